package nl.eenplan.frontend.letsel.kaart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.letsel.kaart.Tekening.Zone;
import org.jspecify.annotations.Nullable;

/// The body map on which a doctor places an injury by a click, a finger or the arrow keys. It asks nothing and keeps
/// nothing: whoever uses it turns a placing into a row and hands back the numbers. The list of rows is its equal.
@StyleSheet("lichaamskaart.css")
public final class Lichaamskaart extends Div {

    private static final Teksten TEKSTEN = Teksten.van("lichaamskaart");
    private static final int DECIMALEN = 4;

    private final Aanzichten aanzichten = new Aanzichten(this::kiesBeeld);
    private final Select<Figuur> figuren = new Select<>();
    private final Svg tekenvel = new Svg();
    private final Svg merkenvel = new Svg();
    private final Paragraph stand = new Paragraph();
    private Kaartbeeld beeld = Kaartbeeld.VOOR;
    private List<Kaartmerk> merken = List.of();
    private Consumer<Plaatsing> bijPlaatsing = plaatsing -> {};
    private IntConsumer bijMerk = nummer -> {};
    private @Nullable Consumer<Plaatsing> verplaatsing;

    /// Where was pointed at, and which part of the body that is.
    ///
    /// @param label as "bovenarm links"
    public record Plaatsing(Kaartplek plek, Lichaamsdeel deel, Zijde zijde, String label) {}

    /// @param figuur the outline that fits the child
    public Lichaamskaart(Figuur figuur) {
        addClassName("lichaamskaart");
        figuren.setLabel(TEKSTEN.tekst("figuur"));
        figuren.setItems(Figuur.values());
        figuren.setItemLabelGenerator(Figuur::label);
        figuren.setValue(figuur);
        figuren.addValueChangeListener(keuze -> teken());
        stand.getElement().setAttribute("role", "status");
        stand.addClassName("bijschrift");
        tekenvel.getElement().getClassList().add("kaart-tekening");
        merkenvel.getElement().getClassList().add("kaart-merken");
        Div vel = new Div(tekenvel, merkenvel);
        vel.addClassName("kaart-vel");
        luister();
        Paragraph uitleg = new Paragraph(TEKSTEN.tekst("uitleg"));
        uitleg.addClassName("bijschrift");
        add(aanzichten, vel, stand, uitleg, figuren);
        teken();
    }

    public void bijPlaatsing(Consumer<Plaatsing> luisteraar) {
        bijPlaatsing = luisteraar;
    }

    /// A number was pressed.
    public void bijMerk(IntConsumer luisteraar) {
        bijMerk = luisteraar;
    }

    /// Shows these numbers; a row that is gone is gone here too.
    public void toon(List<Kaartmerk> nieuw) {
        if (!nieuw.equals(merken)) {
            merken = List.copyOf(nieuw);
            tekenMerken();
        }
    }

    /// The next place that is pointed at moves this injury and adds none.
    public void wijsAan(Consumer<Plaatsing> naar) {
        verplaatsing = naar;
        stand.setText(TEKSTEN.tekst("wijsAan"));
        tekenvel.getElement().executeJs("this.querySelector('[tabindex=\"0\"]').focus()");
    }

    @Override
    protected void onAttach(AttachEvent aanwezig) {
        super.onAttach(aanwezig);
        aanwezig.getUI().getPage().addJavaScript("context://kaart.js");
        getElement().executeJs("window.eenplanKaart.open(this)");
    }

    private void luister() {
        getElement()
                .addEventListener("plaats", this::plaats)
                .addEventData("event.detail.zone")
                .addEventData("event.detail.x")
                .addEventData("event.detail.y");
        getElement()
                .addEventListener(
                        "merk",
                        druk -> bijMerk.accept(
                                druk.getEventData().get("event.detail.nummer").asInt()))
                .addEventData("event.detail.nummer");
    }

    private void plaats(DomEvent aanwijzing) {
        List<Zone> zones = tekening().zones();
        int nummer = aanwijzing.getEventData().get("event.detail.zone").asInt(-1);
        if (nummer < 0 || nummer >= zones.size()) {
            return;
        }
        Zone zone = zones.get(nummer);
        Kaartplek plek = new Kaartplek(
                beeld, figuren.getValue(), Tekening.VERSIE, breuk(aanwijzing, "x"), breuk(aanwijzing, "y"));
        Plaatsing plaatsing = new Plaatsing(plek, zone.deel(), zone.zijde(), zone.label());
        Consumer<Plaatsing> naar = verplaatsing == null ? bijPlaatsing : verplaatsing;
        verplaatsing = null;
        naar.accept(plaatsing);
        merken.stream()
                .filter(merk -> merk.plek().equals(plek))
                .findFirst()
                .ifPresent(merk -> stand.setText(TEKSTEN.tekst("geplaatst", merk.nummer(), zone.label())));
    }

    private static BigDecimal breuk(DomEvent aanwijzing, String as) {
        double waarde = aanwijzing.getEventData().get("event.detail." + as).asDouble();
        return BigDecimal.valueOf(Math.clamp(waarde, 0, 1)).setScale(DECIMALEN, RoundingMode.HALF_UP);
    }

    private void kiesBeeld(Kaartbeeld gekozen) {
        beeld = gekozen;
        teken();
    }

    private void teken() {
        String titel = TEKSTEN.tekst("titel", beeld.label(), figuren.getValue().label());
        tekenvel.setSvg(Lichaamsplaat.aanwijsbaar(tekening(), titel));
        tekenMerken();
    }

    private void tekenMerken() {
        List<Kaartmerk> hier = merken.stream()
                .filter(merk -> merk.plek().beeld() == beeld
                        && merk.plek().figuur() == figuren.getValue()
                        && merk.plek().versie() == Tekening.VERSIE)
                .toList();
        merkenvel.setSvg(Lichaamsplaat.merkenlaag(tekening(), hier));
        aanzichten.toon(beeld, merken);
        boolean isBegonnen = merken.stream().anyMatch(merk -> !merk.isEerder());
        figuren.setReadOnly(isBegonnen);
        figuren.setHelperText(isBegonnen ? TEKSTEN.tekst("figuurVast") : "");
    }

    private Tekening tekening() {
        return Tekening.van(figuren.getValue(), beeld);
    }
}
