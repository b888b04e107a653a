package nl.eenplan.frontend.herstelplan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// One block of the plan as text; the child's own words are quoted and stand out.
final class Blokbeeld {

    private static final Teksten TEKSTEN = Teksten.van("planbeeld");

    private final Planbeeld plan;
    private final @Nullable Consumer<Planblok.Actie> bijActie;

    private Blokbeeld(Planbeeld plan, @Nullable Consumer<Planblok.Actie> bijActie) {
        this.plan = plan;
        this.bijActie = bijActie;
    }

    static Section van(Planbeeld plan, Planblok blok) {
        return van(plan, blok, null);
    }

    /// @param bijActie what happens when somebody wants to keep up how an action stands; null offers no button
    static Section van(Planbeeld plan, Planblok blok, @Nullable Consumer<Planblok.Actie> bijActie) {
        Section sectie = new Section(new H3(blok.soort().label()));
        sectie.addClassName("planblok");
        sectie.setId("blok-" + blok.soort().name().toLowerCase(java.util.Locale.ROOT));
        sectie.add(new Blokbeeld(plan, bijActie).inhoud(blok));
        return sectie;
    }

    private Component inhoud(Planblok blok) {
        return switch (blok) {
            case Planblok.Stemmen(var kinderen) -> opsomming(kinderen, this::stem);
            case Planblok.Ouders(var ouders) ->
                opsomming(
                        ouders,
                        ouder -> regel(
                                naam(ouder.persoon()),
                                ouder.visie().isBlank() ? TEKSTEN.tekst("nogNietGevraagd") : ouder.visie()));
            case Planblok.Analyse analyse -> analyse(analyse);
            case Planblok.Schade(var regels) -> opsomming(regels, this::schade);
            case Planblok.Voorwaarden(var voorwaarden) -> opsomming(voorwaarden, Blokbeeld::voorwaarde);
            case Planblok.Doelen(var doelen) -> opsomming(doelen, this::doel);
            case Planblok.Toezicht(var afspraken) -> opsomming(afspraken, Blokbeeld::afspraak);
        };
    }

    private Div stem(Planblok.Kindstem stem) {
        if (stem.citaat().isBlank()) {
            return regel(
                    naam(stem.kind()),
                    stem.redenNietGehoord().isBlank()
                            ? TEKSTEN.tekst("nogNietGehoord")
                            : TEKSTEN.tekst("nietGehoord", stem.redenNietGehoord()));
        }
        Paragraph citaat = new Paragraph("“" + stem.citaat() + "”");
        citaat.addClassName("citaat");
        Span wie = new Span(TEKSTEN.tekst("gehoord", naam(stem.kind()), stem.gehoordDoor(), datum(stem.op())));
        wie.addClassName("bijschrift");
        return new Div(citaat, wie);
    }

    private static Gegevenslijst analyse(Planblok.Analyse analyse) {
        return new Gegevenslijst(TEKSTEN)
                .regel("feiten", analyse.feiten())
                .regel("patroon", analyse.patroon())
                .regel("beschermend", analyse.beschermend())
                .regel("netwerk", analyse.netwerk())
                .regel("instrument", analyse.instrument());
    }

    private Div schade(Planblok.Schaderegel schade) {
        return regel(
                naam(schade.kind()) + ", " + Teksten.keuze(schade.gebied()) + ": " + Teksten.keuze(schade.ernst()),
                schade.omschrijving());
    }

    private static Div voorwaarde(Planblok.Voorwaarde voorwaarde) {
        return regel(
                voorwaarde.tekst(),
                TEKSTEN.tekst("voorwaarde", voorwaarde.voorWie(), voorwaarde.controleDoor(), voorwaarde.gevolg()));
    }

    private Div doel(Planblok.Doel doel) {
        Div beeld = regel(
                Teksten.keuze(doel.soort()) + ": " + doel.tekst(),
                TEKSTEN.tekst("doel", doel.maatstaf(), datum(doel.uiterlijk())));
        beeld.add(opsomming(doel.acties(), this::actie));
        return beeld;
    }

    private Div actie(Planblok.Actie actie) {
        Div beeld = regel(actie.tekst(), Actietekst.stand(actie));
        if (bijActie != null) {
            Button stand = new Button(TEKSTEN.tekst("standBijwerken"), klik -> bijActie.accept(actie));
            stand.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            stand.setAriaLabel(TEKSTEN.tekst("standVan", actie.tekst()));
            beeld.add(stand);
        }
        return beeld;
    }

    private static Div afspraak(Planblok.Afspraak afspraak) {
        return regel(
                afspraak.tekst(),
                TEKSTEN.tekst(
                        "afspraak",
                        afspraak.dagen(),
                        afspraak.controleDoor(),
                        afspraak.bewijs(),
                        afspraak.gevolg(),
                        datum(afspraak.eerstvolgende())));
    }

    private String naam(@Nullable PersoonId persoon) {
        return plan.leden().stream()
                .filter(lid -> lid.persoon().equals(persoon))
                .map(Planbeeld.Lid::naam)
                .findFirst()
                .orElse("");
    }

    static String datum(@Nullable LocalDate datum) {
        return datum == null ? TEKSTEN.tekst("geenDatum") : Datumtekst.dag(datum);
    }

    private static <T> Component opsomming(List<T> regels, Function<T, ? extends Component> beeld) {
        if (regels.isEmpty()) {
            Paragraph leeg = new Paragraph(TEKSTEN.tekst("nogLeeg"));
            leeg.addClassName("bijschrift");
            return leeg;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("planregels");
        regels.forEach(regel -> lijst.add(new ListItem(beeld.apply(regel))));
        return lijst;
    }

    private static Div regel(String kop, String tekst) {
        Span boven = new Span(kop);
        boven.addClassName("wat");
        Span onder = new Span(tekst);
        onder.addClassName("bijschrift");
        Div beeld = new Div(boven, onder);
        beeld.addClassName("planregel");
        return beeld;
    }
}
