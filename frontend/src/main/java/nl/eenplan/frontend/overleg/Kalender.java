package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.eenplan.frontend.formulier.Teksten;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// One working week as a calendar: what is fixed in one tone, what is proposed in another.
final class Kalender extends Div {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final LocalDate vandaag;
    private List<Punt> punten = List.of();

    /// @param soort style class: `gepland`, `bezet` or `voorgesteld`
    record Punt(String id, String titel, LocalDateTime begin, LocalDateTime eind, String soort) {}

    Kalender(LocalDate vandaag) {
        this.vandaag = vandaag;
        addClassName("kalender");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Teksten.van("planner").tekst("kalender"));
    }

    /// First day and last day of the week that is shown.
    void bijWeek(BiConsumer<LocalDate, LocalDate> luisteraar) {
        getElement()
                .addEventListener(
                        "week",
                        week -> luisteraar.accept(
                                LocalDate.parse(tekst(week, "van")),
                                LocalDate.parse(tekst(week, "tot")).minusDays(1)))
                .addEventData("event.detail.van")
                .addEventData("event.detail.tot");
    }

    void bijMoment(Consumer<LocalDateTime> luisteraar) {
        getElement()
                .addEventListener("moment", keuze -> luisteraar.accept(LocalDateTime.parse(tekst(keuze, "begin"))))
                .addEventData("event.detail.begin");
    }

    void bijPunt(Consumer<String> luisteraar) {
        getElement()
                .addEventListener("punt", klik -> luisteraar.accept(tekst(klik, "id")))
                .addEventData("event.detail.id");
    }

    void toon(List<Punt> nieuw) {
        punten = nieuw;
        vul();
    }

    void naar(LocalDate dag) {
        getElement().executeJs("window.eenplanOverleg?.naar(this, $0)", dag.toString());
    }

    @Override
    protected void onAttach(AttachEvent aanwezig) {
        super.onAttach(aanwezig);
        aanwezig.getUI().getPage().addJavaScript("context://overleg.js");
        getElement().executeJs("window.eenplanOverleg.open(this, $0)", vandaag.toString());
        vul();
    }

    private void vul() {
        ArrayNode lijst = MAPPER.createArrayNode();
        punten.forEach(punt -> lijst.addObject()
                .put("id", punt.id())
                .put("title", punt.titel())
                .put("start", punt.begin().toString())
                .put("end", punt.eind().toString())
                .put("classNames", punt.soort()));
        getElement().executeJs("window.eenplanOverleg.vul(this, $0)", lijst);
    }

    private static String tekst(com.vaadin.flow.dom.DomEvent gebeurtenis, String naam) {
        return gebeurtenis.getEventData().get("event.detail." + naam).asString();
    }
}
