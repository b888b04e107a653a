package nl.eenplan.frontend.bench;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotobestanden;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.foto.Maat;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.backend.logboek.Kijkbundel;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;

/// `letselformulier`: what the form of F3 asks of the database to open with 40 injuries and 60 photographs, with its
/// draft and its log, against eight statements; and the largest that is sent for the first photograph, of twelve
/// megapixels of noise, against 300 kB.
final class LetselformulierVergelijking implements Vergelijking {

    private static final int LETSELS = 40;
    private static final int FOTOS = 60;
    private static final double OPDRACHTEN = 8;
    private static final double KILOBYTES = 300;

    @Override
    public String naam() {
        return "letselformulier";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis(Opdrachttelling.class)) {
            huis.naS1();
            huis.meldAan("mulder");
            var gezin = gezin(huis);
            var taak = totFotos(huis, gezin);
            var fotos = fotos(huis, gezin);
            huis.bean(Concepten.class).bewaar(taak.taak(), concept(fotos));
            int opdrachten = openen(huis, taak);
            var formulier = huis.bean(LetselInzage.class).voorFotos(gezin, requireNonNull(taak.kind()));
            int groot = huis.bean(FotoService.class)
                    .voorbeeld(fotos.getFirst(), Maat.GROOT)
                    .map(bytes -> bytes.length)
                    .orElse(0);
            boolean werk = formulier.letsels().size() == LETSELS
                    && formulier.opnames().size() == FOTOS
                    && opdrachten > 0
                    && groot > 0;
            return List.of(
                    new Meting("letselformulier, openen", opdrachten, OPDRACHTEN, "sql", 1, werk),
                    new Meting("letselformulier, eerste foto", groot / 1000.0, KILOBYTES, "kB", 1, werk));
        }
    }

    /// The statements of the second time, when what does not change is known.
    private static int openen(Proefhuis huis, Taakregel taak) {
        try (var scherm = new Proefscherm(huis)) {
            open(huis, scherm, taak);
            scherm.ga("werkvoorraad");
            return huis.bean(Opdrachttelling.class).tel(() -> open(huis, scherm, taak));
        }
    }

    /// As a request does it: all that was looked at stands in the log before the answer leaves.
    private static void open(Proefhuis huis, Proefscherm scherm, Taakregel taak) {
        try (var ronde = huis.bean(Kijkbundel.class).begin()) {
            scherm.ga("taak/" + taak.taak());
            ronde.legVast();
        }
    }

    private static GezinId gezin(Proefhuis huis) {
        var nu = LocalDateTime.now(huis.bean(Clock.class)).minusMinutes(1);
        var signaal = new NieuwSignaal(
                null,
                "Meting",
                Signaalbron.HUISARTS,
                nu,
                "controle",
                "L. Mulder",
                nu.minusDays(2),
                nu.minusDays(1),
                List.of(new NieuwSignaal.Kind(
                        null, "Kind", LocalDate.of(2025, 10, 28), null, "", Geslacht.ONBEKEND, true)),
                List.of(),
                new Adres("", "", "", ""));
        return ((Signaalvastlegging.Vastgelegd) huis.bean(GezinService.class).legSignaalVast(signaal)).gezin();
    }

    private static Taakregel totFotos(Proefhuis huis, GezinId gezin) {
        var letsel = huis.bean(LetselService.class);
        letsel.eersteZorg(taak(huis, gezin, Taaksoort.EERSTE_ZORG).taak(), Voorbeelden.eersteZorg());
        letsel.letselBeschrijven(
                taak(huis, gezin, Taaksoort.LETSEL_BESCHRIJVEN).taak(),
                Voorbeelden.onderzoek(
                        Collections.nCopies(LETSELS, Voorbeelden.hematoom(Lichaamsdeel.WANG, Zijde.LINKS)),
                        false,
                        null));
        return taak(huis, gezin, Taaksoort.FOTOS_VASTLEGGEN);
    }

    private static Taakregel taak(Proefhuis huis, GezinId gezin, Taaksoort soort) {
        return huis.bean(WerkvoorraadService.class).vanGezin(gezin).stream()
                .filter(regel -> regel.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private static List<DocumentId> fotos(Proefhuis huis, GezinId gezin) {
        return IntStream.range(0, FOTOS)
                .mapToObj(nummer -> nummer == 0 ? ruis() : Fotobestanden.jpeg(640, 480, nummer))
                .map(bytes -> huis.bean(FotoService.class).neem(gezin, "IMG.jpg", new ByteArrayInputStream(bytes)))
                .map(Fotoontvangst.Bewaard.class::cast)
                .map(bewaard -> bewaard.opname().document())
                .toList();
    }

    /// Nothing is larger once it is a JPEG.
    private static byte[] ruis() {
        var beeld = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        var toeval = new Random(1);
        for (int y = 0; y < beeld.getHeight(); y++) {
            for (int x = 0; x < beeld.getWidth(); x++) {
                beeld.setRGB(x, y, toeval.nextInt(1 << 24));
            }
        }
        try (var uit = new ByteArrayOutputStream()) {
            ImageIO.write(beeld, "jpg", uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String concept(List<DocumentId> fotos) {
        return fotos.stream()
                .map(foto -> "{\"document\":\"" + foto + "\"}")
                .collect(Collectors.joining(",", "{\"fotos\":[", "]}"));
    }
}
