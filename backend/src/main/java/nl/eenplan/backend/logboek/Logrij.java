package nl.eenplan.backend.logboek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Logboek.Soort;
import org.jspecify.annotations.Nullable;

/// One row of `logboek` as it is handed to the database, which gives it its number and its hash.
///
/// @param keten the chain it belongs to
record Logrij(
        UUID keten,
        String tijd,
        @Nullable UUID medewerker,
        String rol,
        @Nullable UUID organisatie,
        @Nullable String betrokkenAls,
        @Nullable UUID gezin,
        @Nullable List<String> gezinnen,
        @Nullable String compartiment,
        String soort,
        String actie,
        boolean toegestaan,
        boolean noodtoegang,
        String handeling,
        @Nullable String object,
        @Nullable String taak,
        @Nullable String doel,
        @Nullable String grondslag,
        @Nullable String sessie,
        @Nullable UUID namens) {

    /// Of what belongs to no gezin and no organisation.
    static final UUID ALGEMENE_KETEN = new UUID(0, 0);

    /// Whether something was only looked at.
    boolean isKijken() {
        return soort.equals(Soort.LEZEN.name()) || soort.equals(Soort.LIJST.name());
    }

    /// What happened to a gezin while a task was carried out happened for that task, and for whom it was carried out.
    Logrij voorTaak(String afgerond, @Nullable UUID vervangen) {
        return taak != null || gezin == null
                ? this
                : new Logrij(
                        keten,
                        tijd,
                        medewerker,
                        rol,
                        organisatie,
                        betrokkenAls,
                        gezin,
                        gezinnen,
                        compartiment,
                        soort,
                        actie,
                        toegestaan,
                        noodtoegang,
                        handeling,
                        object,
                        afgerond,
                        doel,
                        grondslag,
                        sessie,
                        namens == null && medewerker != null ? vervangen : namens);
    }

    /// As PostgreSQL reads a row of the table: id, nummer and hash are left open.
    String alsTekst() {
        var velden = new ArrayList<@Nullable Object>();
        velden.add(null);
        velden.addAll(Arrays.asList(tijd, medewerker, rol, organisatie, betrokkenAls, gezin));
        velden.add(gezinnen == null ? null : "{" + String.join(",", gezinnen) + "}");
        velden.addAll(Arrays.asList(compartiment, soort, handeling, object, doel, namens, actie, toegestaan));
        velden.addAll(Arrays.asList(noodtoegang, taak, grondslag, sessie, keten, null, null));
        return velden.stream().map(Logrij::veld).collect(Collectors.joining(",", "(", ")"));
    }

    private static String veld(@Nullable Object waarde) {
        return waarde == null
                ? ""
                : '"' + waarde.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
