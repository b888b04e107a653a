package nl.eenplan.backend.consultvraag;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.consultvraag.Vondst.Soort;
import nl.eenplan.backend.gezin.Gezinskenmerken.Kenmerken;
import nl.eenplan.backend.gezin.Gezinskenmerken.Woonadres;

/// Finds in a text by what a family, or whoever treats it, could be recognised: what is known of this family, and what
/// looks like a number, an address or a place of anybody. Rather finds too much than too little.
final class Identiteitszoeker {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "van",
            "de",
            "den",
            "der",
            "het",
            "ten",
            "ter",
            "te",
            "op",
            "in",
            "aan",
            "bij",
            "el",
            "al",
            "la",
            "le",
            "di",
            "da",
            "dos",
            "von",
            "und",
            "en",
            "gezin",
            "onbekend",
            "baby",
            "kind",
            "vader",
            "moeder");

    private static final Pattern CIJFERS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?[a-z]{2}(?![a-z])");
    private static final Pattern GEZINSNUMMER = Pattern.compile("g ?- ?\\d{4} ?- ?\\d{4,}");
    private static final Pattern TELEFOON =
            Pattern.compile("(?<!\\d)(?:\\+31|0031|0)[ -]?(?:\\(0\\))?\\d(?:[ -]?\\d){7,9}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final Pattern GPS = Pattern.compile("-?\\d{1,3}[.,]\\d{4,}\\s*[,; ]\\s*-?\\d{1,3}[.,]\\d{4,}");
    /// What often follows a year or an amount, in small letters.
    private static final Set<String> KLEINE_WOORDEN = Set.of(
            "om", "is", "en", "op", "te", "in", "of", "na", "al", "zo", "er", "de", "ze", "ml", "mg", "cm", "mm", "kg",
            "gr", "ug", "iu", "ie");

    /// Of such a length that an initial written to it is no other word.
    private static final int LANGE_NAAM = 5;

    private final List<Zoekpatroon> patronen = new ArrayList<>();
    private final Set<String> bsns;

    /// @param artsen names of the doctor who asks and of others who treat the family
    /// @param organisaties where they work
    Identiteitszoeker(Kenmerken gezin, Collection<String> artsen, Collection<String> organisaties) {
        bsns = gezin.bsns();
        namen(delen(gezin.namen(), 2)).ifPresent(naam -> patronen.add(new Zoekpatroon(naam, Soort.NAAM)));
        gezin.data()
                .forEach(dag -> datums(dag)
                        .forEach(vorm -> patronen.add(new Zoekpatroon(Pattern.compile(vorm), Soort.GEBOORTEDATUM))));
        gezin.adressen().forEach(this::adres);
        namen(delen(artsen, 3)).ifPresent(naam -> patronen.add(new Zoekpatroon(naam, Soort.ARTS)));
        organisaties.stream()
                .map(Platgetekst::plat)
                .filter(naam -> !naam.isBlank())
                .forEach(naam -> patronen.add(new Zoekpatroon(Pattern.compile(Pattern.quote(naam)), Soort.ARTS)));
        patronen.add(new Zoekpatroon(GEZINSNUMMER, Soort.GEZINSNUMMER));
        patronen.add(new Zoekpatroon(MAIL, Soort.MAIL));
        patronen.add(new Zoekpatroon(GPS, Soort.PLAATS));
    }

    /// In the order of the text; of what overlaps the longest.
    List<Vondst> zoek(String veld, String tekst) {
        var plat = Platgetekst.van(tekst);
        var alles = Stream.of(
                        patronen.stream().flatMap(een -> plat.vind(veld, een.patroon(), een.soort())),
                        plat.vind(veld, CIJFERS, Soort.BSN, this::isBsn),
                        plat.vind(veld, POSTCODE, Soort.ADRES).filter(vondst -> isPostcode(vondst.tekst())),
                        plat.vind(veld, TELEFOON, Soort.TELEFOON))
                .flatMap(vondsten -> vondsten)
                .sorted(Comparator.comparingInt(Vondst::van)
                        .thenComparing(Comparator.comparingInt(Vondst::tot).reversed()))
                .toList();
        var over = new ArrayList<Vondst>();
        for (var vondst : alles) {
            if (over.isEmpty() || over.getLast().tot() <= vondst.van()) {
                over.add(vondst);
            }
        }
        return List.copyOf(over);
    }

    private void adres(Woonadres adres) {
        if (adres.straat().strip().length() > 2) {
            patronen.add(new Zoekpatroon(
                    Pattern.compile("(?<![a-z])"
                            + Pattern.quote(Platgetekst.plat(adres.straat().strip())) + "(?![a-z])(?: ?"
                            + Pattern.quote(Platgetekst.plat(adres.huisnummer().strip())) + ")?"),
                    Soort.ADRES));
        }
        if (adres.plaats().strip().length() > 2) {
            patronen.add(new Zoekpatroon(
                    Pattern.compile("(?<![a-z])"
                            + Pattern.quote(Platgetekst.plat(adres.plaats().strip())) + "(?![a-z])"),
                    Soort.ADRES));
        }
    }

    /// Whole words, also written together ("NoorVeldhuis"), with an initial before them or an ending behind them.
    private static Optional<Pattern> namen(Set<String> delen) {
        if (delen.isEmpty()) {
            return Optional.empty();
        }
        var alle = keuze(delen.stream());
        var lange = keuze(delen.stream().filter(deel -> deel.length() >= LANGE_NAAM));
        return Optional.of(
                Pattern.compile("(?<!\\p{L})(?:\\p{L}(?=" + lange + "))?" + alle + "+(?:'?s|tje|je)?(?!\\p{L})"));
    }

    /// The longest first; nothing when there is none.
    private static String keuze(Stream<String> delen) {
        var woorden = delen.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return woorden.isEmpty() ? "(?!)" : "(?:" + woorden + ")";
    }

    private static Set<String> delen(Collection<String> namen, int kortste) {
        return namen.stream()
                .map(Platgetekst::plat)
                .flatMap(naam -> Arrays.stream(naam.split("[^\\p{L}]+", -1)))
                .filter(deel -> deel.length() >= kortste && !TUSSENVOEGSELS.contains(deel))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As people write a day: 28-10-2025, 28/10/25, 2025-10-28, 28102025, 28 oktober 2025, 28 okt '25.
    private static List<String> datums(LocalDate dag) {
        var d = "0?" + dag.getDayOfMonth();
        var m = "0?" + dag.getMonthValue();
        var j = "(?:" + dag.getYear() + "|'?" + String.format(Locale.ROOT, "%02d", dag.getYear() % 100) + ")";
        var maand = Platgetekst.plat(dag.getMonth().getDisplayName(TextStyle.FULL, NEDERLANDS));
        var kort = maand.substring(0, 3);
        var aaneen = "%02d%02d%04d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
        var omgekeerd = "%04d%02d%02d".formatted(dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth());
        var tussen = "[ ./\\\\-]{1,3}";
        return List.of(
                "(?<!\\d)" + d + tussen + m + tussen + j + "(?!\\d)",
                "(?<!\\d)" + dag.getYear() + tussen + m + tussen + d + "(?!\\d)",
                "(?<!\\d)(?:" + aaneen + "|" + omgekeerd + ")(?!\\d)",
                "(?<!\\d)" + d + "e?" + tussen + "(?:" + maand + "|" + kort + "\\.?)" + tussen + j + "(?!\\d)");
    }

    /// "2026 om" is no postcode; "2026 OM" is.
    private static boolean isPostcode(String tekst) {
        var letters = tekst.substring(tekst.length() - 2);
        return Character.isDigit(tekst.charAt(tekst.length() - 3)) || !KLEINE_WOORDEN.contains(letters);
    }

    /// Of this family, or with the check of a BSN: weights 9 to 2 and -1, sum mod 11 (W18).
    private boolean isBsn(String tekst) {
        var cijfers = tekst.replaceAll("\\D", "");
        if (bsns.contains(cijfers)) {
            return true;
        }
        int som = -Character.digit(cijfers.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0 && !cijfers.equals("000000000");
    }

    private record Zoekpatroon(Pattern patroon, Soort soort) {}
}
