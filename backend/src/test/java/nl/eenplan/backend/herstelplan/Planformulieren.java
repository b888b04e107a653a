package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.herstelplan.Planbeeld.Basis;
import nl.eenplan.backend.herstelplan.Planbeeld.Naleving;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Doelstand;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Stand;
import nl.eenplan.processes.api.PersoonId;

/// The plan forms, filled in as they should be.
public final class Planformulieren {

    private Planformulieren() {}

    public static Opstelgegevens opstellen(LocalDate vandaag) {
        return new Opstelgegevens(Basis.VRIJWILLIG, vandaag, vandaag.plusMonths(3));
    }

    public static Wederhoorgegevens wederhoor(PersoonId ouder, LocalDate vandaag) {
        return new Wederhoorgegevens(List.of(
                new Wederhoorgegevens.Reactie(ouder, vandaag, true, "Ik herken dit", "Het was dinsdag", true, "")));
    }

    public static Vaststelgegevens vaststellen(LocalDate vandaag) {
        return new Vaststelgegevens(
                true,
                "De voorwaarden zijn controleerbaar",
                List.of(new Vaststelgegevens.Handtekening("Anja Brouwer", "moeder", vandaag, true)),
                vandaag.plusDays(5));
    }

    public static Vaststelgegevens terug(String motivering) {
        return new Vaststelgegevens(false, motivering, List.of(), null);
    }

    public static Toezichtgegevens toezicht(LocalDate vandaag) {
        return new Toezichtgegevens(
                vandaag,
                List.of(new Toezichtgegevens.Controle(
                        Planvoorbeelden.AFSPRAAK, Naleving.NAGEKOMEN, "Huisbezoek gedaan", "")),
                6);
    }

    public static Voortgangsgegevens voortgang(LocalDate vandaag, Oordeel oordeel) {
        var doelen = oordeel == Oordeel.STABIEL
                ? List.of(new Doelstand(Planvoorbeelden.DOEL, Stand.BEHAALD, ""))
                : List.<Doelstand>of();
        return new Voortgangsgegevens(vandaag, doelen, 7, null, true, oordeel, "Besproken met het gezin");
    }

    public static Bijstelgegevens bijstellen() {
        return new Bijstelgegevens("Traumahulp toegevoegd");
    }

    public static Overdrachtgegevens overdracht(LocalDate vandaag) {
        return new Overdrachtgegevens(
                vandaag, "Lokaal team Lindewaard", "J. de Wit", true, true, "Maandelijks contact");
    }

    public static Monitorgegevens monitor(LocalDate vandaag) {
        return new Monitorgegevens(vandaag, "moeder en Lotte", true, true, 8, "Het gaat goed");
    }
}
