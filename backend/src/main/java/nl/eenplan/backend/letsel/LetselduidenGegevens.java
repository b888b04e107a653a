package nl.eenplan.backend.letsel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// F6: what the injury means, report within 5 working days (PD); the requester stays responsible (W4).
///
/// @param hypothesen at least two, so that findings are weighed and not gathered for one answer
/// @param waarschijnlijkheid code of the verbal scale in force; null only with `ONBEPAALD`
/// @param beperkingen limits of the interpretation
/// @param bigNummer 11 digits, of the author, as registered with his account
/// @param reden why there is a new version; asked from the second version about the same examination on
public record LetselduidenGegevens(
        List<Hypothese> hypothesen,
        @Nullable Conclusie conclusie,
        @Nullable String waarschijnlijkheid,
        @Nullable String toelichting,
        @Nullable String beperkingen,
        @Nullable Duidingstatus status,
        @Nullable String bigNummer,
        @Nullable String reden) {

    public LetselduidenGegevens {
        hypothesen = List.copyOf(hypothesen);
    }

    public record Hypothese(
            @Nullable String hypothese,
            @Nullable String bevindingenVoor,
            @Nullable String bevindingenTegen) {}
}
