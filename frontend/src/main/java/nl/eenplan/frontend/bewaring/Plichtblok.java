package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.eenplan.backend.bewaring.Bewaargrond;
import nl.eenplan.backend.bewaring.BewaarplichtService;
import nl.eenplan.backend.bewaring.BewaarplichtService.Aanvraag;
import nl.eenplan.backend.bewaring.BewaarplichtService.Bewaarplicht;
import nl.eenplan.backend.bewaring.BewaarplichtService.Uitkomst;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// What is held because of a procedure, and the form for another.
class Plichtblok extends Blok {

    private final transient BewaarplichtService plichten;
    private final transient Runnable ververs;
    private final TextField nummer = new TextField(Tekst.tekst("bewaren.nummer"));
    private final ComboBox<Bewaargrond> grond = new ComboBox<>(Tekst.tekst("bewaren.grond"), Bewaargrond.values());
    private final TextArea reden = new TextArea(Tekst.tekst("bewaren.reden"));
    private final DatePicker totEnMet = Datumtaal.datum(Tekst.tekst("bewaren.plichtTot"));

    Plichtblok(BewaarplichtService plichten, Runnable ververs) {
        super(Tekst.tekst("bewaren.plichten"));
        this.plichten = plichten;
        this.ververs = ververs;
        var lopende = plichten.lopende();
        if (lopende.isEmpty()) {
            met(new Leegmelding(Tekst.tekst("bewaren.geenPlicht")));
        } else {
            var tabel = new Tabel(
                    Tekst.tekst("bewaren.plichten"),
                    Tekst.tekst("bewaren.nummer"),
                    Tekst.tekst("bewaren.waarom"),
                    Tekst.tekst("bewaren.plichtTot"),
                    Tekst.tekst("bewaren.gelegdDoor"),
                    Tekst.tekst("bewaren.doen"));
            lopende.forEach(plicht -> tabel.rij(
                    new Span(plicht.nummer()), waarom(plicht), tot(plicht), new Span(door(plicht)), einde(plicht)));
            met(tabel);
        }
        met(velden());
    }

    private Component velden() {
        nummer.setHelperText(Tekst.tekst("bewaren.nummerUitleg"));
        nummer.setRequiredIndicatorVisible(true);
        grond.setItemLabelGenerator(Bewaargrond::label);
        grond.setRequiredIndicatorVisible(true);
        reden.setHelperText(Tekst.tekst("bewaren.redenUitleg"));
        reden.setRequiredIndicatorVisible(true);
        totEnMet.setHelperText(Tekst.tekst("bewaren.plichtTotUitleg"));
        var leg = new Button(Tekst.tekst("bewaren.leg"), _ -> leg());
        var velden = new Div(nummer, grond, totEnMet, reden, leg);
        velden.addClassName("deelvraag");
        return velden;
    }

    private void leg() {
        Map<String, HasValidation> velden =
                Map.of("nummer", nummer, "grond", grond, "reden", reden, "totEnMet", totEnMet);
        velden.values().forEach(veld -> veld.setInvalid(false));
        var aanvraag = new Aanvraag(nummer.getValue(), grond.getValue(), reden.getValue(), totEnMet.getValue());
        switch (plichten.leg(aanvraag)) {
            case Uitkomst.Vastgelegd _ -> {
                Melding.gelukt(Tekst.tekst("bewaren.gelegd"));
                ververs.run();
            }
            case Uitkomst.Geweigerd(var veld, var melding) -> {
                var fout = velden.getOrDefault(veld, nummer);
                fout.setErrorMessage(melding);
                fout.setInvalid(true);
            }
        }
    }

    private static Component waarom(Bewaarplicht plicht) {
        var uitleg = new Div(new Span(plicht.reden()));
        uitleg.addClassName("bijschrift");
        return new Div(new Span(plicht.grond().label()), uitleg);
    }

    private static Component tot(Bewaarplicht plicht) {
        return new Span(
                plicht.totEnMet() == null ? Tekst.tekst("bewaren.onbepaald") : Datumtekst.dag(plicht.totEnMet()));
    }

    private static String door(Bewaarplicht plicht) {
        return Tekst.tekst("bewaren.door", plicht.door(), Datumtekst.dag(plicht.vanaf()));
    }

    private Component einde(Bewaarplicht plicht) {
        if (plicht.isVanMij()) {
            return new Span(Tekst.tekst("bewaren.collegaBeeindigt"));
        }
        var knop = new Button(Tekst.tekst("bewaren.beeindig"), _ -> new Eindedialoog(plichten, plicht, ververs).open());
        knop.setAriaLabel(Tekst.tekst("bewaren.beeindigDeze", plicht.nummer()));
        return knop;
    }
}
