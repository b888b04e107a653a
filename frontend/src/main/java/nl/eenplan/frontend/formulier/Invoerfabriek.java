package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.frontend.formulier.Enkelveld.Invoer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Chooses the Vaadin field that fits the type of a record component.
final class Invoerfabriek {

    private static final int WACHT_MS = 800;
    private static final int RADIO_TOT = 5;

    private Invoerfabriek() {}

    static Invoer<?> maak(RecordComponent onderdeel, String label) {
        Class<?> soort = onderdeel.getType();
        if (soort == boolean.class || soort == Boolean.class) {
            return jaNee(label);
        }
        if (soort == int.class || soort == Integer.class) {
            return invoer(new IntegerField(label), Json::van, JsonNode::asInt);
        }
        if (soort == double.class || soort == Double.class) {
            return invoer(new NumberField(label), Json::van, JsonNode::asDouble);
        }
        if (soort == BigDecimal.class) {
            BigDecimalField veld = new BigDecimalField(label);
            veld.setLocale(Datumtaal.NL);
            return invoer(veld, Json::van, JsonNode::decimalValue);
        }
        if (soort == LocalDate.class) {
            return invoer(Datumtaal.datum(label), Json::van, Json::datum);
        }
        if (soort == LocalTime.class) {
            return tijd(label);
        }
        if (soort == LocalDateTime.class || soort == Instant.class) {
            return invoer(Datumtaal.moment(label), waarde -> moment(soort, waarde), Json::moment);
        }
        if (soort.isEnum()) {
            return keuze(label, opties(soort));
        }
        if (Collection.class.isAssignableFrom(soort)) {
            return veelkeuze(label, opties(inhoud(onderdeel)));
        }
        return tekst(onderdeel, label);
    }

    static Invoer<?> lang(String label) {
        TextArea veld = new TextArea(label);
        veld.setMinRows(3);
        return invoer(veld, Json::van, JsonNode::asString);
    }

    static Invoer<?> vink(String label) {
        return invoer(new Checkbox(label), Json::van, JsonNode::booleanValue);
    }

    /// A few fixed choices stand open on the screen, more are searched.
    static Invoer<?> keuze(String label, List<Optie> opties) {
        if (opties.size() > RADIO_TOT) {
            return zoekkeuze(label, opties);
        }
        RadioButtonGroup<Optie> groep = new RadioButtonGroup<>(label, opties);
        groep.setItemLabelGenerator(Optie::label);
        return invoer(groep, Optie::waarde, waarde -> gekozen(opties, waarde));
    }

    /// One of what a service lists; may be cleared again.
    static Invoer<?> zoekkeuze(String label, List<Optie> opties) {
        ComboBox<Optie> lijst = new ComboBox<>(label, opties);
        lijst.setItemLabelGenerator(Optie::label);
        lijst.setClearButtonVisible(true);
        return invoer(lijst, Optie::waarde, waarde -> gekozen(opties, waarde));
    }

    private static @Nullable Optie gekozen(List<Optie> opties, JsonNode waarde) {
        return opties.stream()
                .filter(optie -> optie.waarde().equals(waarde))
                .findFirst()
                .orElse(null);
    }

    static Invoer<?> veelkeuze(String label, List<Optie> opties) {
        CheckboxGroup<Optie> groep = new CheckboxGroup<>(label, opties);
        groep.setItemLabelGenerator(Optie::label);
        Function<Set<Optie>, JsonNode> heen = gekozen -> Json.van(
                opties.stream().filter(gekozen::contains).map(Optie::waarde).toList());
        Function<JsonNode, @Nullable Set<Optie>> terug = waarde -> opties.stream()
                .filter(optie -> waarde.valueStream().anyMatch(optie.waarde()::equals))
                .collect(Collectors.toSet());
        return invoer(groep, heen, terug);
    }

    static List<Optie> opties(Class<?> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .map(constante -> Optie.van(constante, Teksten.keuze((Enum<?>) constante)))
                .toList();
    }

    /// What a record holds for a component that was left empty: `""` and `[]` where it refuses null.
    static JsonNode leeg(RecordComponent onderdeel) {
        if (Collection.class.isAssignableFrom(onderdeel.getType())) {
            return Json.MAPPER.createArrayNode();
        }
        boolean magNull = onderdeel.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return onderdeel.getType() == String.class && !magNull ? Json.van("") : Json.leeg();
    }

    static Class<?> inhoud(RecordComponent onderdeel) {
        return (Class<?>) ((ParameterizedType) onderdeel.getGenericType()).getActualTypeArguments()[0];
    }

    private static Invoer<?> jaNee(String label) {
        RadioButtonGroup<Boolean> groep = new RadioButtonGroup<>(label, true, false);
        groep.setItemLabelGenerator(ja -> Teksten.van("algemeen").tekst(ja ? "ja" : "nee"));
        return invoer(groep, Json::van, JsonNode::booleanValue);
    }

    private static Invoer<?> tijd(String label) {
        TimePicker veld = new TimePicker(label);
        veld.setLocale(Datumtaal.NL);
        return invoer(veld, Json::van, Json::tijd);
    }

    private static Invoer<?> tekst(RecordComponent onderdeel, String label) {
        if (onderdeel.getType() != String.class) {
            throw new IllegalStateException("Geen veld voor " + onderdeel);
        }
        return onderdeel.getName().equals("email")
                ? invoer(new EmailField(label), Json::van, JsonNode::asString)
                : invoer(new TextField(label), Json::van, JsonNode::asString);
    }

    private static JsonNode moment(Class<?> soort, LocalDateTime waarde) {
        return Json.van(soort == Instant.class ? waarde.atZone(Json.ZONE).toInstant() : waarde);
    }

    private static <C extends Component & HasValue<?, T>, T> Invoer<T> invoer(
            C veld, Function<T, JsonNode> heen, Function<JsonNode, @Nullable T> terug) {
        if (veld instanceof HasValueChangeMode typend) {
            typend.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typend.setValueChangeTimeout(WACHT_MS);
        }
        return new Invoer<>(veld, veld, heen, terug);
    }
}
