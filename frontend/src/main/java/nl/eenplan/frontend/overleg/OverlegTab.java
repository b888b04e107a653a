package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.overleg.Overlegbeeld;
import nl.eenplan.backend.overleg.Overlegbeeld.Bijdrage;
import nl.eenplan.backend.overleg.Overlegbeeld.Blind;
import nl.eenplan.backend.overleg.Overlegbeeld.Kindgesprek;
import nl.eenplan.backend.overleg.Overlegbeeld.Overlegregel;
import nl.eenplan.backend.overleg.Overlegbeeld.Zitting;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The Overleg tab of the family page: dates and answers, contributions, what children said, and what was decided.
@Component
class OverlegTab implements Gezinstab {

    private static final Teksten TEKSTEN = Teksten.van("overlegtab");

    private final OverlegService overleggen;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;

    OverlegTab(OverlegService overleggen, Afschermingen afschermingen, Aantekeningen aantekeningen) {
        this.overleggen = overleggen;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
    }

    @Override
    public Tab tab() {
        return Tab.OVERLEG;
    }

    @Override
    public com.vaadin.flow.component.Component maak(GezinId gezin) {
        Overlegbeeld beeld = overleggen.overleg(gezin);
        Inhoud inhoud = new Inhoud();
        Bijstukken bij = aantekeningen.van(gezin);
        beeld.kindgesprekken()
                .forEach(gesprek -> inhoud.add(kindgesprek(gesprek).met(bij.bij(gesprek.stuk()))));
        beeld.overleggen().forEach(overleg -> inhoud.add(overleg(overleg)));
        beeld.zittingen().forEach(zitting -> inhoud.add(zitting(zitting).met(bij.bij(zitting.stuk()))));
        beeld.bijdragen().forEach(bijdrage -> inhoud.add(bijdrage(bijdrage).met(plekken(bijdrage, bij))));
        beeld.maatregelen()
                .forEach(maatregel -> inhoud.add(new Blok(TEKSTEN.tekst("maatregel", maatregel.soort()))
                        .met(lijst().regel("bevoegd", maatregel.beslotenDoor())
                                .regel("vanaf", Datumtekst.dag(maatregel.vanaf())))
                        .met(bij.bij(maatregel.stuk()))));
        bij.vul();
        if (inhoud.getComponentCount() == 0) {
            inhoud.add(new Leegmelding(TEKSTEN.tekst("leeg")));
        }
        inhoud.add(afschermingen.blokken(gezin, beeld.afgeschermd()));
        return inhoud;
    }

    private static Blok kindgesprek(Kindgesprek gesprek) {
        Blok blok = new Blok(TEKSTEN.tekst("kindgesprek", gesprek.naam()));
        if (!gesprek.isGehoord()) {
            return blok.met(lijst().regel("reden", gesprek.redenNietGehoord()));
        }
        var citaat = new com.vaadin.flow.component.html.Paragraph("“" + gesprek.eigenWoorden() + "”");
        citaat.addClassName("citaat");
        return blok.met(
                citaat,
                lijst().regel("door", gesprek.gehoordDoor())
                        .regel("op", Datumtekst.dag(gesprek.op()))
                        .regel("gewicht", gesprek.gewicht())
                        .regel("terugkoppeling", gesprek.terugkoppeling())
                        .regel("redenEerder", gesprek.redenEerder())
                        .regel("blind", gesprek.blind() == null ? null : blind(gesprek.blind())));
    }

    private static String blind(Blind blind) {
        return TEKSTEN.tekst(
                        "blindVan",
                        Datumtekst.moment(blind.van()),
                        Datumtekst.moment(blind.tot()),
                        String.join(", ", blind.delen()))
                + "\n"
                + (blind.gezien().isEmpty()
                        ? TEKSTEN.tekst("blindNiets")
                        : TEKSTEN.tekst("blindGezien", String.join(", ", blind.gezien())))
                + (blind.eerderGezien().isEmpty()
                        ? ""
                        : "\n" + TEKSTEN.tekst("blindEerder", String.join(", ", blind.eerderGezien())));
    }

    private static Blok overleg(Overlegregel overleg) {
        Gegevenslijst lijst =
                lijst().regel("ruimte", overleg.ruimte().naam()).regel("status", Teksten.keuze(overleg.status()));
        overleg.deelnemers()
                .forEach(een -> lijst.regel(
                        "deelnemer",
                        TEKSTEN.tekst(
                                "deelnemerRegel",
                                een.discipline().letter(),
                                een.naam(),
                                een.isAanwezig() == null
                                        ? Teksten.keuze(een.antwoord())
                                        : TEKSTEN.tekst(een.isAanwezig() ? "aanwezig" : "afwezig"))));
        return new Blok(TEKSTEN.tekst("overleg", Voorstelkaart.moment(overleg.begin()))).met(lijst);
    }

    private static Blok zitting(Zitting zitting) {
        return new Blok(TEKSTEN.tekst("zitting", Datumtekst.dag(zitting.op())))
                .met(lijst().regel("veiligheid", String.valueOf(zitting.veiligheidscijfer()))
                        .regel("isDirectVeilig", zitting.isDirectVeilig())
                        .regel("feiten", regels(zitting.feiten()))
                        .regel("interpretaties", regels(zitting.interpretaties()))
                        .regel("patroon", zitting.patroon())
                        .regel("besluiten", regels(zitting.besluiten()))
                        .regel("anders", regels(zitting.afwijkendeStandpunten()))
                        .regel(
                                "acties",
                                regels(zitting.acties().stream()
                                        .map(actie -> TEKSTEN.tekst(
                                                "actie",
                                                actie.tekst(),
                                                actie.eigenaar(),
                                                Datumtekst.dag(actie.uiterlijk())))
                                        .toList())));
    }

    private static Blok bijdrage(Bijdrage bijdrage) {
        return new Blok(TEKSTEN.tekst("bijdrage", bijdrage.discipline().letter(), bijdrage.van()))
                .met(lijst().regel("samenvatting", bijdrage.samenvatting())
                        .regel("zorgen", bijdrage.zorgen())
                        .regel("goed", bijdrage.watGaatGoed())
                        .regel("hulp", bijdrage.hulpTotNu())
                        .regel("voorstel", bijdrage.voorstel())
                        .regel("vakinhoud", bijdrage.vakinhoud())
                        .regel("grondslag", bijdrage.grondslag()));
    }

    private static com.vaadin.flow.component.Component[] plekken(Bijdrage bijdrage, Bijstukken bij) {
        var algemeen = bij.bij(bijdrage.stuk());
        return bijdrage.vakinhoud() == null
                ? new com.vaadin.flow.component.Component[] {algemeen}
                : new com.vaadin.flow.component.Component[] {algemeen, bij.bij(bijdrage.vakstuk())};
    }

    private static String regels(List<String> zinnen) {
        return zinnen.stream().collect(Collectors.joining("\n"));
    }

    private static Gegevenslijst lijst() {
        return new Gegevenslijst(TEKSTEN);
    }

    @StyleSheet("formulieren.css")
    private static final class Inhoud extends Div {

        Inhoud() {
            addClassName("plan");
        }
    }
}
