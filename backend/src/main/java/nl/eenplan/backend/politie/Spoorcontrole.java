package nl.eenplan.backend.politie;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What is wrong with the numbers, the seals and the hands that traces went through.
final class Spoorcontrole {

    private static final Pattern SIN = Pattern.compile("[A-Z]{4}[0-9]{4}NL");
    private static final int KORTSTE_ZEGEL = 3;
    private static final int LANGSTE_ZEGEL = 40;
    private static final int KORTSTE_UITLEG = 10;

    private Spoorcontrole() {}

    /// As it stands on the sticker: capitals, without spaces.
    static String nummer(@Nullable String getypt) {
        return getypt == null ? "" : getypt.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    static List<String> nummers(FmoGegevens gegevens) {
        return gegevens.sporen().stream()
                .flatMap(spoor -> Stream.of(nummer(spoor.sin()), nummer(spoor.zegel())))
                .toList();
    }

    /// @param inGebruik numbers and seals that are on another trace
    static void onderzoek(FmoGegevens gegevens, Set<String> inGebruik, Invoer invoer) {
        Set<String> gezien = new HashSet<>(inGebruik);
        for (int i = 0; i < gegevens.sporen().size(); i++) {
            spoor(gegevens.sporen().get(i), "sporen[" + i + "].", gezien, invoer);
        }
        invoer.tekst("overgedragenAan", gegevens.overgedragenAan());
        if (gegevens.isOvergedragen()) {
            invoer.eis(
                    "overgedragenAan", !gegevens.sporen().isEmpty(), "Leg eerst vast welke sporen zijn overgedragen.");
            lengte("overgedragenAan", gegevens.overgedragenAan(), 2, 120, "Vul in wie de sporen kreeg.", invoer);
            invoer.gebeurd("overgedragenOp", gegevens.overgedragenOp(), "Vul in wanneer de sporen zijn overgedragen.");
        }
    }

    private static void spoor(FmoGegevens.Spoor spoor, String pad, Set<String> gezien, Invoer invoer) {
        String sin = nummer(spoor.sin());
        invoer.eis(pad + "sin", SIN.matcher(sin).matches(), "Vul het SIN in: vier letters, vier cijfers en NL.");
        invoer.eis(pad + "sin", gezien.add(sin), "Dit SIN is al gebruikt. Kijk de sticker na.");
        String zegel = nummer(spoor.zegel());
        lengte(pad + "zegel", zegel, KORTSTE_ZEGEL, LANGSTE_ZEGEL, "Vul het nummer van het zegel in.", invoer);
        invoer.eis(pad + "zegel", gezien.add(zegel), "Dit zegel is al gebruikt. Kijk het nummer na.");
        invoer.ingevuld(pad + "soort", spoor.soort(), "Kies wat voor spoor het is.");
        lengte(pad + "plaats", spoor.plaats(), 2, 400, "Beschrijf in woorden waar het spoor is genomen.", invoer);
        lengte(pad + "verpakking", spoor.verpakking(), 2, 200, "Vul in waarin het spoor zit.", invoer);
        lengte(pad + "genomenDoor", spoor.genomenDoor(), 2, 120, "Vul in wie het spoor nam.", invoer);
        invoer.gebeurd(pad + "genomenOp", spoor.genomenOp(), "Vul in wanneer het spoor is genomen.");
    }

    /// @param sinds from when the trace lies with whoever gives it away
    /// @param isInGebruik whether the new seal is on another trace
    static void overdracht(
            OverdrachtGegevens gegevens, Instant sinds, ZoneId zone, boolean isInGebruik, Invoer invoer) {
        lengte("aan", gegevens.aan(), 2, 120, "Vul in wie het spoor kreeg.", invoer);
        invoer.gebeurd("op", gegevens.op(), "Vul in wanneer het spoor is overgedragen.");
        invoer.eis(
                "op",
                gegevens.op() == null || !gegevens.op().atZone(zone).toInstant().isBefore(sinds),
                "Dit moment ligt voor de vorige overdracht.");
        invoer.ingevuld("isZegelHeel", gegevens.isZegelHeel(), "Kies of het zegel heel was.");
        if (Boolean.FALSE.equals(gegevens.isZegelHeel())) {
            String zegel = nummer(gegevens.nieuwZegel());
            lengte(
                    "nieuwZegel",
                    zegel,
                    KORTSTE_ZEGEL,
                    LANGSTE_ZEGEL,
                    "Vul het nummer van het nieuwe zegel in.",
                    invoer);
            invoer.eis("nieuwZegel", !isInGebruik, "Dit zegel is al gebruikt. Kijk het nummer na.");
            lengte(
                    "opmerking",
                    gegevens.opmerking(),
                    KORTSTE_UITLEG,
                    2000,
                    "Schrijf op waarom het zegel verbroken is.",
                    invoer);
        }
        invoer.tekst("opmerking", gegevens.opmerking());
    }

    private static void lengte(
            String veld, @Nullable String tekst, int minstens, int hoogstens, String melding, Invoer invoer) {
        int lengte = tekst == null ? 0 : tekst.strip().length();
        invoer.eis(veld, lengte >= minstens, melding);
        invoer.eis(veld, lengte <= hoogstens, "Kort dit in tot %d tekens.".formatted(hoogstens));
        invoer.tekst(veld, tekst);
    }
}
