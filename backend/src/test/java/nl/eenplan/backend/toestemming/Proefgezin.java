package nl.eenplan.backend.toestemming;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// A family with medical content about some of its children, kuipers who records consent, yilmaz who sits at the table.
@TestComponent
class Proefgezin {

    static final NieuwSignaal.Volwassene MOEDER =
            new NieuwSignaal.Volwassene("Wendy Smit", Gezinsrol.OUDER, LocalDate.of(1988, 1, 1), "", Gezag.JA);

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final GezinService gezinnen;
    private final Gezinsgenoten genoten;
    private final DocumentService documenten;
    private final Betrokkenheden betrokkenheden;
    private final ToestemmingService toestemmingen;
    private final Mensen mensen;
    private final Proefklok klok;

    Proefgezin(
            GezinService gezinnen,
            Gezinsgenoten genoten,
            DocumentService documenten,
            Betrokkenheden betrokkenheden,
            ToestemmingService toestemmingen,
            Mensen mensen,
            Proefklok klok) {
        this.gezinnen = gezinnen;
        this.genoten = genoten;
        this.documenten = documenten;
        this.betrokkenheden = betrokkenheden;
        this.toestemmingen = toestemmingen;
        this.mensen = mensen;
        this.klok = klok;
    }

    /// A signal of dr. Mulder about the children with a suspicion, and somebody who records consent.
    GezinId met(List<NieuwSignaal.Kind> kinderen, NieuwSignaal.Volwassene... volwassenen) {
        var nu = LocalDateTime.ofInstant(klok.instant(), klok.getZone());
        var signaal = new NieuwSignaal(
                null,
                "Brouwer",
                Signaalbron.HUISARTS,
                nu.minusMinutes(5),
                "Te vaak gevallen",
                "moeder",
                null,
                null,
                kinderen,
                List.of(volwassenen),
                new Adres("", "", "", ""));
        var gezin =
                ((Signaalvastlegging.Vastgelegd) mensen.als("mulder", () -> gezinnen.legSignaalVast(signaal))).gezin();
        betrek(gezin, "kuipers", Rol.PROCESCOORDINATOR);
        return gezin;
    }

    void betrek(GezinId gezin, String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    /// With a suspicion, so that there is a medical signal about it.
    NieuwSignaal.Kind kind(String naam, int leeftijd) {
        return kind(naam, vandaag().minusYears(leeftijd).minusDays(1), true);
    }

    NieuwSignaal.Kind kind(String naam, LocalDate geboren, boolean vermoeden) {
        return new NieuwSignaal.Kind(null, naam, geboren, null, "", Geslacht.MAN, vermoeden);
    }

    PersoonId lid(GezinId gezin, String naam) {
        return genoten.van(gezin).stream()
                .filter(lid -> lid.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A medical photo of dr. Mulder that names nobody.
    void document(GezinId gezin, String bestandsnaam) {
        var toevoeging = mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin,
                        Compartiment.MEDISCH,
                        Koppeling.aanGezin(),
                        bestandsnaam,
                        new ByteArrayInputStream(PIXEL)));
        if (toevoeging instanceof Toevoeging.Geweigerd geweigerd) {
            throw new AssertionError(geweigerd.melding());
        }
    }

    ToestemmingService.Uitkomst ja(GezinId gezin, String over, String gever) {
        return zeg(gezin, over, gever, Antwoord.GEGEVEN, Waarvoor.MEDISCH_AAN_TAFEL, null);
    }

    ToestemmingService.Uitkomst zeg(
            GezinId gezin,
            String over,
            String gever,
            Antwoord antwoord,
            Waarvoor waarvoor,
            @Nullable LocalDate totEnMet) {
        var verklaring = new Verklaring(
                lid(gezin, over),
                waarvoor,
                antwoord,
                lid(gezin, gever),
                "",
                true,
                "H. Kuipers",
                Wijze.SCHRIFTELIJK,
                "",
                vandaag(),
                totEnMet);
        return mensen.als("kuipers", () -> toestemmingen.legVast(gezin, verklaring));
    }

    ToestemmingService.Uitkomst trekIn(GezinId gezin, String over, Waarvoor waarvoor) {
        var intrekking = new Intrekking(lid(gezin, over), waarvoor, lid(gezin, over), "", "Wil het niet meer");
        return mensen.als("kuipers", () -> toestemmingen.trekIn(gezin, intrekking));
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }
}
