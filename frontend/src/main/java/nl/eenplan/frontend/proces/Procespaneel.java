package nl.eenplan.frontend.proces;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.shell.Tekst;

/// Chooses between the chain and what it called; opens the deepest that runs.
class Procespaneel extends Div {

    private final transient List<Procesverloop> verlopen;
    private final transient Instant nu;
    private final List<Button> keuzes = new ArrayList<>();
    private final Div inhoud = new Div();

    Procespaneel(List<Procesverloop> verlopen, Instant nu) {
        this.verlopen = verlopen;
        this.nu = nu;
        addClassName("tabpaneel");
        inhoud.addClassNames("tabpaneel", "procesinhoud");
        var chips = new Div();
        chips.addClassName("chips");
        for (int i = 0; i < verlopen.size(); i++) {
            int nummer = i;
            var keuze = keuze(verlopen.get(i), _ -> toon(nummer));
            keuze.addClassName("chip");
            keuzes.add(keuze);
            chips.add(keuze);
        }
        if (verlopen.size() > 1) {
            add(chips);
        }
        add(inhoud);
        toon(eerste());
    }

    private int eerste() {
        for (int i = verlopen.size() - 1; i > 0; i--) {
            if (verlopen.get(i).loopt()) {
                return i;
            }
        }
        return verlopen.size() - 1;
    }

    private void toon(int nummer) {
        for (int i = 0; i < keuzes.size(); i++) {
            keuzes.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(i == nummer));
        }
        Procesverloop verloop = verlopen.get(nummer);
        var plaat = new Procesplaat(verloop);
        var geheel = new Checkbox(Tekst.tekst("proces.geheel"), wissel -> plaat.toonGeheel(wissel.getValue()));
        var boven = new Div(legenda(), geheel);
        boven.addClassName("legenda");
        inhoud.removeAll();
        inhoud.add(Blok.over(kind(verloop), titel(verloop), boven).met(plaat), stappen(verloop.stappen()));
    }

    /// What runs stands first; then what was done, in order.
    private Blok stappen(List<Processtap> stappen) {
        var blok = new Blok(Tekst.tekst("proces.stappen"));
        for (boolean bezig : new boolean[] {true, false}) {
            var deel = Stappenlijst.vertelbaar(stappen).stream()
                    .filter(stap -> stap.isBezig() == bezig)
                    .toList();
            if (!deel.isEmpty()) {
                var kop = new H3(Tekst.tekst(bezig ? "proces.nu" : "proces.gedaan"));
                kop.addClassName("stapkop");
                blok.met(kop, new Stappenlijst(deel, nu));
            }
        }
        return blok;
    }

    private static Span legenda() {
        var legenda = new Span(teken("nu", "proces.nu"), teken("gedaan", "proces.gedaan"), teken("weg", "proces.weg"));
        legenda.addClassName("legenda");
        return legenda;
    }

    private static Span teken(String soort, String sleutel) {
        var blokje = new Span();
        blokje.addClassNames("teken", soort);
        return new Span(blokje, new Span(Tekst.tekst(sleutel)));
    }

    private Button keuze(Procesverloop verloop, ComponentEventListener<ClickEvent<Button>> gekozen) {
        var kind = kind(verloop);
        var knop = new Button(titel(verloop).substring(0, titel(verloop).length() - kind.length()), gekozen);
        if (!kind.isEmpty()) {
            knop.getElement().appendChild(Naamzin.van(kind).getElement());
        }
        return knop;
    }

    private String titel(Procesverloop verloop) {
        var naam = isEnige(verloop) ? verloop.naam() : verloop.naam() + begin(verloop);
        return verloop.kind() == null ? naam : naam + " · " + verloop.kind();
    }

    /// A child walks the stroomschema again with each new suspicion.
    private boolean isEnige(Procesverloop verloop) {
        return verlopen.stream()
                        .filter(ander ->
                                ander.naam().equals(verloop.naam()) && Objects.equals(ander.kind(), verloop.kind()))
                        .count()
                == 1;
    }

    private static String begin(Procesverloop verloop) {
        return verloop.stappen().stream()
                .map(Processtap::begin)
                .min(Comparator.naturalOrder())
                .map(begin -> ", " + Datumtekst.moment(begin))
                .orElse("");
    }

    private static String kind(Procesverloop verloop) {
        return verloop.kind() == null ? "" : verloop.kind();
    }
}
