package nl.eenplan.frontend.proces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.shell.Termijnlabel;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;

/// The same as the picture in words: each step, who, when, until when and why this way.
class Stappenlijst extends OrderedList {

    /// Kinds that only join or pass on; they decide nothing and are left out of the words.
    private static final Set<String> STIL =
            Set.of("parallelGateway", "callActivity", "multiInstanceBody", "subProcess");

    private static final String REGEL = "regel_";

    private static final Pattern HOOFDLETTER = Pattern.compile("\\p{Lu}");

    Stappenlijst(List<Processtap> stappen, Instant nu) {
        addClassName("stappen");
        stappen.forEach(stap -> add(regel(stap, nu)));
    }

    /// The steps that say something to a reader.
    static List<Processtap> vertelbaar(List<Processtap> stappen) {
        return stappen.stream()
                .filter(stap -> !STIL.contains(stap.soort()) && (stap.isAfgeschermd() || heeftNaam(stap)))
                .toList();
    }

    /// A gateway without a question only joins; its id says nothing to a reader.
    private static boolean heeftNaam(Processtap stap) {
        return !stap.naam().isBlank() && !stap.naam().equals(stap.element());
    }

    /// By which table, version and rule, and on which answers; an answer that the table never asked is none.
    private static Span besluit(Tafelbesluit besluit) {
        var tafel = Tekst.tekst("tafel." + besluit.tafel());
        var invoer = besluit.invoer().isEmpty() ? Tekst.tekst("proces.geenInvoer") : Waaromtekst.van(besluit.invoer());
        var tekst = new Span(Tekst.tekst("proces.besluit", tafel, besluit.versie(), regels(besluit), invoer));
        tekst.addClassName("bijschrift");
        return tekst;
    }

    /// The names of the rules as words: `regel_werktNietMee` reads `werkt niet mee`.
    private static String regels(Tafelbesluit besluit) {
        return besluit.regels().stream()
                .map(regel -> HOOFDLETTER
                        .matcher(regel.substring(REGEL.length()))
                        .replaceAll(letter -> " " + letter.group().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static ListItem regel(Processtap stap, Instant nu) {
        var naam = new Span(stap.isAfgeschermd() ? Tekst.tekst("taak.afgeschermd") : stap.naam());
        naam.addClassName("wat");
        List<String> delen = new ArrayList<>();
        if (stap.wie() != null) {
            delen.add(stap.wie());
        }
        if (stap.rol() != null) {
            delen.add(Tekst.van(stap.rol()));
        }
        delen.add(
                stap.eind() == null
                        ? Tekst.tekst("proces.sinds", Datumtekst.moment(stap.begin()))
                        : Datumtekst.moment(stap.eind()));
        var wie = new Span(String.join(" · ", delen));
        wie.addClassName("bijschrift");
        var wat = new Div(naam, wie);
        wat.addClassName("taakcel");
        if (stap.waarom() != null) {
            var waarom = new Span(Tekst.tekst("proces.waarom", Waaromtekst.van(stap.waarom())));
            waarom.addClassName("waarom");
            wat.add(waarom);
        }
        if (stap.besluit() != null) {
            wat.add(besluit(stap.besluit()));
        }
        var regel = new ListItem(wat);
        if (stap.isBezig()) {
            regel.addClassName("bezig");
            regel.getElement().setAttribute("aria-current", "step");
            if (stap.termijn() != null) {
                regel.add(new Termijnlabel(stap.termijn(), nu));
            }
        }
        return regel;
    }
}
