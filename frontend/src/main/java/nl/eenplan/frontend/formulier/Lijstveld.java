package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Rows of nested records: add, copy and remove, removing with undo.
final class Lijstveld extends Veld implements Lijst {

    private static final int ONGEDAAN_MS = 8000;

    private final Class<? extends Record> soort;
    private final Teksten teksten;
    private final Consumer<Velden> opbouw;
    private final Runnable gewijzigd;
    private final List<Rij> rijen = new ArrayList<>();
    private final Div plaats = new Div();
    private final Div melding = new Div();
    private final Section geheel;
    private final Button nieuw;
    private boolean isVast;

    private record Rij(Velden velden, Section kaart, H3 titel) {}

    Lijstveld(
            String naam, Class<? extends Record> soort, Teksten teksten, Consumer<Velden> opbouw, Runnable gewijzigd) {
        super(naam);
        this.soort = soort;
        this.teksten = teksten;
        this.opbouw = opbouw;
        this.gewijzigd = gewijzigd;
        nieuw = new Button(teksten.tekst("nieuw"), klik -> {
            rij(rijen.size(), Json.leeg()).velden().component().scrollIntoView();
            gewijzigd.run();
        });
        nieuw.addClassName("rij-nieuw");
        melding.addClassName("veldfout");
        geheel = new Section(plaats, melding, nieuw);
        geheel.addClassName("rijen");
        geheel.setAriaLabel(teksten.tekst("geheel"));
    }

    void vast() {
        zonderNieuw();
        isVast = true;
    }

    void zonderNieuw() {
        nieuw.setVisible(false);
    }

    @Override
    public void voegRijToe(Map<String, ?> begin) {
        rij(rijen.size(), begin.isEmpty() ? Json.leeg() : Json.van(begin));
        gewijzigd.run();
    }

    @Override
    public void ruimRijenOpZonder(String veld) {
        rijen.removeIf(rij -> {
            boolean isLeeg = rij.velden().waarden().leeg(veld);
            if (isLeeg) {
                plaats.remove(rij.kaart());
            }
            return isLeeg;
        });
        nummer();
    }

    @Override
    public int aantal() {
        return rijen.size();
    }

    @Override
    Component component() {
        return geheel;
    }

    @Override
    JsonNode lees() {
        ArrayNode lijst = Json.MAPPER.createArrayNode();
        rijen.forEach(rij -> lijst.add(rij.velden().waarden().json()));
        return lijst;
    }

    @Override
    JsonNode verzend() {
        ArrayNode lijst = Json.MAPPER.createArrayNode();
        rijen.forEach(rij -> lijst.add(rij.velden().verzendbaar()));
        return lijst;
    }

    @Override
    void toon(JsonNode waarde) {
        rijen.clear();
        plaats.removeAll();
        waarde.valueStream().forEach(rij -> rij(rijen.size(), rij));
    }

    @Override
    boolean isCompleet() {
        return rijen.stream().allMatch(rij -> rij.velden().isCompleet());
    }

    @Override
    void controleer(List<Fout> fouten) {
        wisFouten();
        if (isZichtbaar()) {
            rijen.forEach(rij -> rij.velden().controleer(fouten));
        }
    }

    @Override
    Fout meld(String pad, String tekst) {
        int sluit = pad.indexOf("].");
        if (pad.startsWith("[") && sluit > 0) {
            int plek = Integer.parseInt(pad.substring(1, sluit));
            Fout inRij = plek < rijen.size() ? rijen.get(plek).velden().meld(pad.substring(sluit + 2), tekst) : null;
            if (inRij != null) {
                return new Fout(titel(plek) + ": " + inRij.label(), inRij.melding(), inRij.naarVeld());
            }
        }
        melding.setText(tekst);
        return new Fout(teksten.tekst("geheel"), tekst, nieuw::focus);
    }

    @Override
    void wisFouten() {
        melding.setText("");
        rijen.forEach(rij -> rij.velden().wisFouten());
    }

    private Rij rij(int plek, JsonNode begin) {
        Velden velden = new Velden(soort, teksten, gewijzigd);
        opbouw.accept(velden);
        H3 titel = new H3();
        Section kaart = new Section();
        Rij rij = new Rij(velden, kaart, titel);
        Button dubbel = knop(
                "dubbel",
                () -> rij(
                        rijen.indexOf(rij) + 1, Json.zonderIds(velden.waarden().json())));
        Button weg = knop("weg", () -> haalWeg(rij));
        dubbel.setVisible(nieuw.isVisible());
        weg.setVisible(!isVast);
        Div balk = new Div(titel, dubbel, weg);
        balk.addClassName("rij-balk");
        kaart.addClassName("rij");
        kaart.add(balk, velden.component());
        rijen.add(plek, rij);
        plaats.addComponentAtIndex(plek, kaart);
        if (begin.isObject()) {
            velden.toon(begin);
        } else {
            velden.ververs();
        }
        nummer();
        return rij;
    }

    private Button knop(String sleutel, Runnable actie) {
        Button knop = new Button(Teksten.van("algemeen").tekst(sleutel));
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.addClickListener(klik -> {
            actie.run();
            gewijzigd.run();
        });
        return knop;
    }

    private void haalWeg(Rij rij) {
        int plek = rijen.indexOf(rij);
        JsonNode was = rij.velden().waarden().json();
        String titel = titel(plek);
        rijen.remove(rij);
        plaats.remove(rij.kaart());
        nummer();
        Notification bericht = new Notification();
        Button terug = new Button(Teksten.van("algemeen").tekst("ongedaan"), klik -> {
            rij(Math.min(plek, rijen.size()), was);
            gewijzigd.run();
            bericht.close();
        });
        bericht.add(new Span(Teksten.van("algemeen").tekst("weggehaald", titel)), terug);
        bericht.setDuration(ONGEDAAN_MS);
        bericht.open();
    }

    private String titel(int plek) {
        return teksten.tekst("titel", plek + 1);
    }

    private void nummer() {
        for (int plek = 0; plek < rijen.size(); plek++) {
            rijen.get(plek).titel().setText(titel(plek));
        }
    }
}
