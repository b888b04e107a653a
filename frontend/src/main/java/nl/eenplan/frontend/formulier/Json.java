package nl.eenplan.frontend.formulier;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Translates between what a field holds and the JSON that drafts keep and records are made from.
final class Json {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES)
            .build();

    private Json() {}

    static JsonNode leeg() {
        return JsonNodeFactory.instance.nullNode();
    }

    static JsonNode van(@Nullable Object waarde) {
        return waarde == null ? leeg() : MAPPER.valueToTree(waarde);
    }

    static boolean isLeeg(@Nullable JsonNode waarde) {
        return waarde == null || waarde.isNull() || waarde.isMissingNode();
    }

    /// Makes the record; what is missing is empty where the record refuses null.
    static <G extends Record> G naar(ObjectNode json, Class<G> soort) {
        ObjectNode volledig = MAPPER.createObjectNode();
        for (RecordComponent onderdeel : soort.getRecordComponents()) {
            JsonNode waarde = json.path(onderdeel.getName());
            volledig.set(onderdeel.getName(), isLeeg(waarde) ? Invoerfabriek.leeg(onderdeel) : waarde);
        }
        return MAPPER.treeToValue(volledig, soort);
    }

    /// A copy without the ids of its rows, so that a copied row becomes a row of its own.
    static JsonNode zonderIds(JsonNode rij) {
        JsonNode kopie = rij.deepCopy();
        wisIds(kopie);
        return kopie;
    }

    private static void wisIds(JsonNode knoop) {
        if (knoop instanceof ObjectNode object) {
            object.remove("id");
        }
        knoop.values().forEach(Json::wisIds);
    }

    /// Null when the draft holds something that is no date any more.
    static @Nullable LocalDate datum(JsonNode waarde) {
        try {
            return LocalDate.parse(waarde.asString(""));
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }

    static @Nullable LocalTime tijd(JsonNode waarde) {
        try {
            return LocalTime.parse(waarde.asString(""));
        } catch (DateTimeParseException geenTijd) {
            return null;
        }
    }

    static @Nullable LocalDateTime moment(JsonNode waarde) {
        String tekst = waarde.asString("");
        try {
            return tekst.endsWith("Z")
                    ? LocalDateTime.ofInstant(Instant.parse(tekst), ZONE)
                    : LocalDateTime.parse(tekst);
        } catch (DateTimeParseException geenMoment) {
            return null;
        }
    }
}
