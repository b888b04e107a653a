package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.backend.duiding.Duidingverschil;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Letseloverzicht.Eindconclusie;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.consult.Consultblokken;
import nl.eenplan.frontend.duiding.Duidingacties;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.stap.Stapbeelden;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What doctors recorded of one child so far, to read beside a form or on the Letsel tab.
@Component
public class Letseldossierbeeld {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private final LetselInzage inzage;
    private final Onderzoekbeeld onderzoeken;
    private final Aantekeningen aantekeningen;
    private final Duidingacties acties;
    private final Consultblokken consulten;

    Letseldossierbeeld(
            LetselInzage inzage,
            Onderzoekbeeld onderzoeken,
            Aantekeningen aantekeningen,
            Duidingacties acties,
            Consultblokken consulten) {
        this.inzage = inzage;
        this.onderzoeken = onderzoeken;
        this.aantekeningen = aantekeningen;
        this.acties = acties;
        this.consulten = consulten;
    }

    /// The child stands here under its number: what the family stated stands beside it without a name.
    public Article voorTaak(Taakregel taak) {
        Letseldossier dossier = inzage.voorTaak(taak.taak());
        Bijstukken bij = aantekeningen.zonderNaam(taak.gezin());
        Article beeld = van(dossier, taak.gezin(), bij);
        duidingen(beeld, dossier, taak.gezin(), bij, false);
        bij.vul();
        beeld.addComponentAsFirst(new H2(TEKSTEN.tekst("dossier", dossier.kindnummer())));
        return beeld;
    }

    /// All but the letselduidingen.
    private Article van(Letseldossier dossier, GezinId gezin, Bijstukken bij) {
        Article beeld = new Article();
        beeld.addClassName("letseldossier");
        if (dossier.overledenOp() != null) {
            beeld.add(lijst().regel("overledenOp", Datumtekst.dag(dossier.overledenOp())));
        }
        Letseldossier.EersteZorg zorg = dossier.eersteZorg();
        if (zorg != null) {
            beeld.add(
                    new H3(TEKSTEN.tekst("eersteZorg")),
                    lijst().regel("op", Datumtekst.moment(zorg.gezienOp()))
                            .regel("zorginstelling", zorg.zorginstelling())
                            .regel("behandeling", zorg.behandeling())
                            .regel("isAcuut", zorg.isAcuut())
                            .regel("gevaar", zorg.gevaar())
                            .regel("beslistDoor", zorg.beslistDoor()),
                    bij.bij(zorg.stuk()));
        }
        beeld.add(onderzoeken.van(dossier, bij));
        dossier.vermoedens().forEach(vermoeden -> beeld.add(new H3(TEKSTEN.tekst("vermoeden")), lijst(vermoeden)));
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
                                .regel("afwijking", consult.afwijking()),
                        bij.bij(consult.stuk())));
        dossier.stappen().forEach(stap -> beeld.add(Stapbeelden.van(stap, bij)));
        dossier.beoordelingen().forEach(oordeel -> beoordeling(beeld, oordeel, bij));
        return beeld;
    }

    private static void beoordeling(Article beeld, Letseldossier.Fotobeoordeling oordeel, Bijstukken bij) {
        var verzoek = oordeel.verzoek();
        beeld.add(
                new H3(TEKSTEN.tekst("beoordeling")),
                lijst().regel("op", Datumtekst.moment(oordeel.aangevraagdOp()))
                        .regel("instantie", oordeel.instantie().label())
                        .regel("zaaknummer", oordeel.zaaknummer())
                        .regel("vraagstelling", oordeel.vraagstelling())
                        .regel("kwaliteit", oordeel.kwaliteit().label())
                        .regel("bevindingen", oordeel.bevindingen())
                        .regel("anogenitaal", oordeel.anogenitaal())
                        .regel("aanvullend", oordeel.aanvullend())
                        .regel("nieuweFotos", verzoek == null ? null : Fotoverzoektekst.stand(verzoek)),
                bij.bij(oordeel.stuk()));
        String antwoord = verzoek == null ? null : verzoek.stuk();
        if (antwoord != null) {
            beeld.add(bij.bij(antwoord));
        }
    }

    /// Per examination, newest version first: each with what changed since the one before and its report.
    private void duidingen(Article beeld, Letseldossier dossier, GezinId gezin, Bijstukken bij, boolean isOpTab) {
        for (var reeks : dossier.reeksen()) {
            var kop = Duidingbeeld.kop(reeks.onderzochtOp());
            beeld.add(new H3(kop));
            var versies = reeks.versies();
            for (int i = 0; i < versies.size(); i++) {
                var duiding = versies.get(i);
                List<Duidingverschil> verschil =
                        i + 1 < versies.size() ? Duidingverschil.van(versies.get(i + 1), duiding) : List.of();
                beeld.add(
                        Duidingbeeld.van(duiding, verschil),
                        acties.rapport(gezin, duiding.id(), duiding.versie(), kop),
                        bij.bij(duiding.stuk()));
            }
            if (isOpTab) {
                acties.nieuweVersie(gezin, reeks.onderzoek(), kop).ifPresent(beeld::add);
            }
        }
    }

    /// The conclusion alone, with its sheet to take along.
    Div conclusie(GezinId gezin, Eindconclusie conclusie) {
        var kop = Duidingbeeld.kop(conclusie.onderzochtOp());
        return new Div(
                new H3(kop),
                Duidingbeeld.van(conclusie),
                acties.conclusie(gezin, conclusie.id(), conclusie.versie(), kop));
    }

    /// As [#van], with what a forensic doctor can do with it.
    Article opTab(Letseldossier dossier, GezinId gezin, Bijstukken bij) {
        Article beeld = van(dossier, gezin, bij);
        duidingen(beeld, dossier, gezin, bij, true);
        beeld.add(consulten.van(gezin, dossier.kind()));
        return beeld;
    }

    /// What was seen before, beside the form of the next examination.
    Article eerder(Letseldossier dossier, Taakregel taak) {
        Bijstukken bij = aantekeningen.zonderNaam(taak.gezin());
        Article beeld = new Article(new H2(TEKSTEN.tekst("eerder")));
        beeld.addClassName("letseldossier");
        beeld.add(onderzoeken.van(dossier, bij));
        bij.vul();
        return beeld;
    }

    private static Gegevenslijst lijst(Letseldossier.Vermoeden vermoeden) {
        var incident = vermoeden.incident();
        return lijst().regel("aard", vermoeden.aard().label())
                .regel("incident", incident == null ? null : Datumtekst.periode(incident, vermoeden.incidentTot()))
                .regel("redenGeenFotos", vermoeden.redenGeenFotos())
                .regel("door", vermoeden.door());
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }
}
