package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseloverzicht.Eindconclusie;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// A letselduiding to read: in full for doctors, the conclusion alone for who may see no more.
final class Duidingbeeld {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private Duidingbeeld() {}

    static Article van(Duiding duiding) {
        Gegevenslijst lijst = new Gegevenslijst(TEKSTEN)
                .regel("conclusie", duiding.conclusie().label())
                .regel("waarschijnlijkheid", duiding.waarschijnlijkheid())
                .regel("toelichting", duiding.toelichting())
                .regel("beperkingen", duiding.beperkingen());
        duiding.hypothesen()
                .forEach(hypothese -> lijst.regel(
                        "hypothese",
                        TEKSTEN.tekst(
                                "hypotheseRegel",
                                hypothese.hypothese(),
                                hypothese.bevindingenVoor(),
                                hypothese.bevindingenTegen())));
        lijst.regel("door", TEKSTEN.tekst("auteur", duiding.door(), duiding.bigNummer()))
                .regel("op", Datumtekst.moment(duiding.op()));
        return artikel(duiding.versie(), duiding.status().label(), lijst);
    }

    static Article van(Eindconclusie conclusie) {
        return artikel(
                conclusie.versie(),
                conclusie.status().label(),
                new Gegevenslijst(TEKSTEN)
                        .regel("conclusie", conclusie.conclusie().label())
                        .regel("waarschijnlijkheid", conclusie.waarschijnlijkheid())
                        .regel("op", Datumtekst.moment(conclusie.op())));
    }

    private static Article artikel(int versie, String status, Gegevenslijst lijst) {
        Article artikel = new Article(new H3(TEKSTEN.tekst("duiding", versie, status)), lijst);
        artikel.addClassName("duiding");
        return artikel;
    }
}
