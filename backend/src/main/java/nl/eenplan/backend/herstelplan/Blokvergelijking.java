package nl.eenplan.backend.herstelplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Compares two versions of one block field by field; rows are matched by their id, not by their place.
final class Blokvergelijking {

    private static final Set<String> SLEUTELS = Set.of("id", "kind", "persoon", "eigenaar");

    private Blokvergelijking() {}

    static List<Verschil> vergelijk(Bloksoort blok, JsonNode eerst, JsonNode nu) {
        var oud = velden(eerst);
        var nieuw = velden(nu);
        var paden = new LinkedHashSet<>(oud.keySet());
        paden.addAll(nieuw.keySet());
        var uit = new ArrayList<Verschil>();
        for (var pad : paden) {
            var was = oud.getOrDefault(pad, "");
            var is = nieuw.getOrDefault(pad, "");
            if (!was.equals(is)) {
                uit.add(new Verschil(blok, pad.substring(pad.lastIndexOf('/') + 1), was, is));
            }
        }
        return uit;
    }

    private static Map<String, String> velden(JsonNode blok) {
        var uit = new LinkedHashMap<String, String>();
        verzamel("", blok, uit);
        return uit;
    }

    private static void verzamel(String pad, JsonNode knoop, Map<String, String> uit) {
        if (knoop.isObject()) {
            knoop.properties().stream()
                    .filter(veld -> !SLEUTELS.contains(veld.getKey()))
                    .forEach(veld -> verzamel(pad + "/" + veld.getKey(), veld.getValue(), uit));
        } else if (knoop.isArray()) {
            for (var plek = 0; plek < knoop.size(); plek++) {
                var rij = knoop.get(plek);
                verzamel(pad + "[" + sleutel(rij, plek) + "]", rij, uit);
            }
        } else if (!knoop.isNull() && !knoop.isMissingNode()) {
            uit.put(pad, knoop.asString());
        }
    }

    private static String sleutel(JsonNode rij, int plek) {
        if (rij.hasNonNull("id")) {
            return rij.get("id").asString();
        }
        var wie = rij.path("kind").path("waarde").asString("")
                + rij.path("persoon").path("waarde").asString("");
        var gebied = rij.path("gebied").asString("");
        return wie.isEmpty() ? String.valueOf(plek) : wie + gebied;
    }
}
