package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;

/// What doctors recorded of one child so far, to read beside a form or on the Letsel tab.
@Component
class Letseldossierbeeld {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private final LetselInzage inzage;
    private final Fotokiezer fotos;

    Letseldossierbeeld(LetselInzage inzage, Fotokiezer fotos) {
        this.inzage = inzage;
        this.fotos = fotos;
    }

    Article voorTaak(TaakId taak) {
        Letseldossier dossier = inzage.voorTaak(taak);
        Article beeld = van(dossier);
        beeld.addComponentAsFirst(new H2(TEKSTEN.tekst("dossier", dossier.kindnummer())));
        return beeld;
    }

    Article van(Letseldossier dossier) {
        Article beeld = new Article();
        beeld.addClassName("letseldossier");
        Letseldossier.EersteZorg zorg = dossier.eersteZorg();
        if (zorg != null) {
            beeld.add(
                    new H3(TEKSTEN.tekst("eersteZorg")),
                    lijst().regel("op", Datumtekst.moment(zorg.gezienOp()))
                            .regel("zorginstelling", zorg.zorginstelling())
                            .regel("behandeling", zorg.behandeling())
                            .regel("isAcuut", zorg.isAcuut())
                            .regel("gevaar", zorg.gevaar()));
        }
        Letseldossier.Onderzoek onderzoek = dossier.onderzoek();
        if (onderzoek != null) {
            beeld.add(new H3(TEKSTEN.tekst("onderzoek")), onderzoek(onderzoek));
        }
        dossier.letsels().forEach(letsel -> beeld.add(letsel(dossier, letsel)));
        dossier.consulten()
                .forEach(consult -> beeld.add(
                        new H3(TEKSTEN.tekst("consult")),
                        lijst().regel("op", Datumtekst.moment(consult.overlegdOp()))
                                .regel("door", consult.door())
                                .regel("advies", consult.advies())
                                .regel(
                                        "criteria",
                                        consult.criteria().stream()
                                                .map(Criterium::label)
                                                .collect(Collectors.joining("; ")))
                                .regel("afwijking", consult.afwijking())));
        dossier.beoordelingen()
                .forEach(oordeel -> beeld.add(
                        new H3(TEKSTEN.tekst("beoordeling")),
                        lijst().regel("op", Datumtekst.moment(oordeel.aangevraagdOp()))
                                .regel("instantie", oordeel.instantie().label())
                                .regel("zaaknummer", oordeel.zaaknummer())
                                .regel("vraagstelling", oordeel.vraagstelling())
                                .regel("kwaliteit", oordeel.kwaliteit().label())
                                .regel("bevindingen", oordeel.bevindingen())
                                .regel("aanvullend", oordeel.aanvullend())));
        dossier.duidingen().forEach(duiding -> beeld.add(Duidingbeeld.van(duiding)));
        return beeld;
    }

    private static Gegevenslijst onderzoek(Letseldossier.Onderzoek onderzoek) {
        return lijst().regel("op", Datumtekst.moment(onderzoek.onderzochtOp()))
                .regel("door", onderzoek.door())
                .regel("anamnese", onderzoek.anamnese())
                .regel("mobiliteit", onderzoek.mobiliteit().label())
                .regel("isTopTeen", onderzoek.isTopTeen())
                .regel("redenGeenTopTeen", onderzoek.redenGeenTopTeen())
                .regel("stolling", onderzoek.stolling().label())
                .regel("stollingToelichting", onderzoek.stollingToelichting())
                .regel("signalen", onderzoek.signalen())
                .regel("isUitgesloten", onderzoek.isUitgesloten())
                .regel("onderbouwing", onderzoek.onderbouwing());
    }

    private Div letsel(Letseldossier dossier, Letseldossier.Letsel letsel) {
        Div kaart = new Div(
                new H3(Letseltekst.kort(letsel)),
                lijst().regel("uiterlijk", Letseltekst.vorm(letsel))
                        .regel("verklaard", Letseltekst.verklaring(letsel)));
        kaart.addClassName("letsel");
        Div strook = new Div();
        strook.addClassName("fotostrook");
        dossier.fotos().stream()
                .filter(foto -> foto.letsel() != null && foto.letsel() == letsel.nummer())
                .forEach(foto -> strook.add(fotos.beeld(
                        foto.document(),
                        TEKSTEN.tekst("foto", Letseltekst.kort(letsel), Datumtekst.moment(foto.gemaaktOp())))));
        kaart.add(strook);
        return kaart;
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }
}
