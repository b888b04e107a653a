package nl.eenplan.backend.dienst;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst;
import nl.eenplan.backend.dienst.RoosterService.Uitkomst.Ongeldig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Why a shift cannot be planned, in words for the person who plans.
@Component
class Roosterkeuring {

    private static final Pattern NUMMER = Pattern.compile("\\+?[0-9][0-9 ()-]{3,24}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM HH.mm", Locale.forLanguageTag("nl-NL"));

    private final Diensten diensten;
    private final Clock klok;
    private final Duration langste;

    Roosterkeuring(Diensten diensten, Clock klok, @Value("${eenplan.dienst.langste:14d}") Duration langste) {
        this.diensten = diensten;
        this.klok = klok;
        this.langste = langste;
    }

    /// What is wrong with the shift itself.
    Optional<Uitkomst> bezwaar(Dienst dienst) {
        if (dienst.naam().isBlank()) {
            return ongeldig("medewerker", "Kies een collega met deze functie, of vul een naam en een nummer in.");
        }
        String telefoon = dienst.telefoon();
        if (telefoon == null
                ? dienst.medewerker() == null
                : !NUMMER.matcher(telefoon).matches()) {
            return ongeldig("telefoon", "Vul een telefoonnummer in: cijfers, spaties en streepjes.");
        }
        if (!dienst.tot().isAfter(dienst.van())) {
            return ongeldig("tot", "Kies een einde dat na het begin ligt.");
        }
        if (dienst.tot().isAfter(dienst.van().plus(langste))) {
            return ongeldig("tot", "Een dienst duurt hoogstens " + langste.toDays() + " dagen.");
        }
        return dienst.tot().isAfter(klok.instant())
                ? Optional.empty()
                : ongeldig("tot", "Een dienst die al voorbij is, wordt niet gepland.");
    }

    /// Nobody is behind himself, and a shift has one person.
    ///
    /// @param zonder the shift that makes way
    Optional<Uitkomst> bezetting(Dienst dienst, DienstId zonder) {
        return diensten.tussen(List.of(dienst.loket()), dienst.van(), dienst.tot()).stream()
                .filter(ander -> !ander.id().equals(zonder))
                .filter(ander -> ander.wacht() == dienst.wacht() || isDezelfde(ander, dienst))
                .findFirst()
                .flatMap(ander -> ongeldig(
                        ander.wacht() == dienst.wacht() ? "van" : "medewerker",
                        ander.naam() + " heeft dan al " + ander.wacht().label() + ": " + hier(ander.van()) + " tot "
                                + hier(ander.tot()) + "."));
    }

    private static boolean isDezelfde(Dienst een, Dienst ander) {
        return een.medewerker() != null && een.medewerker().equals(ander.medewerker());
    }

    private String hier(Instant moment) {
        return MOMENT.format(moment.atZone(klok.getZone()));
    }

    private static Optional<Uitkomst> ongeldig(String veld, String melding) {
        return Optional.of(new Ongeldig(veld, melding));
    }
}
