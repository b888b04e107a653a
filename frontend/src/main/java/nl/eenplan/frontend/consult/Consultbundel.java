package nl.eenplan.frontend.consult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.eenplan.backend.consultvraag.Consultvraag;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Vraagbundel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.letsel.kaart.Kaartmerk;
import nl.eenplan.frontend.letsel.kaart.Kaartplaten;
import nl.eenplan.frontend.letsel.kaart.Letseltekst;
import nl.eenplan.frontend.papier.Pdfblad;
import nl.eenplan.frontend.papier.Svgprent;

/// The question as one file to send: a PDF and the photographs, all named by number. Says nothing but what the doctor
/// wrote, the kindnummer, the coarse age and the body map; not who asks, because that tells where the child lives.
final class Consultbundel {

    private static final Teksten TEKSTEN = Teksten.van("consultvraag");
    private static final int BREEDTE = 800;

    /// Zip knows no moment before this one; when the file was made is nobody's matter.
    private static final FileTime GEEN_MOMENT = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));

    private Consultbundel() {}

    static String naam(Consultvraag vraag) {
        return "consult-" + vraag.kindnummer() + ".zip";
    }

    static byte[] maak(Vraagbundel bundel) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            bij(zip, "consult-" + bundel.vraag().kindnummer() + ".pdf", pdf(bundel));
            bijAlle(zip, "foto-", bundel.fotos());
            bijAlle(zip, "radiologie-", bundel.radiologie());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void bijAlle(ZipOutputStream zip, String naam, List<byte[]> bestanden) throws IOException {
        int nummer = 1;
        for (var bestand : bestanden) {
            bij(zip, naam + nummer++ + soort(bestand), bestand);
        }
    }

    private static void bij(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        var deel = new ZipEntry(naam);
        deel.setLastModifiedTime(GEEN_MOMENT);
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    private static String soort(byte[] bestand) {
        return switch (bestand.length == 0 ? 0 : bestand[0] & 0xff) {
            case 0xff -> ".jpg";
            case 0x89 -> ".png";
            case '%' -> ".pdf";
            default -> ".bin";
        };
    }

    static byte[] pdf(Vraagbundel bundel) {
        var vraag = bundel.vraag();
        var blad = new Pdfblad(TEKSTEN.tekst("titel", vraag.kindnummer()))
                .alinea(TEKSTEN.tekst("inleiding", vraag.naar().label()))
                .gegeven(TEKSTEN.tekst("kindnummer"), vraag.kindnummer())
                .gegeven(TEKSTEN.tekst("leeftijd"), vraag.leeftijd())
                .kop(TEKSTEN.tekst("vraag"))
                .alinea(vraag.vraag())
                .kop(TEKSTEN.tekst("toedracht"))
                .alinea(vraag.toedracht())
                .kop(TEKSTEN.tekst("bevindingen"));
        vraag.bevindingen().lines().forEach(blad::alinea);
        kaart(blad, bundel);
        blad.kop(TEKSTEN.tekst("bijlagen"))
                .punten(Stream.concat(
                                nummers("fotoBijlage", bundel.fotos().size()),
                                nummers("radiologieBijlage", bundel.radiologie().size()))
                        .toList());
        if (bundel.fotos().isEmpty() && bundel.radiologie().isEmpty()) {
            blad.alinea(TEKSTEN.tekst("geenBijlagen"));
        }
        if (!bundel.radiologie().isEmpty()) {
            blad.nadruk(TEKSTEN.tekst("getekend"));
        }
        return blad.kop(TEKSTEN.tekst("antwoord"))
                .alinea(TEKSTEN.tekst("antwoordOnder", vraag.kindnummer()))
                .nadruk(TEKSTEN.tekst("verantwoordelijk"))
                .maak();
    }

    private static Stream<String> nummers(String sleutel, int aantal) {
        return Stream.iterate(1, nummer -> nummer <= aantal, nummer -> nummer + 1)
                .map(nummer -> TEKSTEN.tekst(sleutel, nummer));
    }

    /// Numbers and places only; the words stand in the findings.
    private static void kaart(Pdfblad blad, Vraagbundel bundel) {
        var merken = bundel.letsels().stream()
                .flatMap(letsel -> Stream.ofNullable(letsel.plek())
                        .map(plek -> new Kaartmerk(letsel.nummer(), plek, Letseltekst.kort(letsel), false)))
                .toList();
        if (!merken.isEmpty()) {
            blad.platen(Kaartplaten.van(merken).stream()
                    .map(plaat -> new Pdfblad.Plaat(
                            Svgprent.png(plaat.svg(), BREEDTE), TEKSTEN.tekst("kaart", plaat.inWoorden())))
                    .toList());
        }
    }
}
