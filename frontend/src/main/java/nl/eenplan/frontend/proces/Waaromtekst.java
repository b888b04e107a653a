package nl.eenplan.frontend.proces;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.eenplan.frontend.shell.Tekst;

/// Why a way was taken, in words: an answer as `isAcuut = nee` becomes a sentence part, the rule of a decision table is
/// one already.
final class Waaromtekst {

    private static final Pattern ANTWOORD = Pattern.compile("(\\p{Alpha}+) = (\\w+)");

    private Waaromtekst() {}

    static String van(String waarom) {
        return Arrays.stream(waarom.split(", (?=\\p{Alpha}+ = )"))
                .map(Waaromtekst::deel)
                .collect(Collectors.joining("; "));
    }

    private static String deel(String deel) {
        var antwoord = ANTWOORD.matcher(deel);
        return antwoord.matches() ? Tekst.tekst("waarom." + antwoord.group(1) + "." + antwoord.group(2)) : deel;
    }
}
