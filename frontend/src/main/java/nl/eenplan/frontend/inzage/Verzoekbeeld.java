package nl.eenplan.frontend.inzage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import nl.eenplan.backend.inzage.InzageTaken;
import nl.eenplan.backend.inzage.InzageTaken.Beoordeling;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.delen.Deelbesluit;

/// The request beside the form: who asks for what and why, and what the rules say.
@org.springframework.stereotype.Component
class Verzoekbeeld {

    private static final Teksten TEKSTEN = Teksten.van("inzagebeeld");

    private final InzageTaken inzage;

    Verzoekbeeld(InzageTaken inzage) {
        this.inzage = inzage;
    }

    Optional<Component> van(TaakId taak) {
        return inzage.beoordeling(taak).map(Verzoekbeeld::beeld);
    }

    private static Component beeld(Beoordeling een) {
        var beeld = new Article(
                new H2(TEKSTEN.tekst("titel", een.deel().label())),
                new Gegevenslijst(TEKSTEN)
                        .regel("vrager", een.vrager() + ", " + Tekst.van(een.rol()) + ", " + een.organisatie())
                        .regel("op", Datumtekst.moment(een.gevraagdOp()))
                        .regel(
                                "doel",
                                Objects.requireNonNull(een.vraag().doel()).label())
                        .regel("noodzaak", een.vraag().noodzaak())
                        .regel("stelt", een.gesteld().map(Teksten::keuze).orElse(null))
                        .regel("regels", regels(een.besluit()))
                        .regel("alsDatKlopt", een.bijBevestiging() == null ? null : regels(een.bijBevestiging()))
                        .regel("uiterlijk", Datumtekst.weekdagMetJaar(een.uiterlijk())));
        if (!een.isNogBetrokken()) {
            beeld.add(new Paragraph(TEKSTEN.tekst("nietMeerBetrokken", een.vrager())));
        }
        if (een.eerste() != null) {
            beeld.add(new Paragraph(TEKSTEN.tekst(
                    "eerste",
                    een.eerste().door(),
                    Objects.requireNonNullElse(een.eerste().toelichting(), ""))));
        }
        return beeld;
    }

    private static String regels(Deelbesluit besluit) {
        return TEKSTEN.tekst(besluit.uitkomst().name(), besluit.regel(), besluit.grondslag(), besluit.reden());
    }
}
