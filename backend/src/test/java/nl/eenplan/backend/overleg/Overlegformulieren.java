package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.overleg.Bijdragegegevens.Grondslag;
import nl.eenplan.backend.overleg.Informatiegegevens.Geinformeerde;
import nl.eenplan.backend.overleg.Informatiegegevens.Wijze;
import nl.eenplan.backend.overleg.Tafelgegevens.Genodigde;
import nl.eenplan.backend.overleg.Zittinggegevens.Aanwezige;
import nl.eenplan.backend.overleg.Zittinggegevens.Besluit;
import nl.eenplan.backend.overleg.Zittinggegevens.Bevinding;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// The conference forms, filled in as they should be.
public final class Overlegformulieren {

    private Overlegformulieren() {}

    public static Screeninggegevens screening() {
        return new Screeninggegevens(
                "Veilig Thuis Merewestein",
                "Zeven meldingen in 24 maanden",
                true,
                "Negen hulpverleners, geen plan",
                true,
                "Meldingen van maart, mei en juli",
                true,
                true,
                true,
                false,
                Set.of(Discipline.MEDISCH, Discipline.POLITIE),
                Screeningsbesluit.AANVAARD,
                "");
    }

    public static Screeninggegevens terug() {
        return new Screeninggegevens(
                "Jeugdbescherming Merewestein",
                "Negen hulpverleners",
                false,
                "Hulp is nog niet geprobeerd",
                false,
                "Een melding",
                false,
                false,
                false,
                false,
                Set.of(),
                Screeningsbesluit.TERUG,
                "Eerst Voorwaarden en Vervolg");
    }

    public static Informatiegegevens informatie(PersoonId ouder, LocalDate op) {
        return new Informatiegegevens(List.of(new Geinformeerde(ouder, Wijze.GESPREK, op, "")), "tante");
    }

    public static Genodigde arts(MedewerkerId wie) {
        return new Genodigde(wie, Discipline.MEDISCH, Rol.VERTROUWENSARTS);
    }

    public static Tafelgegevens tafel(
            MedewerkerId regisseur,
            MedewerkerId arts,
            MedewerkerId politie,
            LocalDateTime begin,
            String ruimte,
            boolean isBlind) {
        return new Tafelgegevens(
                regisseur,
                List.of(arts(arts), new Genodigde(politie, Discipline.POLITIE, Rol.POLITIE)),
                begin,
                90,
                ruimte,
                2,
                isBlind);
    }

    public static Bijdragegegevens bijdrage() {
        return new Bijdragegegevens(
                "Het letsel past niet",
                "Moeder zoekt hulp",
                "",
                "Stollingsonderzoek is normaal",
                "Letsel dat zorgen geeft",
                "Nader onderzoek",
                4,
                Grondslag.TOESTEMMING,
                "De tafel weegt de veiligheid");
    }

    public static Bijdragegegevens zonderInhoud() {
        return new Bijdragegegevens("", "", "", "", "", "", null, Grondslag.ZONDER_INHOUD, "");
    }

    public static Kindgesprekgegevens kindgesprek(LocalDate op) {
        return kindgesprek(op, null, "");
    }

    /// @param isGevolgd whether what the actieoverleg put before it was done
    public static Kindgesprekgegevens kindgesprek(LocalDate op, @Nullable Boolean isGevolgd, String redenEerder) {
        return new Kindgesprekgegevens(
                true,
                op,
                "R. Jansen",
                true,
                "Ik wil dat het rustig is",
                "Veel: zij is acht",
                "Woensdag op school",
                null,
                "",
                isGevolgd,
                redenEerder);
    }

    public static Zittinggegevens zitting(boolean isVeilig, MedewerkerId... aanwezigen) {
        return zitting(
                isVeilig, Besluitsoort.HUISVERBOD, Bevoegd.BURGEMEESTER, "huisverbod voor tien dagen", aanwezigen);
    }

    public static Zittinggegevens vervolgingDoorTafel(MedewerkerId... aanwezigen) {
        return zitting(true, Besluitsoort.VERVOLGING, Bevoegd.TAFEL, "vervolgen", aanwezigen);
    }

    private static Zittinggegevens zitting(
            boolean isVeilig, Besluitsoort soort, Bevoegd bevoegd, String tekst, MedewerkerId... aanwezigen) {
        return new Zittinggegevens(
                Stream.of(aanwezigen).map(wie -> new Aanwezige(wie, true)).toList(),
                isVeilig ? 5 : 2,
                List.of(
                        new Bevinding(Bevinding.Soort.FEIT, "Zeven meldingen", "Veilig Thuis"),
                        new Bevinding(Bevinding.Soort.INTERPRETATIE, "Uitputting", "")),
                "Ruzie in het weekend",
                "",
                List.of(new Besluit(soort, tekst, bevoegd, "")),
                List.of(),
                isVeilig,
                "Grootmoeder woont in");
    }

    public static Maatregelgegevens maatregel(Bevoegd orgaan, LocalDate vanaf) {
        return new Maatregelgegevens(
                Maatregelgegevens.Soort.HUISVERBOD, orgaan, vanaf, vanaf.plusDays(10), "Opgelegd en uitgelegd");
    }
}
