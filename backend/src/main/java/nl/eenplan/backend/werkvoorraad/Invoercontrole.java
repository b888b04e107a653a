package nl.eenplan.backend.werkvoorraad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with a form, so that a person reads everything at once and each message beside its field.
public final class Invoercontrole {

    private static final int LANGSTE_TEKST = 20_000;

    private final List<Afronding.Veldfout> fouten = new ArrayList<>();

    /// A text that must be filled in; `melding` says what to write.
    public Invoercontrole tekst(String veld, @Nullable String waarde, String melding) {
        return eis(veld, !leeg(waarde), melding).lengte(veld, waarde);
    }

    /// A choice, date or number that must be there.
    public Invoercontrole gekozen(String veld, @Nullable Object waarde, String melding) {
        return eis(veld, waarde != null, melding);
    }

    public Invoercontrole eis(String veld, boolean voldaan, String melding) {
        if (!voldaan) {
            fouten.add(new Afronding.Veldfout(veld, melding));
        }
        return this;
    }

    public Invoercontrole lengte(String veld, @Nullable String waarde) {
        return eis(
                veld,
                waarde == null || waarde.length() <= LANGSTE_TEKST,
                "Kort de tekst in tot 20.000 tekens of voeg een document toe.");
    }

    /// All messages in order of asking, or nothing when the form may be stored.
    public Optional<Afronding> uitkomst() {
        return fouten.isEmpty() ? Optional.empty() : Optional.of(new Afronding.Ongeldig(List.copyOf(fouten)));
    }

    public List<Afronding.Veldfout> fouten() {
        return List.copyOf(fouten);
    }

    public static boolean leeg(@Nullable String waarde) {
        return waarde == null || waarde.isBlank();
    }
}
