package nl.eenplan.backend.consultvraag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text as it is compared: small letters without accents, what cannot be seen left out, other spaces and
/// dashes as the usual ones. Knows of each character where it stood.
final class Platgetekst {

    /// Letters that are no accented form of another, as people type them without.
    private static final Map<Character, String> VAST = Map.of(
            'ı', "i", 'ø', "o", 'ł', "l", 'ß', "ss", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ', "th", '’', "'");

    private final String oorspronkelijk;
    private final String plat;
    private final int[] plek;

    private Platgetekst(String oorspronkelijk, String plat, int[] plek) {
        this.oorspronkelijk = oorspronkelijk;
        this.plat = plat;
        this.plek = plek;
    }

    static Platgetekst van(String tekst) {
        var plat = new StringBuilder();
        int[] plek = new int[tekst.length() * 4 + 1];
        for (int i = 0; i < tekst.length(); i++) {
            for (char teken : platte(tekst.charAt(i)).toCharArray()) {
                plek[plat.length()] = i;
                plat.append(teken);
            }
        }
        plek[plat.length()] = tekst.length();
        return new Platgetekst(tekst, plat.toString(), plek);
    }

    static String plat(String tekst) {
        return van(tekst).plat;
    }

    Stream<Vondst> vind(String veld, Pattern patroon, Vondst.Soort soort) {
        return patroon.matcher(plat).results().map(hit -> vondst(veld, soort, hit.start(), hit.end()));
    }

    /// As [#vind], only what passes the test.
    Stream<Vondst> vind(String veld, Pattern patroon, Vondst.Soort soort, Predicate<String> proef) {
        return patroon.matcher(plat)
                .results()
                .filter(hit -> proef.test(hit.group()))
                .map(hit -> vondst(veld, soort, hit.start(), hit.end()));
    }

    private Vondst vondst(String veld, Vondst.Soort soort, int van, int tot) {
        int begin = plek[van];
        int eind = plek[tot - 1] + 1;
        return new Vondst(veld, begin, eind, soort, oorspronkelijk.substring(begin, eind));
    }

    /// At most three characters, as of a ligature.
    private static String platte(char teken) {
        if (Character.getType(teken) == Character.FORMAT || Character.isSurrogate(teken)) {
            return "";
        }
        if (Character.getType(teken) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        if (Character.isSpaceChar(teken) || Character.isWhitespace(teken)) {
            return " ";
        }
        var vast = VAST.get(Character.toLowerCase(teken));
        if (vast != null) {
            return vast;
        }
        var delen = Normalizer.normalize(String.valueOf(teken), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return delen.length() > 3 ? delen.substring(0, 3) : delen;
    }
}
