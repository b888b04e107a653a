package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One Vaadin field with its translation to JSON and its checks, which run while typing.
final class Enkelveld extends Veld {

    private final String label;
    private final Invoer<?> invoer;
    private final List<Function<JsonNode, @Nullable String>> controles = new ArrayList<>();
    private boolean verplicht;

    /// @param component the same object as `veld`
    record Invoer<T>(
            Component component,
            HasValue<?, T> veld,
            Function<T, JsonNode> naarJson,
            Function<JsonNode, @Nullable T> vanJson) {

        JsonNode lees() {
            return veld.isEmpty() ? Json.leeg() : naarJson.apply(veld.getValue());
        }

        void toon(JsonNode waarde) {
            T nieuw = Json.isLeeg(waarde) ? null : vanJson.apply(waarde);
            if (nieuw == null) {
                veld.clear();
            } else {
                veld.setValue(nieuw);
            }
        }

        Optional<String> onleesbaar() {
            if (veld instanceof HasValidator<?>) {
                @SuppressWarnings("unchecked")
                Validator<T> standaard = ((HasValidator<T>) veld).getDefaultValidator();
                var uitslag = standaard.apply(veld.getValue(), new ValueContext(component));
                return uitslag.isError() ? Optional.of(uitslag.getErrorMessage()) : Optional.empty();
            }
            return Optional.empty();
        }
    }

    Enkelveld(String naam, String label, Invoer<?> invoer, Runnable gewijzigd) {
        super(naam);
        this.label = label;
        this.invoer = invoer;
        if (invoer.component() instanceof HasValidationProperties veld) {
            veld.setManualValidation(true);
        }
        invoer.veld().addValueChangeListener(wijziging -> {
            if (wijziging.isFromClient()) {
                controleer(new ArrayList<>(), false);
            }
            gewijzigd.run();
        });
    }

    void verplicht() {
        verplicht = true;
        invoer.veld().setRequiredIndicatorVisible(true);
    }

    void controle(Function<JsonNode, @Nullable String> controle) {
        controles.add(controle);
    }

    @Override
    Component component() {
        return invoer.component();
    }

    @Override
    JsonNode lees() {
        return invoer.lees();
    }

    @Override
    void toon(JsonNode waarde) {
        invoer.toon(waarde);
    }

    @Override
    boolean isCompleet() {
        return melding(true).isEmpty();
    }

    @Override
    void controleer(List<Fout> fouten) {
        controleer(fouten, true);
    }

    private void controleer(List<Fout> fouten, boolean ookLeeg) {
        wisFouten();
        if (!isZichtbaar()) {
            return;
        }
        melding(ookLeeg).ifPresent(melding -> fouten.add(meld("", melding)));
    }

    private Optional<String> melding(boolean ookLeeg) {
        JsonNode waarde = lees();
        boolean leeg =
                Json.isLeeg(waarde) || waarde.isString() && waarde.asString().isBlank();
        Optional<String> onleesbaar = invoer.onleesbaar();
        if (onleesbaar.isPresent()) {
            return onleesbaar.filter(tekst -> !tekst.isBlank()).or(() -> Optional.of("Dit kunnen we niet lezen."));
        }
        if (leeg) {
            return verplicht && ookLeeg ? Optional.of(Teksten.van("algemeen").tekst("verplicht")) : Optional.empty();
        }
        return controles.stream()
                .map(controle -> controle.apply(waarde))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    Fout meld(String pad, String melding) {
        if (invoer.component() instanceof HasValidationProperties veld) {
            veld.setErrorMessage(melding);
            veld.setInvalid(true);
        }
        return new Fout(label, melding, this::focus);
    }

    private void focus() {
        invoer.component().scrollIntoView();
        if (invoer.component() instanceof Focusable<?> veld) {
            veld.focus();
        }
    }

    @Override
    void wisFouten() {
        if (invoer.component() instanceof HasValidationProperties veld) {
            veld.setInvalid(false);
        }
    }
}
