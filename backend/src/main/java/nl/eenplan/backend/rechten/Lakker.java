package nl.eenplan.backend.rechten;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes names of others out of a text, by whole words, whatever their accents, capitals or a genitive s. What is taken
/// out is gone: nothing of it, not even its length, is in the result.
///
/// What somebody shares with whoever the copy is for, as a surname, stays. Meant to be too strict rather than too
/// loose:
/// a name that is also a word goes too.
final class Lakker {

    static final String WEG = "[weggelaten]";

    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "de", "den", "der", "het", "van", "von", "ten", "ter", "te", "el", "al", "in", "op", "aan", "la", "le");
    private static final int KORTSTE = 2;

    private final Optional<Pattern> patroon;

    /// @param anderen names of people who must not be in it
    /// @param eigen names that may stay
    /// @param woorden what the assessor added; a phrase counts as a whole
    Lakker(Collection<String> anderen, Collection<String> eigen, Collection<String> woorden) {
        var blijft = eigen.stream().flatMap(Lakker::delen).collect(Collectors.toSet());
        var weg = Stream.concat(
                        anderen.stream().flatMap(Lakker::delen).filter(deel -> !blijft.contains(deel)),
                        woorden.stream().map(Lakker::plat).map(String::strip).filter(woord -> !woord.isEmpty()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(
                        Comparator.comparingInt(String::length).reversed().thenComparing(naam -> naam))));
        patroon = weg.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(weg.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?:['’]?s)?(?![\\p{L}\\p{N}])"))));
    }

    String lak(String tekst) {
        var heel = Normalizer.normalize(tekst, Normalizer.Form.NFC);
        return patroon.map(weg -> lak(heel, weg)).orElse(heel);
    }

    private static String lak(String tekst, Pattern weg) {
        var uit = new StringBuilder();
        var zoeker = weg.matcher(plat(tekst));
        int vanaf = 0;
        while (zoeker.find()) {
            uit.append(tekst, vanaf, zoeker.start()).append(WEG);
            vanaf = zoeker.end();
        }
        return uit.append(tekst, vanaf, tekst.length()).toString();
    }

    private static Stream<String> delen(String naam) {
        return Arrays.stream(plat(naam).split("[^\\p{L}\\p{N}]+"))
                .filter(deel -> deel.length() >= KORTSTE && !TUSSENVOEGSELS.contains(deel));
    }

    /// Small letters without accents, as long as the text itself.
    private static String plat(String tekst) {
        var heel = Normalizer.normalize(tekst, Normalizer.Form.NFC);
        var uit = new StringBuilder(heel.length());
        for (int plek = 0; plek < heel.length(); plek++) {
            var letter = Normalizer.normalize(heel.substring(plek, plek + 1), Normalizer.Form.NFD)
                    .charAt(0);
            uit.append(Character.toString(letter).toLowerCase(Locale.ROOT).charAt(0));
        }
        return uit.toString();
    }
}
