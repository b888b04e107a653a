package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.html.Section;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the fields of one record hold, and whether it is right.
final class Veldinhoud {

    private final Class<? extends Record> soort;
    private final Map<String, Veld> velden = new LinkedHashMap<>();
    private final Map<Section, List<Veld>> perSectie = new LinkedHashMap<>();
    private final List<Runnable> levend = new ArrayList<>();

    Veldinhoud(Class<? extends Record> soort) {
        this.soort = soort;
    }

    void voegToe(Section sectie, Veld veld) {
        velden.put(veld.naam(), veld);
        perSectie.computeIfAbsent(sectie, nieuw -> new ArrayList<>()).add(veld);
    }

    /// Runs whenever something in these fields changes.
    void bijVerversen(Runnable kijker) {
        levend.add(kijker);
    }

    Veld veld(String naam) {
        Veld veld = velden.get(naam);
        if (veld == null) {
            throw new IllegalArgumentException("Geen veld: " + naam);
        }
        return veld;
    }

    Lijst lijst(String naam) {
        if (velden.get(naam) instanceof Lijstveld lijst) {
            return lijst;
        }
        throw new IllegalArgumentException("Geen lijst: " + naam);
    }

    Waarden waarden() {
        ObjectNode json = Json.MAPPER.createObjectNode();
        velden.values().forEach(veld -> json.set(veld.naam(), veld.lees()));
        return new Waarden(json);
    }

    /// What a copy of these fields begins with: what nobody typed, as a file or a place, is of the original alone.
    ObjectNode kopie() {
        ObjectNode json = waarden().json();
        velden.values().stream().filter(Verborgenveld.class::isInstance).forEach(veld -> json.remove(veld.naam()));
        return json;
    }

    /// As [#waarden], but what is hidden stays behind and what the record wants empty rather than null is empty.
    ObjectNode verzendbaar() {
        ObjectNode json = Json.MAPPER.createObjectNode();
        for (RecordComponent onderdeel : soort.getRecordComponents()) {
            Veld veld = velden.get(onderdeel.getName());
            JsonNode waarde = veld == null || !veld.isZichtbaar() ? Json.leeg() : veld.verzend();
            json.set(onderdeel.getName(), Json.isLeeg(waarde) ? Invoerfabriek.leeg(onderdeel) : waarde);
        }
        return json;
    }

    void toon(JsonNode json) {
        velden.values().forEach(veld -> veld.toon(json.path(veld.naam())));
        ververs();
    }

    boolean isCompleet() {
        return velden.values().stream().allMatch(veld -> !veld.isZichtbaar() || veld.isCompleet());
    }

    void controleer(List<Fout> fouten) {
        velden.values().forEach(veld -> veld.controleer(fouten));
    }

    /// @return null when no field has that name
    @Nullable
    Fout meld(String pad, String melding) {
        int eind = 0;
        while (eind < pad.length() && Character.isJavaIdentifierPart(pad.charAt(eind))) {
            eind++;
        }
        Veld veld = velden.get(pad.substring(0, eind));
        return veld == null ? null : veld.meld(pad.substring(eind), melding);
    }

    void wisFouten() {
        velden.values().forEach(Veld::wisFouten);
    }

    void ververs() {
        Waarden nu = waarden();
        velden.values().forEach(veld -> veld.pasZichtbaarheidToe(nu));
        perSectie.forEach(
                (deel, inhoudVanDeel) -> deel.setVisible(inhoudVanDeel.stream().anyMatch(Veld::isZichtbaar)));
        levend.forEach(Runnable::run);
    }
}
