package nl.eenplan.backend.organisatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What a password must be (NIST SP 800-63B-4, 3.1.1): long, and not one that others guess first. It asks for no kinds
/// of characters and never runs out by itself.
///
/// The list holds passwords of twelve characters and more from published leaks, and the words that most leaked
/// passwords are made of; such a word with figures and signs around it is refused too.
@Component
class Wachtwoordregels {

    static final int KORTSTE = 12;
    static final int LANGSTE = 256;

    private static final int MINSTE_VERSCHILLENDE = 5;

    private final Set<String> gelekt;

    Wachtwoordregels() {
        this.gelekt = lees();
    }

    Optional<Wachtwoorden.Bezwaar> bezwaar(String nieuw, String naam, String gebruikersnaam) {
        if (nieuw.length() < KORTSTE) {
            return Optional.of(Wachtwoorden.Bezwaar.TE_KORT);
        }
        if (nieuw.length() > LANGSTE) {
            return Optional.of(Wachtwoorden.Bezwaar.TE_LANG);
        }
        var klein = nieuw.toLowerCase(Locale.ROOT);
        var letters = klein.replaceAll("[^\\p{L}]", "");
        if (gelekt.contains(klein)
                || gelekt.contains(letters)
                || klein.chars().distinct().count() < MINSTE_VERSCHILLENDE) {
            return Optional.of(Wachtwoorden.Bezwaar.BEKEND);
        }
        var achternaam = naam.substring(naam.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (letters.equals(achternaam) || letters.equals(gebruikersnaam)) {
            return Optional.of(Wachtwoorden.Bezwaar.NAAM);
        }
        return Optional.empty();
    }

    private static Set<String> lees() {
        try {
            return new ClassPathResource("aanmelding/gelekte-wachtwoorden.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
