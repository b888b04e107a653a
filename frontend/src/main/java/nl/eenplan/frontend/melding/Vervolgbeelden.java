package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.eenplan.backend.melding.Kenmerk;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import org.jspecify.annotations.Nullable;

/// What Veilig Thuis did after a melding, from the triage to the regisseur, in the order of the work.
/// What the reader may not see is not in the [Zaakbeeld]; what was not filled in has no line.
final class Vervolgbeelden {

    private static final Teksten TEKSTEN = Teksten.van("zaakbeeld");

    private final Article beeld;
    private final Bijstukken bij;

    Vervolgbeelden(Article beeld, Bijstukken bij) {
        this.beeld = beeld;
        this.bij = bij;
    }

    void toon(Zaakbeeld zaak) {
        if (zaak.triage() != null) {
            triage(zaak.triage());
        }
        if (zaak.actieoverleg() != null) {
            actieoverleg(zaak.actieoverleg());
        }
        zaak.kennisgevingen().forEach(this::kennisgeving);
        zaak.terugkoppelingen().forEach(this::terugkoppeling);
        voorwaarden(zaak);
        if (zaak.regie() != null) {
            beeld.add(
                    kop("regie"),
                    lijst().regel("regisseur", zaak.regie().regisseur())
                            .regel("motivering", zaak.regie().motivering()));
        }
    }

    private void triage(Zaakbeeld.Triage triage) {
        beeld.add(
                kop("triage"),
                lijst().regel("veiligheid", String.valueOf(triage.veiligheidsscore()))
                        .regel("feiten", triage.feiten())
                        .regel("isStrafbaar", triage.isStrafbaar())
                        .regel("strafbaarToelichting", triage.strafbaarToelichting())
                        .regel("isStructureelOnveilig", triage.isStructureelOnveilig())
                        .regel("isHerhaald", triage.isHerhaald())
                        .regel(
                                "kenmerken",
                                triage.kenmerken().stream()
                                        .sorted()
                                        .map(Kenmerk::label)
                                        .collect(Collectors.joining(", ")))
                        .regel("advies", triage.advies())
                        .regel("isMda", triage.isMda())
                        .regel("mdaMotivering", triage.mdaMotivering())
                        .regel("door", triage.door())
                        .regel("op", Datumtekst.moment(triage.op())),
                bij.bij(triage.stuk()));
    }

    private void actieoverleg(Zaakbeeld.Actieoverleg overleg) {
        Gegevenslijst lijst = lijst().regel("op", Datumtekst.moment(overleg.gehoudenOp()))
                .regel(
                        "aanwezig",
                        overleg.aanwezig().stream().map(Partij::label).sorted().collect(Collectors.joining(", ")));
        int nummer = 1;
        for (var afspraak : overleg.afspraken()) {
            String wanneer = afspraak.wanneer() == null ? "" : ", " + Datumtekst.moment(afspraak.wanneer());
            lijst.regel(
                    "volgorde", nummer++ + ". " + afspraak.handeling().label() + " (" + afspraak.wie() + wanneer + ")");
        }
        beeld.add(kop("actieoverleg"), lijst.regel("toelichting", overleg.toelichting()));
    }

    private void kennisgeving(Zaakbeeld.Kennisgeving kennisgeving) {
        Gegevenslijst lijst = lijst().regel("isGegeven", kennisgeving.isGegeven())
                .regel("op", dag(kennisgeving.gegevenOp()))
                .regel("wijze", wijze(kennisgeving.wijze()));
        if (kennisgeving.aanWie() != null) {
            lijst.regel("aanWie", Naamzin.van(kennisgeving.aanWie()));
        }
        beeld.add(
                kop("kennisgeving"),
                lijst.regel("redenEerder", kennisgeving.redenEerder())
                        .regel("redenUitstel", kennisgeving.redenUitstel())
                        .regel("uitgesteldTot", dag(kennisgeving.uitgesteldTot()))
                        .regel("door", kennisgeving.door())
                        .regel("vastgelegdOp", Datumtekst.moment(kennisgeving.vastgelegdOp())));
    }

    private void terugkoppeling(Zaakbeeld.Terugkoppeling terug) {
        beeld.add(
                kop("terugkoppeling"),
                lijst().regel("op", Datumtekst.moment(terug.gegevenOp()))
                        .regel("wijze", wijze(terug.wijze()))
                        .regel("stappen", terug.stappen())
                        .regel("door", terug.door()));
    }

    private void voorwaarden(Zaakbeeld zaak) {
        zaak.voorwaarden()
                .forEach(voorwaarde -> beeld.add(
                        kop("voorwaarde"),
                        lijst().regel("wat", voorwaarde.tekst())
                                .regel("voorWie", voorwaarde.voorWie())
                                .regel("controle", voorwaarde.wieControleert())));
        Boolean isAkkoord = zaak.zijnOudersAkkoord();
        if (isAkkoord != null) {
            beeld.add(
                    kop("ouders"),
                    lijst().regel("zijnOudersAkkoord", isAkkoord)
                            .regel(isAkkoord ? "toelichting" : "nietAkkoord", zaak.voorwaardenToelichting()));
        }
        if (zaak.voorwaardenstuk() != null) {
            beeld.add(bij.bij(zaak.voorwaardenstuk()));
        }
    }

    private static @Nullable String dag(@Nullable LocalDate dag) {
        return dag == null ? null : Datumtekst.weekdagMetJaar(dag);
    }

    private static @Nullable String wijze(@Nullable Wijze wijze) {
        return wijze == null ? null : wijze.label();
    }

    private static H3 kop(String naam) {
        return new H3(TEKSTEN.tekst(naam));
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }
}
