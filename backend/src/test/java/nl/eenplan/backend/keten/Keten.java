package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Sentences in which a test tells a scenario: who gets which task and what becomes of it.
@TestComponent
public class Keten {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Mensen mensen;
    private final GezinService gezinnen;
    private final Kinderen kinderen;
    private final WerkvoorraadService werkvoorraad;
    private final DocumentService documenten;
    private final Demoklok klok;

    Keten(
            Mensen mensen,
            GezinService gezinnen,
            Kinderen kinderen,
            WerkvoorraadService werkvoorraad,
            DocumentService documenten,
            Demoklok klok) {
        this.mensen = mensen;
        this.gezinnen = gezinnen;
        this.kinderen = kinderen;
        this.werkvoorraad = werkvoorraad;
        this.documenten = documenten;
        this.klok = klok;
    }

    /// The clock never goes back: a later moment stays as it is.
    public void hetIs(LocalDateTime moment) {
        klok.zetOp(moment.atZone(NEDERLAND).toInstant());
    }

    /// F0 of scenario S1: one child of 4 months about whom dr. Mulder has a suspicion. BSN unknown.
    public GezinId signaal() {
        return signaal("Noor");
    }

    /// As [#signaal()], about each of these children.
    public GezinId signaal(String... namen) {
        return signaalVan(null, namen);
    }

    /// As [#signaal(String...)], with when it was as far as the doctor knew then.
    public GezinId signaalVan(@Nullable LocalDateTime incident, String... namen) {
        var kinderen = Arrays.stream(namen)
                .map(naam -> new NieuwSignaal.Kind(
                        null, naam, LocalDate.of(2025, 10, 28), null, "000000000", Geslacht.VROUW, true))
                .toList();
        var moeder = new NieuwSignaal.Volwassene("Eva Veldhuis", Gezinsrol.OUDER, null, "000000000", Gezag.JA);
        var signaal = new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 3, 2, 10, 15),
                "Twee blauwe plekken",
                "moeder",
                incident,
                null,
                kinderen,
                List.of(moeder),
                new Adres("", "", "", ""));
        return legVast(signaal);
    }

    /// F0 about a child that is not born yet.
    public GezinId signaalVanOngeboren() {
        hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        return legVast(new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 3, 2, 10, 15),
                "Moeder is op haar buik geslagen",
                "huisarts",
                null,
                null,
                List.of(new NieuwSignaal.Kind(
                        null,
                        "Ongeboren",
                        null,
                        LocalDate.now(klok).plusMonths(3),
                        "999999999",
                        Geslacht.ONBEKEND,
                        true)),
                List.of(new NieuwSignaal.Volwassene("Eva Veldhuis", Gezinsrol.OUDER, null, "000000000", Gezag.JA)),
                new Adres("", "", "", "")));
    }

    /// Dr. Mulder sees one child of the gezin again.
    public void opnieuw(GezinId gezin, Kind kind, @Nullable LocalDateTime incident) {
        legVast(new NieuwSignaal(
                gezin,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 3, 2, 11, 0),
                "Een nieuwe blauwe plek",
                "huisarts",
                incident,
                null,
                List.of(new NieuwSignaal.Kind(
                        kind.id(), kind.naam(), kind.geboortedatum(), null, "", Geslacht.VROUW, true)),
                List.of(),
                new Adres("", "", "", "")));
    }

    private GezinId legVast(NieuwSignaal signaal) {
        return mensen.als("mulder", () -> switch (gezinnen.legSignaalVast(signaal)) {
            case Signaalvastlegging.Vastgelegd vastgelegd -> vastgelegd.gezin();
            case Signaalvastlegging.Ongeldig ongeldig ->
                throw new AssertionError(ongeldig.fouten().toString());
        });
    }

    /// Dr. Mulder sees a new bruise on the first child of the gezin, an hour after the first signal.
    public void nieuwLetsel(GezinId gezin) {
        opnieuw(gezin, kinderen.vanGezin(gezin).getFirst(), null);
    }

    public Optional<Taakregel> taak(String wie, GezinId gezin, Taaksoort soort) {
        return mensen.als(
                wie,
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == soort)
                        .findFirst());
    }

    public TaakId taakVan(String wie, GezinId gezin, Taaksoort soort) {
        return taak(wie, gezin, soort)
                .map(Taakregel::taak)
                .orElseThrow(() -> new AssertionError(wie + " heeft geen taak " + soort));
    }

    /// Somebody does his task of this kind.
    public Afronding doet(String wie, GezinId gezin, Taaksoort soort, Function<TaakId, Afronding> werk) {
        TaakId taak = taakVan(wie, gezin, soort);
        return mensen.als(wie, () -> werk.apply(taak));
    }

    /// As [#doet], and it succeeds.
    public void rondtAf(String wie, GezinId gezin, Taaksoort soort, Function<TaakId, Afronding> werk) {
        assertThat(doet(wie, gezin, soort, werk)).isEqualTo(new Afronding.Gelukt());
    }

    /// A photograph that dr. Mulder added to the case.
    public UUID foto(GezinId gezin) {
        return bestand(gezin, "foto.jpg", jpeg());
    }

    public UUID bestand(GezinId gezin, String naam, byte[] inhoud) {
        return mensen.als("mulder", () -> switch (documenten.voegToe(
                gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), naam, new ByteArrayInputStream(inhoud))) {
            case Toevoeging.Toegevoegd toegevoegd -> toegevoegd.document().id().waarde();
            case Toevoeging.Geweigerd geweigerd -> throw new AssertionError(geweigerd.melding());
        });
    }

    private static byte[] jpeg() {
        try (var uit = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", uit);
            return uit.toByteArray();
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
    }
}
