package nl.eenplan.backend.document;

import java.util.List;
import nl.eenplan.backend.gezin.ZoekService.Treffer;
import nl.eenplan.backend.gezin.ZoekService.Zoekbron;
import org.springframework.stereotype.Component;

/// Lets the one search field find documents by their text.
@Component
class Documentbron implements Zoekbron {

    private final Documentlijst lijst;

    Documentbron(Documentlijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public List<Treffer> zoek(String tekst, int hoogstens) {
        return lijst.zoek(tekst, hoogstens).stream()
                .map(treffer -> new Treffer(
                        treffer.gezin(),
                        treffer.nummer(),
                        treffer.naam(),
                        Treffer.Soort.DOCUMENT,
                        treffer.fragment() == null
                                ? treffer.bestandsnaam()
                                : treffer.bestandsnaam() + ": " + treffer.fragment(),
                        treffer.id().waarde()))
                .toList();
    }
}
