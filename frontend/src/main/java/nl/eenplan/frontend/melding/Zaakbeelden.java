package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.stream.Collectors;
import nl.eenplan.backend.melding.Code;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Meldingbeeld;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;

/// The meldingen of a gezin and what Veilig Thuis did with them, to read beside a form.
@Component
public class Zaakbeelden {

    private static final Teksten TEKSTEN = Teksten.van("zaakbeeld");

    private final MeldingInzage inzage;

    Zaakbeelden(MeldingInzage inzage) {
        this.inzage = inzage;
    }

    public Article voorTaak(TaakId taak) {
        Zaakbeeld zaak = inzage.voorTaak(taak);
        Article beeld = new Article(new H2(TEKSTEN.tekst("titel")));
        zaak.meldingen().forEach(melding -> beeld.add(melding(melding)));
        zaak.afwegingen()
                .forEach(afweging -> beeld.add(
                        new H3(TEKSTEN.tekst("afweging", afweging.kindNaam())),
                        lijst().regel("regel", afweging.regel())
                                .regel("onderbouwing", afweging.onderbouwing())
                                .regel("door", afweging.door())
                                .regel("op", Datumtekst.moment(afweging.op()))));
        Zaakbeeld.Triage triage = zaak.triage();
        if (triage != null) {
            beeld.add(
                    new H3(TEKSTEN.tekst("triage")),
                    lijst().regel("veiligheid", String.valueOf(triage.veiligheidsscore()))
                            .regel("feiten", triage.feiten())
                            .regel("isStrafbaar", triage.isStrafbaar())
                            .regel("advies", triage.advies())
                            .regel("isMda", triage.isMda())
                            .regel("door", triage.door()));
        }
        zaak.voorwaarden()
                .forEach(voorwaarde -> beeld.add(
                        new H3(TEKSTEN.tekst("voorwaarde")),
                        lijst().regel("wat", voorwaarde.tekst())
                                .regel("voorWie", voorwaarde.voorWie())
                                .regel("controle", voorwaarde.wieControleert())));
        return beeld;
    }

    private static Article melding(Meldingbeeld melding) {
        String nummer = melding.nummer() == null ? TEKSTEN.tekst("nogNietVerstuurd") : melding.nummer();
        Gegevenslijst lijst = lijst().regel("melder", melding.melder())
                .regel("bron", melding.bron().tekst())
                .regel("aanleiding", melding.aanleiding().tekst())
                .regel("aard", melding.aard().stream().map(Code::tekst).collect(Collectors.joining("; ")))
                .regel("feiten", melding.feiten())
                .regel("interpretatie", melding.interpretatie())
                .regel("verteldAanGezin", melding.verteldAanGezin())
                .regel("medisch", melding.medischeGegevens())
                .regel("noodzaak", melding.noodzaak());
        if (melding.verstuurdOp() != null) {
            lijst.regel("op", Datumtekst.moment(melding.verstuurdOp()));
        }
        return new Article(new H3(TEKSTEN.tekst("melding", nummer, melding.kindNaam())), lijst);
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }
}
