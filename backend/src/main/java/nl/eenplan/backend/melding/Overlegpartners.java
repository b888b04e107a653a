package nl.eenplan.backend.melding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.stereotype.Component;

/// Who of police, OM and Raad goes on with a gezin after the actieoverleg, and so has to see it: named persons, never a
/// whole organisation (`domain.md` §5 rule 12).
@Component
class Overlegpartners {

    private static final Set<Partij> GENODIGD = EnumSet.complementOf(EnumSet.of(Partij.VEILIG_THUIS));

    private final OrganisatieService organisaties;
    private final Betrokkenheden betrokkenheden;

    Overlegpartners(OrganisatieService organisaties, Betrokkenheden betrokkenheden) {
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
    }

    /// By party, then by name.
    List<Overlegpartner> alle() {
        return GENODIGD.stream()
                .flatMap(partij -> organisaties.metRol(partij.rol()).stream().map(wie -> partner(partij, wie)))
                .toList();
    }

    void controleer(ActieoverlegGegevens gegevens, Invoer invoer) {
        List<Overlegpartner> gekozen = gekozen(gegevens.betrokkenen());
        invoer.eis(
                "betrokkenen",
                gekozen.stream().map(Overlegpartner::medewerker).distinct().count()
                        == gegevens.betrokkenen().size(),
                "Kies alleen mensen uit de lijst.");
        invoer.eis(
                "betrokkenen",
                gekozen.stream().allMatch(wie -> gegevens.aanwezig().contains(wie.partij())),
                "Kies alleen mensen van partijen die bij het overleg waren.");
        invoer.eis(
                "betrokkenen",
                !gegevens.vraagtPolitie() || gekozen.stream().anyMatch(wie -> wie.partij() == Partij.POLITIE),
                "Kies wie van de politie dit doet: zonder toegang kan niemand het verhoor plannen of iets vastleggen.");
    }

    void betrek(GezinId gezin, ActieoverlegGegevens gegevens) {
        gekozen(gegevens.betrokkenen())
                .forEach(wie -> betrokkenheden.betrek(
                        gezin,
                        new MedewerkerId(wie.medewerker()),
                        wie.partij().rol(),
                        "afspraken van het actieoverleg",
                        "Wmo 2015 art. 4.1.1 lid 2 d en e"));
    }

    private List<Overlegpartner> gekozen(Set<UUID> betrokkenen) {
        return betrokkenen.isEmpty()
                ? List.of()
                : alle().stream()
                        .filter(wie -> betrokkenen.contains(wie.medewerker()))
                        .toList();
    }

    private static Overlegpartner partner(Partij partij, Contact wie) {
        return new Overlegpartner(wie.medewerker().waarde(), wie.naam(), wie.organisatienaam(), partij);
    }
}
