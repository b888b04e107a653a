package nl.eenplan.backend.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Vastlegging;
import nl.eenplan.backend.rechten.RechtenTaken.Beoordeling;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// A family with a signal of dr. Mulder that names all of them; Visser records requests, Pinas and Smit decide.
@TestComponent
class Rechtenproef {

    static final String KLACHT = "Noor zegt dat René haar sloeg en dat Bo het zag.";

    private final Mensen mensen;
    private final Keten keten;
    private final GezinService gezinnen;
    private final Gezinsgenoten genoten;
    private final Betrokkenheden betrokkenheden;
    private final RechtenService rechten;
    private final RechtenTaken taken;
    private final Clock klok;

    Rechtenproef(
            Mensen mensen,
            Keten keten,
            GezinService gezinnen,
            Gezinsgenoten genoten,
            Betrokkenheden betrokkenheden,
            RechtenService rechten,
            RechtenTaken taken,
            Clock klok) {
        this.mensen = mensen;
        this.keten = keten;
        this.gezinnen = gezinnen;
        this.genoten = genoten;
        this.betrokkenheden = betrokkenheden;
        this.rechten = rechten;
        this.taken = taken;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /// Noor, born on that day, and Bo of 9, about whom there is a suspicion; Sanne with and René without recorded
    /// gezag.
    GezinId gezin(LocalDate geboren) {
        var signaal = new NieuwSignaal(
                null,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.now(klok).minusMinutes(5),
                KLACHT,
                "buurvrouw De Wit",
                null,
                null,
                List.of(
                        new NieuwSignaal.Kind(null, "Noor Veldhuis", geboren, null, "", Geslacht.VROUW, true),
                        new NieuwSignaal.Kind(
                                null, "Bo Veldhuis", vandaag().minusYears(9), null, "", Geslacht.MAN, true)),
                List.of(
                        new NieuwSignaal.Volwassene("Sanne Veldhuis", Gezinsrol.OUDER, null, "", Gezag.JA),
                        new NieuwSignaal.Volwassene("René Bakker", Gezinsrol.STIEFOUDER, null, "", Gezag.NEE)),
                new Adres("", "", "", ""));
        var gezin =
                ((Signaalvastlegging.Vastgelegd) mensen.als("mulder", () -> gezinnen.legSignaalVast(signaal))).gezin();
        betrek(gezin, "visser", Rol.VERTROUWENSARTS);
        return gezin;
    }

    void betrek(GezinId gezin, String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    PersoonId lid(GezinId gezin, String voornaam) {
        return genoten.van(gezin).stream()
                .filter(lid -> lid.naam().startsWith(voornaam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    NieuwVerzoek verzoek(GezinId gezin, Verzoeksoort soort, String over, String vrager) {
        return new NieuwVerzoek(
                soort,
                lid(gezin, over),
                lid(gezin, vrager),
                "",
                vandaag(),
                Identiteitswijze.PASPOORT,
                soort == Verzoeksoort.CORRECTIE ? "Er stond niemand bij." : "",
                null,
                "");
    }

    BetrokkeneverzoekId legVast(String wie, GezinId gezin, NieuwVerzoek verzoek) {
        return switch (mensen.als(wie, () -> rechten.legVast(gezin, verzoek))) {
            case Vastlegging.Vastgelegd vastgelegd -> vastgelegd.verzoek();
            case Vastlegging.Ongeldig ongeldig ->
                throw new AssertionError(ongeldig.fouten().toString());
        };
    }

    TaakId taak(GezinId gezin) {
        return keten.taakVan("pinas", gezin, Taaksoort.BETROKKENEVERZOEK);
    }

    Beoordeling beoordeling(GezinId gezin) {
        var taak = taak(gezin);
        return mensen.als("pinas", () -> taken.beoordeling(taak)).orElseThrow();
    }

    Afronding beslist(String wie, GezinId gezin, Besluit besluit) {
        return opnieuw(wie, taak(gezin), besluit);
    }

    Afronding opnieuw(String wie, TaakId taak, Besluit besluit) {
        return mensen.als(wie, () -> taken.beslis(taak, besluit));
    }

    /// As the rules propose.
    static Besluit zoalsVoorgesteld(Beoordeling beeld) {
        return besluit(beeld, Uitkomst.TOEGEKEND, null, beeld.stuk());
    }

    static Besluit besluit(Beoordeling beeld, Uitkomst uitkomst, @Nullable Weigergrond grond, @Nullable String stuk) {
        return new Besluit(
                uitkomst,
                grond,
                "Zo staat het in de wet.",
                true,
                null,
                false,
                stuk,
                "Er was niemand bij.",
                beeld.stukken().stream()
                        .map(een -> new Stukoordeel(
                                een.sleutel(),
                                een.voorstel() == null ? Keuze.VERSTREKKEN : Keuze.ACHTERHOUDEN,
                                een.voorstel(),
                                ""))
                        .toList(),
                "",
                beeld.stand(),
                null,
                null,
                null);
    }
}
