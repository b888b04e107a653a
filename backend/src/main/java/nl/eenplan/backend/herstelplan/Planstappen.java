package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.Objects;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.herstelplan.Plandossier.Stapsoort;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down a step on the way of a plan: the row that stays, the score it gave and the line on the time line.
@Component
class Planstappen {

    private final Plandossier dossier;
    private final Gezinsverloop verloop;
    private final TijdlijnService tijdlijn;
    private final Dossierpoort poort;

    Planstappen(Plandossier dossier, Gezinsverloop verloop, TijdlijnService tijdlijn, Dossierpoort poort) {
        this.dossier = dossier;
        this.verloop = verloop;
        this.tijdlijn = tijdlijn;
        this.poort = poort;
    }

    void legVast(Herstelplan plan, Stap stap) {
        dossier.noteerStap(
                plan.id(),
                stap.soort(),
                stap.op(),
                stap.uitkomst(),
                stap.cijfer(),
                stap.gegevens(),
                poort.gebruiker().id());
        meld(plan, stap.cijfer(), stap.gebeurtenis(), stap.zin());
    }

    /// @param cijfer null when nobody was asked for a score
    void meld(Herstelplan plan, @Nullable Integer cijfer, String gebeurtenis, String zin) {
        if (cijfer != null) {
            verloop.geefVeiligheidsscore(plan.gezin(), cijfer);
        }
        tijdlijn.noteer(plan.gezin(), Compartiment.PLAN, gebeurtenis, zin);
    }

    /// @param gegevens the form as it was filled in
    record Stap(
            Stapsoort soort,
            LocalDate op,
            String uitkomst,
            @Nullable Integer cijfer,
            Object gegevens,
            String gebeurtenis,
            String zin) {

        static Stap van(Stapsoort soort, @Nullable LocalDate op, String uitkomst, Object gegevens) {
            return new Stap(soort, Objects.requireNonNull(op), uitkomst, null, gegevens, "", "");
        }

        Stap met(@Nullable Integer score) {
            return new Stap(soort, op, uitkomst, Objects.requireNonNull(score), gegevens, gebeurtenis, zin);
        }

        Stap meldt(String welke, String regel) {
            return new Stap(soort, op, uitkomst, cijfer, gegevens, welke, regel);
        }
    }
}
