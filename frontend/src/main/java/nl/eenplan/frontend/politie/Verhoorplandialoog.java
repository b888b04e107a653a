package nl.eenplan.frontend.politie;

import java.util.List;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.Verhoorbeeld.Kind;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.VerhoorplanService.Verhoorder;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.politie.Vastlegdialoog.Uitkomst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;

/// Plans an interview, from when its interviewers see nothing of the file, or calls it off.
record Verhoorplandialoog(VerhoorplanService plannen, GezinId gezin, Kind kind, Runnable ververs) {

    private static final Teksten PLAN = Teksten.van("verhoorplan");
    private static final Teksten AFZEGGING = Teksten.van("verhoorafzegging");

    /// Says who plans instead, where the user is the only one of the police.
    void plan() {
        var keuze = plannen.verhoorders(gezin);
        if (keuze.isEmpty()) {
            Melding.fout(PLAN.tekst("niemand"));
            return;
        }
        new Vastlegdialoog<>(
                        PLAN.tekst("titel", kind.naam()),
                        PLAN.tekst("uitleg"),
                        PLAN.tekst("bewaar"),
                        VerhoorplanGegevens.class,
                        PLAN,
                        velden -> bouw(velden, keuze),
                        gegevens -> uitkomst(plannen.plan(gezin, kind.kind(), gegevens), PLAN),
                        ververs)
                .open();
    }

    void zegAf() {
        new Vastlegdialoog<>(
                        AFZEGGING.tekst("titel", kind.naam()),
                        AFZEGGING.tekst("uitleg"),
                        AFZEGGING.tekst("bewaar"),
                        Afzegging.class,
                        AFZEGGING,
                        velden -> velden.lang("reden").verplicht(),
                        afzegging -> uitkomst(plannen.zegAf(gezin, kind.kind(), afzegging), AFZEGGING),
                        ververs)
                .open();
    }

    private static void bouw(Velden velden, List<Verhoorder> keuze) {
        velden.veld("geplandOp")
                .verplicht()
                .breed()
                .veelkeuze(
                        "verhoorders",
                        keuze.stream()
                                .map(wie ->
                                        Optie.van(wie.medewerker(), PLAN.tekst("wie", wie.naam(), wie.organisatie())))
                                .toList())
                .verplicht()
                .hulp();
    }

    private Uitkomst uitkomst(Planuitkomst uitkomst, Teksten teksten) {
        return switch (uitkomst) {
            case Planuitkomst.Vastgelegd _ -> new Uitkomst.Klaar(teksten.tekst("bewaard"));
            case Planuitkomst.Ingehaald _ -> new Uitkomst.Ingehaald(teksten.tekst("ingehaald"));
            case Planuitkomst.Ongeldig ongeldig -> new Uitkomst.Fout(ongeldig.fouten());
        };
    }
}
