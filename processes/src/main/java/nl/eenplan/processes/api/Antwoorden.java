package nl.eenplan.processes.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Answers to gateway questions on their way into the engine; refuses anything that could hold free text.
public final class Antwoorden {

    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,20}");

    private final Map<Vraag, Object> waarden = new EnumMap<>(Vraag.class);

    private Antwoorden() {}

    public static Antwoorden geen() {
        return new Antwoorden();
    }

    public Antwoorden met(Vraag vraag, boolean antwoord) {
        waarden.put(vraag, antwoord);
        return this;
    }

    public Antwoorden met(Vraag vraag, int aantal) {
        waarden.put(vraag, aantal);
        return this;
    }

    /// The code is at most 20 capitals and underscores; other text is refused with [IllegalArgumentException].
    public Antwoorden met(Vraag vraag, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Geen code: een procesvariabele draagt geen vrije tekst");
        }
        waarden.put(vraag, code);
        return this;
    }

    public Map<Vraag, Object> waarden() {
        return Collections.unmodifiableMap(waarden);
    }
}
