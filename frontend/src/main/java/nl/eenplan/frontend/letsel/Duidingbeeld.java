package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.duiding.Duidingverschil;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseldossier.Lezing;
import nl.eenplan.backend.letsel.Letseloverzicht.Eindconclusie;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import org.jspecify.annotations.Nullable;

/// A letselduiding to read: in full for doctors, the conclusion alone for who may see no more.
final class Duidingbeeld {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private Duidingbeeld() {}

    /// Which of the letselduidingen of a child it is: the one of this examination.
    static String kop(Instant onderzochtOp) {
        return TEKSTEN.tekst(
                "duidingVan", Datumtekst.dag(Datumtekst.hier(onderzochtOp).toLocalDate()));
    }

    /// @param verschil what changed since the version before
    static Article van(Duiding duiding, List<Duidingverschil> verschil) {
        Gegevenslijst lijst = new Gegevenslijst(TEKSTEN)
                .regel("redenVersie", duiding.reden())
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
        verschil(lijst, verschil);
        lijst.regel("door", TEKSTEN.tekst("auteur", duiding.door(), duiding.bigNummer()))
                .regel("op", Datumtekst.moment(duiding.op()));
        lezing(lijst, duiding.lezing());
        return artikel(duiding.versie(), duiding.stand().label(), lijst);
    }

    /// What changed, line by line.
    static Gegevenslijst verschil(Gegevenslijst lijst, List<Duidingverschil> verschil) {
        verschil.forEach(een -> lijst.regel(
                "veranderd",
                TEKSTEN.tekst(
                        "veranderdRegel", TEKSTEN.tekst("deel." + een.wat()), waarde(een.was()), waarde(een.is()))));
        return lijst;
    }

    private static String waarde(String tekst) {
        return tekst.isEmpty() ? TEKSTEN.tekst("veranderdLeeg") : TEKSTEN.tekst("veranderdWaarde", tekst);
    }

    static Article van(Eindconclusie conclusie) {
        return artikel(
                conclusie.versie(),
                conclusie.stand().label(),
                new Gegevenslijst(TEKSTEN)
                        .regel("conclusie", conclusie.conclusie().label())
                        .regel("waarschijnlijkheid", conclusie.waarschijnlijkheid())
                        .regel("op", Datumtekst.moment(conclusie.op())));
    }

    private static void lezing(Gegevenslijst lijst, @Nullable Lezing lezing) {
        if (lezing != null) {
            lijst.regel(
                            "lezer",
                            TEKSTEN.tekst(
                                    lezing.isEens() ? "lezerEens" : "lezerOpmerkingen",
                                    lezing.lezer(),
                                    lezing.bigNummer(),
                                    Datumtekst.moment(lezing.op())))
                    .regel(
                            "vanBuiten",
                            lezing.vanBuiten() == null
                                    ? null
                                    : TEKSTEN.tekst("vanBuitenRegel", lezing.vanBuiten(), lezing.vastgelegdDoor()))
                    .regel("opmerkingen", lezing.opmerkingen());
        }
    }

    private static Article artikel(int versie, String status, Gegevenslijst lijst) {
        Article artikel = new Article(new H4(TEKSTEN.tekst("duiding", versie, status)), lijst);
        artikel.addClassName("duiding");
        return artikel;
    }
}
