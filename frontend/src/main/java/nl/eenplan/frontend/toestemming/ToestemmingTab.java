package nl.eenplan.frontend.toestemming;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.processes.api.GezinId;

/// Per member of the family: what was asked, given, refused, withdrawn, and what is still needed before it counts.
@org.springframework.stereotype.Component
class ToestemmingTab implements Gezinstab {

    private static final Teksten TEKSTEN = Teksten.van("toestemming");

    private final ToestemmingService toestemmingen;
    private final Clock klok;

    ToestemmingTab(ToestemmingService toestemmingen, Clock klok) {
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    @Override
    public Tab tab() {
        return Tab.TOESTEMMING;
    }

    @Override
    public Component maak(GezinId gezin) {
        var tab = new Div();
        tab.addClassName("tabpaneel");
        new Blad(tab, gezin).vul();
        return tab;
    }

    /// One opened tab; filled again after every change.
    private final class Blad {

        private final Div tab;
        private final GezinId gezin;

        Blad(Div tab, GezinId gezin) {
            this.tab = tab;
            this.gezin = gezin;
        }

        void vul() {
            var beeld = toestemmingen.toestemmingen(gezin);
            tab.removeAll();
            tab.add(inleiding(beeld));
            var opnieuw = beeld.opnieuwTeVragen();
            if (!opnieuw.isEmpty()) {
                var lijst = new UnorderedList();
                opnieuw.forEach(regel -> lijst.add(new ListItem(new Span(TEKSTEN.tekst(
                        "opnieuwRegel", regel.naam(), Teksten.keuze(regel.waarvoor()), Woorden.stand(regel))))));
                tab.add(new Blok(TEKSTEN.tekst("opnieuw")).met(lijst));
            }
            beeld.personen().forEach(persoon -> tab.add(persoon(persoon, beeld)));
        }

        private Blok inleiding(Toestemmingsbeeld beeld) {
            var uitleg = new Paragraph(TEKSTEN.tekst("uitleg"));
            uitleg.addClassName("uitleg");
            if (beeld.personen().isEmpty()) {
                return new Blok(TEKSTEN.tekst("titel")).met(new Leegmelding(TEKSTEN.tekst("geenLeden")));
            }
            if (!beeld.magVastleggen()) {
                return new Blok(TEKSTEN.tekst("titel")).met(uitleg);
            }
            var knop = new Button(TEKSTEN.tekst("vastleggen"), _ -> leg(beeld));
            knop.addThemeVariants(ButtonVariant.PRIMARY);
            return new Blok(TEKSTEN.tekst("titel"), knop).met(uitleg);
        }

        private Blok persoon(Persoon persoon, Toestemmingsbeeld beeld) {
            var blok = persoon.isKind() || !beeld.magVerdenking()
                    ? new Blok(naam(persoon))
                    : new Blok(naam(persoon), verdenking(persoon));
            if (persoon.isVerdacht()) {
                var merkje = new Span(TEKSTEN.tekst("verdacht"));
                merkje.addClassName("merkje");
                blok.met(merkje);
            }
            if (persoon.regels().isEmpty()) {
                return blok.met(new Leegmelding(TEKSTEN.tekst(persoon.kanWorden() ? "leeg" : "kanNiet")));
            }
            var tabel = new Tabel(
                    TEKSTEN.tekst("tabel", persoon.naam()),
                    TEKSTEN.tekst("waarvoor"),
                    TEKSTEN.tekst("stand"),
                    TEKSTEN.tekst("geschiedenis"),
                    TEKSTEN.tekst("doen"));
            persoon.regels()
                    .forEach(regel -> tabel.rij(
                            new Span(Teksten.keuze(regel.waarvoor())),
                            stand(regel),
                            geschiedenis(regel),
                            intrekken(regel, beeld)));
            return blok.met(tabel);
        }

        private Component intrekken(Regel regel, Toestemmingsbeeld beeld) {
            if (!beeld.magVastleggen() || !regel.kanIngetrokken()) {
                return new Span();
            }
            var knop = klein("intrekken");
            knop.setAriaLabel(TEKSTEN.tekst("intrekkenVan", Teksten.keuze(regel.waarvoor()), regel.naam()));
            knop.addClickListener(_ -> new Intrekdialoog(toestemmingen, gezin, beeld, regel, this::vul).open());
            return knop;
        }

        private Button verdenking(Persoon persoon) {
            var knop = klein(persoon.isVerdacht() ? "nietVerdacht" : "welVerdacht");
            knop.addClickListener(_ -> new Verdenkingdialoog(toestemmingen, gezin, persoon, this::vul).open());
            return knop;
        }

        private void leg(Toestemmingsbeeld beeld) {
            new Toestemmingdialoog(toestemmingen, gezin, beeld, klok, this::vul).open();
        }
    }

    private static String naam(Persoon persoon) {
        return persoon.leeftijd() == null
                ? persoon.naam()
                : TEKSTEN.tekst("naamEnLeeftijd", persoon.naam(), persoon.leeftijd());
    }

    private static Component stand(Regel regel) {
        var stand = new Div(new Div(new Span(Woorden.stand(regel))));
        if (!regel.ontbreekt().isEmpty()) {
            var nodig = new Div(new Span(Woorden.nodig(regel.ontbreekt())));
            nodig.addClassName("bijschrift");
            stand.add(nodig);
        }
        return stand;
    }

    private static Component geschiedenis(Regel regel) {
        var lijst = new UnorderedList();
        regel.geschiedenis().forEach(een -> lijst.add(new ListItem(new Span(Woorden.gebeurd(een)))));
        return new Details(TEKSTEN.tekst("keren", regel.geschiedenis().size()), lijst);
    }

    private static Button klein(String sleutel) {
        var knop = new Button(TEKSTEN.tekst(sleutel));
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return knop;
    }
}
