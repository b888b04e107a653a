package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.Planuitkomst;
import nl.eenplan.backend.overleg.Planverzoek;
import nl.eenplan.backend.overleg.Ruimte;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.backend.overleg.Wachtend;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Gezinsnaam;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.MedewerkerId;

/// Plans one family: who, proposals with their reason, and confirming with the number of mails on the button.
final class Planpaneel extends Div {

    private static final Teksten TEKSTEN = Teksten.van("planner");
    private static final int DUUR = 60;

    private final Wachtend gezin;
    private final MedewerkerId zelf;
    private final OverlegPlanner planner;
    private final List<Contact> partners;
    private final Consumer<List<Voorstel>> toonVoorstellen;
    private final Runnable klaar;
    private final Div voorstellen = new Div();
    private final Div botsingen = new Div();
    private final Button bevestig = new Button();
    private final Formulier<Planverzoek> formulier;

    Planpaneel(
            Wachtend gezin,
            MedewerkerId zelf,
            OverlegPlanner planner,
            List<Contact> partners,
            Consumer<List<Voorstel>> toonVoorstellen,
            Runnable klaar) {
        this.gezin = gezin;
        this.zelf = zelf;
        this.planner = planner;
        this.partners = partners;
        this.toonVoorstellen = toonVoorstellen;
        this.klaar = klaar;
        voorstellen.addClassName("voorstellen");
        botsingen.getElement().setAttribute("role", "alert");
        formulier = new Formulier<>(Planverzoek.class, TEKSTEN, this::bouw);
        bevestig.addThemeVariants(ButtonVariant.PRIMARY);
        bevestig.addClickListener(klik -> formulier.gegevens().ifPresent(this::plan));
        Footer voet = new Footer(bevestig, new Button(TEKSTEN.tekst("terug"), klik -> klaar.run()));
        voet.addClassName("taakvoet");
        Span urgentie = new Span(gezin.urgentie());
        add(
                new H2(new Gezinsnaam(gezin.gezinsnummer(), gezin.gezinsnaam())),
                urgentie,
                Wachtlijst.disciplines(gezin.benodigd().stream().sorted().toList()),
                formulier,
                botsingen,
                voet);
    }

    void kies(Voorstel voorstel) {
        formulier.zet("begin", voorstel.begin());
        formulier.zet("ruimte", voorstel.ruimte().code());
    }

    void kies(LocalDateTime moment) {
        formulier.zet("begin", moment);
    }

    private void bouw(Velden velden) {
        velden.verborgen("gezin").begin(gezin.gezin());
        Tafelvelden.genodigden(velden, partners);
        velden.veld("duurInMinuten")
                .verplicht()
                .begin(DUUR)
                .plaats(new Button(TEKSTEN.tekst("stelVoor"), klik -> stelVoor(velden)))
                .plaats(voorstellen)
                .veld("begin")
                .verplicht()
                .keuze("ruimte", Opties.van(planner.ruimtes(), Ruimte::code, Ruimte::naam))
                .verplicht()
                .levend(waarden -> bevestig.setText(TEKSTEN.tekst("bevestig", aantalMails(waarden))));
    }

    /// The planner himself is invited too.
    private int aantalMails(Waarden waarden) {
        Set<MedewerkerId> wie = new HashSet<>(Tafelvelden.genodigden(waarden));
        wie.add(zelf);
        return wie.size();
    }

    private void stelVoor(Velden velden) {
        List<Voorstel> vrij = Tafelvelden.stelVoor(planner, gezin.gezin(), velden.waarden());
        voorstellen.removeAll();
        if (vrij.isEmpty()) {
            voorstellen.add(new Paragraph(Teksten.van("tafel").tekst("geenVoorstel")));
        }
        vrij.forEach(voorstel -> voorstellen.add(Voorstelkaart.van(voorstel, () -> kies(voorstel))));
        toonVoorstellen.accept(vrij);
    }

    private void plan(Planverzoek verzoek) {
        botsingen.removeAll();
        switch (planner.plan(verzoek)) {
            case Planuitkomst.Gepland(var overleg, int uitnodigingen) -> {
                Melding.gelukt(TEKSTEN.tekst("gepland", uitnodigingen));
                klaar.run();
            }
            case Planuitkomst.Bezet(List<String> zinnen) -> toonBotsingen(zinnen);
            case Planuitkomst.AlGepland ignored -> toonBotsingen(List.of(TEKSTEN.tekst("alGepland")));
            case Planuitkomst.NietMeerOpen ignored -> toonBotsingen(List.of(TEKSTEN.tekst("nietMeerOpen")));
            case Planuitkomst.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            case Planuitkomst.Geannuleerd ignored -> klaar.run();
        }
    }

    private void toonBotsingen(List<String> zinnen) {
        UnorderedList lijst = new UnorderedList();
        zinnen.forEach(zin -> lijst.add(new ListItem(zin)));
        botsingen.add(new Paragraph(TEKSTEN.tekst("nietGepland")), lijst);
    }
}
