package nl.eenplan.backend.foto;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What the camera wrote into the file: which side is up, when, and whether it wrote where. The place itself is not
/// read out, so that it cannot come anywhere.
///
/// @param orientatie 1 to 8 as EXIF 2.32 has it; 1 when nothing is said
/// @param moment in Dutch local time; a camera that names its offset from UTC is reckoned back to that
record Toestelgegevens(int orientatie, @Nullable LocalDateTime moment, boolean heeftLocatie) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int RECHTOP = 1;
    private static final int LAATSTE_STAND = 8;

    static Toestelgegevens van(Path bestand) throws IOException {
        try {
            Metadata gegevens = ImageMetadataReader.readMetadata(bestand.toFile());
            return new Toestelgegevens(orientatie(gegevens), moment(gegevens), heeftLocatie(gegevens));
        } catch (ImageProcessingException nietLeesbaar) {
            return new Toestelgegevens(RECHTOP, null, false);
        }
    }

    private static int orientatie(Metadata gegevens) {
        var basis = gegevens.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            int stand = basis == null || !basis.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? RECHTOP
                    : basis.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return stand >= RECHTOP && stand <= LAATSTE_STAND ? stand : RECHTOP;
        } catch (MetadataException geenGetal) {
            return RECHTOP;
        }
    }

    private static @Nullable LocalDateTime moment(Metadata gegevens) {
        var opname = gegevens.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var tekst = opname == null ? null : opname.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (tekst == null) {
            return null;
        }
        try {
            var moment = LocalDateTime.parse(tekst.strip(), EXIF);
            var verschil = opname.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
            return verschil == null
                    ? moment
                    : OffsetDateTime.of(moment, ZoneOffset.of(verschil.strip()))
                            .atZoneSameInstant(NEDERLAND)
                            .toLocalDateTime();
        } catch (DateTimeException geenMoment) {
            return null;
        }
    }

    private static boolean heeftLocatie(Metadata gegevens) {
        return gegevens.getDirectoriesOfType(GpsDirectory.class).stream()
                .anyMatch(plaats -> plaats.containsTag(GpsDirectory.TAG_LATITUDE));
    }
}
