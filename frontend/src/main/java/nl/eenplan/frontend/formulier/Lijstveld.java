package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Rows of nested records: add, copy and remove, removing with undo.
final class Lijstveld extends Veld implements Lijst {

    private static final int ONGEDAAN_MS = 8000;

    private final Class<? extends Record> soort;
    private final Teksten teksten;
    private final Consumer<Velden> opbouw;
    private final Runnable gewijzigd;
    private final List<Lijstrij> rijen = new ArrayList<>();
    private final Div plaats = new Div();
    private final Div melding = new Div();
    private final Section geheel;
    private final Button nieuw;
    private boolean isVast;
    private int eerste = 1;
    private @Nullable Function<Waarden, String> samenvatting;

    Lijstveld(
            String naam, Class<? extends Record> soort, Teksten teksten, Consumer<Velden> opbouw, Runnable gewijzigd) {
        super(naam);
        this.soort = soort;
        this.teksten = teksten;
        this.opbouw = opbouw;
        this.gewijzigd = gewijzigd;
        nieuw = new Button(teksten.tekst("nieuw"), klik -> {
            rij(rijen.size(), Json.leeg()).scrollIntoView();
            bijWijziging();
        });
        nieuw.addClassName("rij-nieuw");
        plaats.addClassName("rijen-plaats");
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
    public void voegRijToe(int plek, Map<String, ?> begin) {
        rij(plek, Json.leeg()).velden().zetAlles(begin);
    }

    @Override
    public void ruimRijenOpZonder(String veld) {
        rijen.removeIf(rij -> {
            boolean isLeeg = rij.velden().waarden().leeg(veld);
            if (isLeeg) {
                plaats.remove(rij);
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
    public Lijst naast(Component component) {
        geheel.addComponentAsFirst(component);
        geheel.addClassName("met-naast");
        return this;
    }

    @Override
    public Lijst nummerVanaf(int nummer) {
        eerste = nummer;
        return this;
    }

    @Override
    public Lijst opvouwbaar(Function<Waarden, String> inHetKort) {
        samenvatting = inHetKort;
        return this;
    }

    @Override
    public void open(int nummer) {
        int plek = nummer - eerste;
        if (plek >= 0 && plek < rijen.size()) {
            openAlleen(rijen.get(plek));
            rijen.get(plek).scrollIntoView();
        }
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
        rijen.forEach(rij -> lijst.add(rij.velden().inhoud().verzendbaar()));
        return lijst;
    }

    @Override
    void toon(JsonNode waarde) {
        rijen.clear();
        plaats.removeAll();
        waarde.valueStream().forEach(rij -> rij(rijen.size(), rij));
        if (samenvatting != null && !rijen.isEmpty()) {
            openAlleen(rijen.getFirst());
        }
    }

    @Override
    boolean isCompleet() {
        return rijen.stream().allMatch(rij -> rij.velden().inhoud().isCompleet());
    }

    @Override
    void controleer(List<Fout> fouten) {
        wisFouten();
        if (isZichtbaar()) {
            for (int plek = 0; plek < rijen.size(); plek++) {
                List<Fout> inRij = new ArrayList<>();
                rijen.get(plek).velden().inhoud().controleer(inRij);
                Lijstrij rij = rijen.get(plek);
                String titel = titel(plek);
                inRij.forEach(
                        fout -> fouten.add(new Fout(titel + ": " + fout.label(), fout.melding(), naar(rij, fout))));
            }
        }
    }

    @Override
    Fout meld(String pad, String tekst) {
        int sluit = pad.indexOf("].");
        if (pad.startsWith("[") && sluit > 0) {
            int plek = Integer.parseInt(pad.substring(1, sluit));
            Fout inRij = plek < rijen.size()
                    ? rijen.get(plek).velden().inhoud().meld(pad.substring(sluit + 2), tekst)
                    : null;
            if (inRij != null) {
                return new Fout(titel(plek) + ": " + inRij.label(), inRij.melding(), naar(rijen.get(plek), inRij));
            }
        }
        melding.setText(tekst);
        return new Fout(teksten.tekst("geheel"), tekst, nieuw::focus);
    }

    @Override
    void wisFouten() {
        melding.setText("");
        rijen.forEach(rij -> rij.velden().inhoud().wisFouten());
    }

    private Lijstrij rij(int plek, JsonNode begin) {
        Velden velden = new Velden(soort, teksten, this::bijWijziging);
        opbouw.accept(velden);
        Lijstrij rij = new Lijstrij(velden);
        if (samenvatting != null) {
            rij.opvouwbaar(samenvatting, () -> vouw(rij));
        }
        rij.knop("dubbel", () -> verdubbel(rij), nieuw.isVisible());
        rij.knop("weg", () -> haalWeg(rij), !isVast);
        rijen.add(plek, rij);
        plaats.addComponentAtIndex(plek, rij);
        if (begin.isObject()) {
            velden.inhoud().toon(begin);
        } else {
            velden.inhoud().ververs();
        }
        openAlleen(rij);
        return rij;
    }

    private void verdubbel(Lijstrij rij) {
        rij(rijen.indexOf(rij) + 1, Json.zonderIds(rij.velden().inhoud().kopie()));
        bijWijziging();
    }

    private void vouw(Lijstrij rij) {
        if (rij.isOpen()) {
            rij.zetOpen(false);
            nummer();
        } else {
            openAlleen(rij);
        }
    }

    private void openAlleen(Lijstrij rij) {
        if (samenvatting != null) {
            rijen.forEach(ander -> ander.zetOpen(ander == rij));
        }
        nummer();
    }

    private Runnable naar(Lijstrij rij, Fout fout) {
        return () -> {
            if (!rij.isOpen()) {
                openAlleen(rij);
            }
            fout.naarVeld().run();
        };
    }

    private void bijWijziging() {
        nummer();
        gewijzigd.run();
    }

    private void haalWeg(Lijstrij rij) {
        int plek = rijen.indexOf(rij);
        JsonNode was = rij.velden().waarden().json();
        String titel = titel(plek);
        rijen.remove(rij);
        plaats.remove(rij);
        bijWijziging();
        Notification bericht = new Notification();
        Button terug = new Button(Teksten.van("algemeen").tekst("ongedaan"), klik -> {
            rij(Math.min(plek, rijen.size()), was);
            bijWijziging();
            bericht.close();
        });
        bericht.add(new Span(Teksten.van("algemeen").tekst("weggehaald", titel)), terug);
        bericht.setDuration(ONGEDAAN_MS);
        bericht.open();
    }

    private String titel(int plek) {
        return teksten.tekst("titel", plek + eerste);
    }

    private void nummer() {
        for (int plek = 0; plek < rijen.size(); plek++) {
            rijen.get(plek).toonTitel(titel(plek));
        }
    }
}
