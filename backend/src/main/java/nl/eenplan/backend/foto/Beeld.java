package nl.eenplan.backend.foto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the reading process says about one photograph, and how it says it over its standard output.
///
/// @param breedte in pixels, after turning; 0 when there is no picture
/// @param beelden a JPEG without any metadata per size; empty when it cannot be decoded
record Beeld(
        int breedte,
        int hoogte,
        @Nullable LocalDateTime toestelMoment,
        boolean heeftLocatie,
        Map<Maat, byte[]> beelden) {

    private static final int HOOGSTENS = 2_000_000;

    byte[] verpakt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var uit = new DataOutputStream(bytes);
        uit.writeInt(breedte);
        uit.writeInt(hoogte);
        uit.writeUTF(toestelMoment == null ? "" : toestelMoment.toString());
        uit.writeBoolean(heeftLocatie);
        for (var maat : Maat.values()) {
            byte[] beeld = beelden.getOrDefault(maat, new byte[0]);
            uit.writeInt(beeld.length);
            uit.write(beeld);
        }
        return bytes.toByteArray();
    }

    static Beeld uit(byte[] antwoord) {
        try (var in = new DataInputStream(new ByteArrayInputStream(antwoord))) {
            int breedte = in.readInt();
            int hoogte = in.readInt();
            var moment = in.readUTF();
            boolean heeftLocatie = in.readBoolean();
            var beelden = new EnumMap<Maat, byte[]>(Maat.class);
            for (var maat : Maat.values()) {
                int lengte = in.readInt();
                if (lengte > 0 && lengte < HOOGSTENS) {
                    beelden.put(maat, in.readNBytes(lengte));
                }
            }
            return new Beeld(
                    breedte, hoogte, moment.isEmpty() ? null : LocalDateTime.parse(moment), heeftLocatie, beelden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
