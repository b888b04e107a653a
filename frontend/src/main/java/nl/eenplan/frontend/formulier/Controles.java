package nl.eenplan.frontend.formulier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks that run while typing; the service checks again and has the last word.
public final class Controles {

    private static final Teksten TEKSTEN = Teksten.van("controle");
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("\\d{9}");
    private static final Pattern ELF_CIJFERS = Pattern.compile("\\d{11}");
    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private Controles() {}

    /// For a day or a moment.
    public static Function<JsonNode, @Nullable String> nietInDeToekomst(Clock klok) {
        return waarde -> {
            LocalDateTime nu = LocalDateTime.now(klok);
            LocalDateTime moment = Json.moment(waarde);
            LocalDate datum = Json.datum(waarde);
            boolean later = moment != null ? moment.isAfter(nu) : datum != null && datum.isAfter(nu.toLocalDate());
            return later ? TEKSTEN.tekst("toekomst") : null;
        };
    }

    /// For a date of birth; whoever is not born yet has an expected day instead.
    public static Function<JsonNode, @Nullable String> geboortedatum(Clock klok) {
        return waarde -> nietInDeToekomst(klok).apply(waarde) == null ? null : TEKSTEN.tekst("geboren");
    }

    /// Nine digits that pass the 11-proef; `000000000` and `999999999` have a meaning of their own.
    public static @Nullable String bsn(JsonNode waarde) {
        String bsn = waarde.asString("").strip();
        if (!NEGEN_CIJFERS.matcher(bsn).matches()) {
            return TEKSTEN.tekst("bsnLengte");
        }
        if (bsn.equals("000000000") || bsn.equals("999999999")) {
            return null;
        }
        int som = 0;
        for (int plek = 0; plek < GEWICHTEN.length; plek++) {
            som += GEWICHTEN[plek] * Character.digit(bsn.charAt(plek), 10);
        }
        return som % 11 == 0 ? null : TEKSTEN.tekst("bsnProef");
    }

    /// The registration number of a doctor.
    public static @Nullable String big(JsonNode waarde) {
        return ELF_CIJFERS.matcher(waarde.asString("").strip()).matches() ? null : TEKSTEN.tekst("big");
    }

    /// A safety score.
    public static @Nullable String nulTotTien(JsonNode waarde) {
        int cijfer = waarde.asInt(-1);
        return cijfer >= 0 && cijfer <= 10 ? null : TEKSTEN.tekst("nulTotTien");
    }
}
