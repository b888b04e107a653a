package nl.eenplan.frontend.formulier;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in a form at this moment, half-typed or not; rules that show or hide fields ask it.
public record Waarden(ObjectNode json) {

    public boolean ja(String veld) {
        return json.path(veld).isBoolean() && json.path(veld).booleanValue();
    }

    public boolean nee(String veld) {
        return json.path(veld).isBoolean() && !json.path(veld).booleanValue();
    }

    public boolean is(String veld, Enum<?> keuze) {
        return tekst(veld).equals(keuze.name());
    }

    public boolean leeg(String veld) {
        JsonNode waarde = json.path(veld);
        return waarde.isMissingNode() || waarde.isNull() || tekst(veld).isBlank() && !waarde.isContainer();
    }

    /// Empty when nothing was filled in.
    public String tekst(String veld) {
        return json.path(veld).asString("");
    }

    /// Whether the list of constants or texts holds this one.
    public boolean bevat(String lijst, String waarde) {
        return json.path(lijst).valueStream().anyMatch(element -> waarde.equals(element.asString("")));
    }

    /// The value of one field.
    public <T> Optional<T> waarde(String veld, Class<T> soort) {
        return leeg(veld) ? Optional.empty() : Optional.of(Json.MAPPER.treeToValue(json.path(veld), soort));
    }

    /// The record as far as it was filled in, to ask a rule what it says.
    public <G extends Record> G als(Class<G> soort) {
        return Json.naar(json, soort);
    }

    /// What stands in each row of a list.
    public List<Waarden> rijen(String lijst) {
        return json.path(lijst)
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(rij -> new Waarden((ObjectNode) rij))
                .toList();
    }

    public int aantal(String lijst) {
        return json.path(lijst).size();
    }
}
