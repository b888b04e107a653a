package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.eenplan.backend.melding.Code;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Meldingbeeld;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.stap.Stapbeelden;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The meldingen of a gezin and what Veilig Thuis did with them, to read beside a form.
@Component
public class Zaakbeelden {

    private static final Teksten TEKSTEN = Teksten.van("zaakbeeld");

    private final MeldingInzage inzage;
    private final Stapbeelden stappen;
    private final Aantekeningen aantekeningen;

    Zaakbeelden(MeldingInzage inzage, Stapbeelden stappen, Aantekeningen aantekeningen) {
        this.inzage = inzage;
        this.stappen = stappen;
        this.aantekeningen = aantekeningen;
    }

    public Article voorTaak(Taakregel taak) {
        return beeld(inzage.voorTaak(taak.taak()), taak.gezin());
    }

    Article vanGezin(GezinId gezin) {
        return beeld(inzage.zaak(gezin), gezin);
    }

    private Article beeld(Zaakbeeld zaak, GezinId gezin) {
        Bijstukken bij = aantekeningen.van(gezin);
        Article beeld = new Article(new H2(TEKSTEN.tekst("titel")));
        beeld.addClassName("zaakbeeld");
        zaak.meldingen().forEach(melding -> beeld.add(melding(melding), bij.bij(melding.stuk())));
        zaak.ookGemeld()
                .forEach(ander -> beeld.add(Naamzin.in(
                        new Paragraph(),
                        TEKSTEN.tekst("ookGemeld", ander.kindNaam(), ander.nummer()),
                        ander.kindNaam())));
        if (zaak.meldingen().isEmpty() && zaak.afwegingen().isEmpty() && zaak.triage() == null) {
            beeld.add(new Paragraph(TEKSTEN.tekst("leeg")));
        }
        zaak.afwegingen()
                .forEach(afweging -> beeld.add(
                        Naamzin.in(new H3(), TEKSTEN.tekst("afweging", afweging.kindNaam()), afweging.kindNaam()),
                        afweging(afweging),
                        bij.bij(afweging.stuk())));
        beeld.add(stappen.van(gezin, Compartiment.VEILIGHEID, bij));
        new Vervolgbeelden(beeld, bij).toon(zaak);
        bij.vul();
        return beeld;
    }

    /// Step 3 of the meldcode first, also where it was left out; then the questions that were asked, and what followed.
    private static Gegevenslijst afweging(Zaakbeeld.Afweging afweging) {
        Gegevenslijst lijst = lijst();
        if (afweging.gesprekOp() == null) {
            lijst.regel("geenGesprek", afweging.gesprek());
        } else {
            lijst.regel("gesprekOp", Datumtekst.moment(afweging.gesprekOp())).regel("gesprek", afweging.gesprek());
        }
        var antwoorden = afweging.antwoorden();
        return lijst.regel("isVermoeden", antwoorden.isVermoeden())
                .regel("isOnveilig", antwoorden.isOnveilig())
                .regel("kanHelpen", antwoorden.kanHelpen())
                .regel("werktMee", antwoorden.werktMee())
                .regel("heeftResultaat", antwoorden.heeftResultaat())
                .regel("regel", afweging.regel())
                .regel("onderbouwing", afweging.onderbouwing())
                .regel("afspraken", afweging.afspraken())
                .regel(
                        "terugkijkenOp",
                        afweging.terugkijkenOp() == null ? null : Datumtekst.weekdagMetJaar(afweging.terugkijkenOp()))
                .regel("door", afweging.door())
                .regel("op", Datumtekst.moment(afweging.op()));
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
        return new Article(
                Naamzin.in(new H3(), TEKSTEN.tekst("melding", nummer, melding.kindNaam()), melding.kindNaam()), lijst);
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }
}
