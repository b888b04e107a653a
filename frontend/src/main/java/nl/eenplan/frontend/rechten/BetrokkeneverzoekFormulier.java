package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.rechten.Achterhoudgrond;
import nl.eenplan.backend.rechten.Besluit;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.Intrekking;
import nl.eenplan.backend.rechten.RechtenTaken;
import nl.eenplan.backend.rechten.RechtenTaken.Beoordeling;
import nl.eenplan.backend.rechten.RechtenTaken.Stukvoorstel;
import nl.eenplan.backend.rechten.Rechtsregel.Uitspraak;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.backend.rechten.Weigergrond;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides on what somebody of the family asked: as a whole, and for a copy piece by piece.
@Component
class BetrokkeneverzoekFormulier implements Taakformulier<Besluit> {

    private static final Teksten TEKSTEN = Teksten.van("betrokkenebesluit");
    private static final int ZELF_VANAF = 12;

    private final RechtenTaken taken;
    private final Clock klok;

    BetrokkeneverzoekFormulier(RechtenTaken taken, Clock klok) {
        this.taken = taken;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.BETROKKENEVERZOEK);
    }

    @Override
    public Class<Besluit> gegevens() {
        return Besluit.class;
    }

    @Override
    public String teksten() {
        return "betrokkenebesluit";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var beeld = taken.beoordeling(taak.taak());
        var uitkomsten = Arrays.stream(Uitkomst.values())
                .filter(uitkomst -> uitkomst != Uitkomst.VERLENGD
                        || beeld.map(Beoordeling::magVerlengen).orElse(false))
                .toArray(Uitkomst[]::new);
        velden.keuze("uitkomst", uitkomsten, Teksten::keuze).verplicht().breed();
        beeld.ifPresent(een -> gronden(velden, een));
        intrekking(velden);
        velden.lang("reden").verplicht().hulp().als(waarden -> !isIngetrokken(waarden));
        beeld.ifPresent(een -> inhoud(velden, een));
        beeld.ifPresent(een -> velden.levend(waarden -> beginOpnieuw(velden, waarden, een)));
    }

    private void intrekking(Velden velden) {
        velden.veld("isDoorVrager")
                .verplicht()
                .breed()
                .hulp()
                .als(BetrokkeneverzoekFormulier::isIngetrokken)
                .veld("ingetrokkenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(BetrokkeneverzoekFormulier::isIngetrokken)
                .keuze("ingetrokkenLangs", Intrekking.Weg.values(), Teksten::keuze)
                .verplicht()
                .als(BetrokkeneverzoekFormulier::isIngetrokken);
    }

    private static boolean isIngetrokken(Waarden waarden) {
        return waarden.is("uitkomst", Uitkomst.INGETROKKEN);
    }

    /// A draft from before the file changed was about other pieces.
    private static void beginOpnieuw(Velden velden, Waarden waarden, Beoordeling beeld) {
        if (!waarden.tekst("stand").equals(beeld.stand())) {
            velden.zet("stand", beeld.stand());
            if (beeld.soort() == Verzoeksoort.INZAGE) {
                velden.zet("stukken", voorstellen(beeld));
            }
        }
    }

    private static List<Stukoordeel> voorstellen(Beoordeling beeld) {
        return beeld.stukken().stream()
                .map(stuk -> new Stukoordeel(
                        stuk.sleutel(),
                        stuk.voorstel() == null ? Keuze.VERSTREKKEN : Keuze.ACHTERHOUDEN,
                        stuk.voorstel(),
                        ""))
                .toList();
    }

    private static void gronden(Velden velden, Beoordeling beeld) {
        velden.verborgen("stand")
                .begin(beeld.stand())
                .keuze("weigergrond", Weigergrond.bij(beeld.soort()), BetrokkeneverzoekFormulier::grond)
                .verplicht()
                .breed()
                .als(waarden -> waarden.is("uitkomst", Uitkomst.GEWEIGERD));
        var leeftijd = beeld.leeftijd();
        if (leeftijd != null && leeftijd >= ZELF_VANAF) {
            velden.veld("isWilsbekwaam").verplicht().breed().als(BetrokkeneverzoekFormulier::isToegekend);
        }
        if (beeld.regel().uitspraak() == Uitspraak.MET_INSTEMMING) {
            velden.veld("isIngestemd")
                    .verplicht()
                    .breed()
                    .als(waarden -> isToegekend(waarden) && !waarden.nee("isWilsbekwaam"));
        }
        if (beeld.regel().uitspraak() == Uitspraak.TENZIJ_BELANG_KIND
                || beeld.anders().uitspraak() == Uitspraak.TENZIJ_BELANG_KIND) {
            velden.veld("isTegenBelang")
                    .verplicht()
                    .breed()
                    .als(waarden -> isToegekend(waarden)
                            && (beeld.regel().uitspraak() == Uitspraak.TENZIJ_BELANG_KIND
                                    || waarden.nee("isWilsbekwaam")));
        }
    }

    private static void inhoud(Velden velden, Beoordeling beeld) {
        if (beeld.soort() == Verzoeksoort.CORRECTIE) {
            velden.keuze("stuk", Opties.van(beeld.stukken(), Stukvoorstel::sleutel, BetrokkeneverzoekFormulier::titel))
                    .breed()
                    .hulp()
                    .begin(beeld.stuk())
                    .als(waarden -> isToegekend(waarden) || waarden.is("uitkomst", Uitkomst.GEWEIGERD))
                    .lang("correctie")
                    .verplicht()
                    .hulp()
                    .als(BetrokkeneverzoekFormulier::isToegekend);
        }
        if (beeld.soort() == Verzoeksoort.INZAGE) {
            velden.lang("lakwoorden").hulp().als(BetrokkeneverzoekFormulier::isToegekend);
            stukken(velden, beeld);
        }
    }

    private static void stukken(Velden velden, Beoordeling beeld) {
        Map<String, Stukvoorstel> perSleutel =
                beeld.stukken().stream().collect(Collectors.toMap(Stukvoorstel::sleutel, Function.identity()));
        velden.kop("stukken")
                .uitleg("stukken")
                .lijst("stukken", rij -> stuk(rij, perSleutel))
                .vast()
                .begin(voorstellen(beeld))
                .als(BetrokkeneverzoekFormulier::isToegekend);
    }

    private static void stuk(Velden rij, Map<String, Stukvoorstel> perSleutel) {
        var blad = new Div();
        rij.verborgen("stuk")
                .plaats(blad)
                .keuze("keuze", Keuze.values(), Teksten::keuze)
                .verplicht()
                .keuze("grond", Achterhoudgrond.values(), Teksten::keuze)
                .verplicht()
                .als(waarden -> waarden.is("keuze", Keuze.ACHTERHOUDEN))
                .lang("reden")
                .hulp()
                .als(waarden -> waarden.is("keuze", Keuze.VERSTREKKEN)
                        && Optional.ofNullable(perSleutel.get(waarden.tekst("stuk")))
                                .map(Stukvoorstel::voorstel)
                                .isPresent())
                .levend(waarden -> toon(blad, perSleutel.get(waarden.tekst("stuk"))));
    }

    private static void toon(Div blad, @Nullable Stukvoorstel stuk) {
        if (stuk == null || blad.getChildren().findAny().isPresent()) {
            return;
        }
        var velden = new DescriptionList();
        velden.addClassName("gegevens");
        stuk.velden().forEach(veld -> velden.add(new Term(veld.label()), new Description(new Span(veld.tekst()))));
        blad.add(new Paragraph(titel(stuk)), velden);
    }

    private static String titel(Stukvoorstel stuk) {
        return TEKSTEN.tekst("stuktitel", stuk.titel(), stuk.deel().label(), Afschriftpdf.DATUM.format(stuk.op()));
    }

    private static String grond(Weigergrond grond) {
        return TEKSTEN.tekst("grondEnBron", Teksten.keuze(grond), grond.bron());
    }

    private static boolean isToegekend(Waarden waarden) {
        return waarden.is("uitkomst", Uitkomst.TOEGEKEND);
    }

    @Override
    public Afronding rondAf(Taakregel taak, Besluit gegevens) {
        return taken.beslis(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        try {
            return taken.beoordeling(taak.taak()).map(BetrokkeneverzoekFormulier::verzoek);
        } catch (GeenToegang _) {
            return Optional.empty();
        }
    }

    private static Article verzoek(Beoordeling beeld) {
        var leeftijd = beeld.leeftijd();
        return new Article(
                new H2(TEKSTEN.tekst("verzoek")),
                new Gegevenslijst(TEKSTEN)
                        .regel("soort", Teksten.keuze(beeld.soort()))
                        .regel(
                                "over",
                                leeftijd == null
                                        ? beeld.over()
                                        : TEKSTEN.tekst("naamEnLeeftijd", beeld.over(), leeftijd))
                        .regel("vrager", beeld.vrager())
                        .regel("identiteit", Teksten.keuze(beeld.identiteit()))
                        .regel("ontvangen", Afschriftpdf.DATUM.format(beeld.ontvangenOp()))
                        .regel("uiterlijk", Afschriftpdf.DATUM.format(beeld.uiterlijk()))
                        .regel("omschrijving", beeld.omschrijving())
                        .regel("verklaring", beeld.verklaring())
                        .regel("regel", regel(beeld))
                        .regel("verdacht", beeld.isVerdacht() ? TEKSTEN.tekst("isVerdacht") : null));
    }

    private static String regel(Beoordeling beeld) {
        return TEKSTEN.tekst(
                "regelEnBron", Teksten.keuze(beeld.regel()), beeld.regel().bron());
    }
}
