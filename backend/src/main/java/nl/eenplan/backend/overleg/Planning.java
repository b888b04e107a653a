package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Uitnodiging;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Deelnemer.Plaats;
import nl.eenplan.backend.overleg.Overleg.Moment;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fixes, moves and cancels conferences and sends the invitations; whoever calls it has passed the gate.
@Component
class Planning {

    private static final Duration KORTST = Duration.ofMinutes(30);
    private static final Duration LANGST = Duration.ofHours(4);

    private final Overleggen overleggen;
    private final Bezettingen bezettingen;
    private final Ruimten ruimten;
    private final OrganisatieService organisaties;
    private final GezinService gezinnen;
    private final Berichten berichten;
    private final Clock klok;

    Planning(
            Overleggen overleggen,
            Bezettingen bezettingen,
            Ruimten ruimten,
            OrganisatieService organisaties,
            GezinService gezinnen,
            Berichten berichten,
            Clock klok) {
        this.overleggen = overleggen;
        this.bezettingen = bezettingen;
        this.ruimten = ruimten;
        this.organisaties = organisaties;
        this.gezinnen = gezinnen;
        this.berichten = berichten;
        this.klok = klok;
    }

    /// What is wrong with the wished moment itself, beside the fields `begin`, `duurInMinuten` and `ruimte`.
    void controleer(
            @Nullable LocalDateTime begin, int duurInMinuten, @Nullable String ruimte, Invoercontrole controle) {
        var duur = Duration.ofMinutes(duurInMinuten);
        controle.gekozen("begin", begin, "Kies dag en tijd van het overleg.")
                .eis(
                        "begin",
                        begin == null || begin.isAfter(LocalDateTime.now(klok)),
                        "Dit moment is al voorbij; kies een later moment.")
                .eis(
                        "duurInMinuten",
                        duur.compareTo(KORTST) >= 0 && duur.compareTo(LANGST) <= 0,
                        "Kies een duur van een half uur tot vier uur.")
                .eis("ruimte", ruimte != null && ruimten.opCode().containsKey(ruimte), "Kies een ruimte uit de lijst.");
    }

    Moment moment(LocalDateTime begin, int duurInMinuten, String ruimte) {
        var vanaf = begin.atZone(klok.getZone()).toInstant();
        return new Moment(vanaf, vanaf.plus(Duration.ofMinutes(duurInMinuten)), ruimte);
    }

    /// Sentences about what is taken at that moment; holds the planner's turn until the transaction ends.
    List<String> botsingen(Moment moment, Collection<MedewerkerId> wie, @Nullable OverlegId zonder) {
        bezettingen.neemBeurt();
        var uit = new ArrayList<String>();
        bezettingen.ruimten(moment.begin(), moment.eind(), zonder).stream()
                .filter(bezet -> bezet.ruimte().equals(moment.ruimte()))
                .findFirst()
                .ifPresent(bezet ->
                        uit.add(Objects.requireNonNull(ruimten.opCode().get(moment.ruimte()))
                                        .naam() + " is dan bezet."));
        var bezet = bezettingen.mensen(wie, moment.begin(), moment.eind(), zonder).stream()
                .map(Bezettingen.Persoonbezetting::medewerker)
                .distinct()
                .toList();
        var namen = organisaties.namen(bezet);
        bezet.forEach(een -> uit.add(namen.getOrDefault(een, "Een genodigde") + " heeft dan een ander overleg."));
        return uit;
    }

    int leg(Overleg overleg) {
        overleggen.saveAndFlush(overleg);
        return nodigUit(overleg, overleg.deelnemers(), false);
    }

    /// @return the number of mails for the new moment
    int verplaats(Overleg oud, Overleg nieuw) {
        overleggen.saveAndFlush(oud);
        overleggen.saveAndFlush(nieuw);
        oud.volgOp(nieuw);
        overleggen.saveAndFlush(oud);
        var blijft = nieuw.deelnemers().stream().map(Deelnemer::medewerker).toList();
        nodigUit(
                oud,
                oud.deelnemers().stream()
                        .filter(deelnemer -> !blijft.contains(deelnemer.medewerker()))
                        .toList(),
                true);
        return nodigUit(nieuw, nieuw.deelnemers(), false);
    }

    int stelSamen(Overleg overleg, List<Plaats> plaatsen, int quorum) {
        var waren = overleg.deelnemers();
        overleg.stelSamen(plaatsen, quorum);
        overleggen.saveAndFlush(overleg);
        var zijn = overleg.deelnemers();
        nodigUit(overleg, zonder(waren, zijn), true);
        return nodigUit(overleg, zonder(zijn, waren), false);
    }

    int annuleer(Overleg overleg, String reden) {
        overleg.annuleer(reden);
        overleggen.saveAndFlush(overleg);
        return nodigUit(overleg, overleg.deelnemers(), true);
    }

    private static List<Deelnemer> zonder(List<Deelnemer> alle, List<Deelnemer> anderen) {
        var mensen = anderen.stream().map(Deelnemer::medewerker).toList();
        return alle.stream().filter(een -> !mensen.contains(een.medewerker())).toList();
    }

    private int nodigUit(Overleg overleg, List<Deelnemer> wie, boolean isAfzegging) {
        var nummer = gezinnen.kop(overleg.gezin()).nummer();
        var plaats = Objects.requireNonNull(
                        ruimten.opCode().get(overleg.moment().ruimte()))
                .naam();
        var uitnodiging = new Uitnodiging(
                overleg.kenmerk().toString(),
                isAfzegging ? overleg.volgnummer() + 1 : overleg.volgnummer(),
                isAfzegging,
                nummer,
                overleg.begin(),
                overleg.eind(),
                plaats,
                "gezin/" + overleg.gezin() + "/overleg");
        wie.forEach(deelnemer -> berichten.nodigUit(deelnemer.medewerker(), uitnodiging));
        return wie.size();
    }

    Instant nu() {
        return klok.instant();
    }
}
