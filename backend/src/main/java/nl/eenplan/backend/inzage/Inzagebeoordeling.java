package nl.eenplan.backend.inzage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Inzagetoets;
import nl.eenplan.backend.toegang.Inzagetoets.Beslissing;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The answering side. What the rules refuse nobody can grant; what they ask consent for waits for consent.
@Service
@Herkansbaar
@Transactional
class Inzagebeoordeling implements InzageTaken {

    private static final String GEEN = "GEEN";

    private final Taakafhandeling taken;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Logboek logboek;
    private final Inzageproces proces;
    private final Verzoeken verzoeken;
    private final Inzagetoets toets;
    private final OrganisatieService organisaties;
    private final Inzageberichten berichten;
    private final Clock klok;
    private final Duration langste;

    Inzagebeoordeling(
            Taakafhandeling taken,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Logboek logboek,
            Inzageproces proces,
            Verzoeken verzoeken,
            Inzagetoets toets,
            OrganisatieService organisaties,
            Inzageberichten berichten,
            Clock klok,
            @Value("${eenplan.inzage.langste:P30D}") Duration langste) {
        this.taken = taken;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.logboek = logboek;
        this.proces = proces;
        this.verzoeken = verzoeken;
        this.toets = toets;
        this.organisaties = organisaties;
        this.berichten = berichten;
        this.klok = klok;
        this.langste = langste;
    }

    @Override
    public Optional<Beoordeling> beoordeling(TaakId taak) {
        if (werkvoorraad.vind(taak).isEmpty()) {
            throw new GeenToegang();
        }
        return proces.verzoek(taak).flatMap(verzoeken::vind).map(verzoek -> {
            logboek.schrijf(
                    poort.gebruiker(),
                    Regel.van(Soort.LEZEN, verzoek.gezin(), "inzageverzoek bekeken")
                            .in(verzoek.deel())
                            .over(verzoek.id().toString())
                            .bij(taak));
            return beeld(verzoek);
        });
    }

    private Beoordeling beeld(Verzoek verzoek) {
        var vrager = organisaties.vind(verzoek.vrager());
        var door = verzoek.beoordeeldDoor();
        return new Beoordeling(
                vrager.map(Contact::naam).orElse("Een oud-collega"),
                verzoek.rol(),
                vrager.map(Contact::organisatienaam).orElse(""),
                isBetrokken(verzoek),
                verzoek.deel(),
                verzoek.vraag(),
                verzoek.gevraagdOp(),
                beslis(verzoek, false).besluit(),
                verzoek.vraag().omstandigheid() == null
                        ? null
                        : beslis(verzoek, true).besluit(),
                uiterlijk(),
                door == null ? null : new Eerste(naam(door), verzoek.antwoord(), verzoek.tot()));
    }

    private String naam(MedewerkerId wie) {
        return organisaties.namen(Set.of(wie)).getOrDefault(wie, "een collega");
    }

    @Override
    public Afronding beoordeel(TaakId taak, Inzageoordeel oordeel) {
        var soort = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).soort();
        var verwacht = soort == Taaksoort.INZAGE_TEAM ? soort : Taaksoort.INZAGE_BEOORDELEN;
        return handelAf(taak, verwacht, verzoek -> beoordeel(taak, verzoek, oordeel));
    }

    private Afronding beoordeel(TaakId taak, Verzoek verzoek, Inzageoordeel oordeel) {
        var wie = poort.gebruiker().id();
        var beslissing = beslis(verzoek, oordeel.isBevestigd());
        var fouten = new Oordeelcontrole(LocalDate.now(klok), uiterlijk())
                .controleer(oordeel, beslissing.besluit(), wie.equals(verzoek.vrager()), isBetrokken(verzoek));
        if (!fouten.isEmpty()) {
            return new Afronding.Ongeldig(fouten);
        }
        var isTweedeNodig = oordeel.besluit() == Inzageoordeel.Besluit.TOEKENNEN
                && beslissing.besluit().uitkomst() == Deeluitkomst.TWEEDE_BEOORDELAAR;
        verzoeken.beoordeel(
                verzoek.id(),
                oordeel,
                oordeel.besluit() == Inzageoordeel.Besluit.TOEKENNEN ? eindeVan(oordeel) : null,
                beslissing,
                wie,
                isTweedeNodig ? Stand.TWEEDE_OORDEEL : Stand.GEVRAAGD);
        log(taak, verzoek, "inzageverzoek beoordeeld");
        taken.rondAf(taak, Antwoorden.geen().met(Vraag.INZAGEBESLUIT, code(oordeel, isTweedeNodig)));
        if (isTweedeNodig) {
            berichten.vraagDeTweede(verzoeken.get(verzoek.id()));
        }
        return new Afronding.Gelukt();
    }

    private static String code(Inzageoordeel oordeel, boolean isTweedeNodig) {
        if (oordeel.besluit() != Inzageoordeel.Besluit.TOEKENNEN) {
            return GEEN;
        }
        return isTweedeNodig ? "TWEEDE" : "TOEGEKEND";
    }

    @Override
    public Afronding beoordeelAlsTweede(TaakId taak, Tweedeoordeel oordeel) {
        return handelAf(taak, Taaksoort.INZAGE_TWEEDE_OORDEEL, verzoek -> {
            var wie = poort.gebruiker().id();
            var fouten =
                    Oordeelcontrole.tweede(oordeel, wie.equals(verzoek.vrager()), wie.equals(verzoek.beoordeeldDoor()));
            if (!fouten.isEmpty()) {
                return new Afronding.Ongeldig(fouten);
            }
            var isAkkoord = Boolean.TRUE.equals(oordeel.isAkkoord());
            verzoeken.beoordeelAlsTweede(verzoek.id(), oordeel, wie);
            log(taak, verzoek, "inzageverzoek als tweede beoordeeld");
            taken.rondAf(taak, Antwoorden.geen().met(Vraag.IS_TWEEDE_AKKOORD, isAkkoord));
            return new Afronding.Gelukt();
        });
    }

    /// The row lock of the task makes two owners wait for each other; the second is told who was first.
    private Afronding handelAf(TaakId taak, Taaksoort soort, Function<Verzoek, Afronding> werk) {
        return switch (taken.begin(taak, soort)) {
            case Opening.AlAfgerond klaar -> new Afronding.AlAfgerond(klaar.door(), klaar.op());
            case Opening.Open _ ->
                werk.apply(proces.verzoek(taak).map(verzoeken::vergrendel).orElseThrow(GeenToegang::new));
        };
    }

    private Beslissing beslis(Verzoek verzoek, boolean isBevestigd) {
        return toets.beslis(verzoek.rol(), verzoek.deel(), verzoek.geldend(isBevestigd));
    }

    private boolean isBetrokken(Verzoek verzoek) {
        return verzoeken.isBetrokken(verzoek.gezin(), verzoek.vrager(), verzoek.rol());
    }

    private void log(TaakId taak, Verzoek verzoek, String handeling) {
        logboek.schrijf(
                poort.gebruiker(),
                Regel.van(Soort.WIJZIGEN, verzoek.gezin(), handeling)
                        .in(verzoek.deel())
                        .over(verzoek.id().toString())
                        .bij(taak));
    }

    private LocalDate uiterlijk() {
        return LocalDate.now(klok).plusDays(langste.toDays());
    }

    /// The last moment of the day.
    private Instant eindeVan(Inzageoordeel oordeel) {
        var tot = Optional.ofNullable(oordeel.tot()).orElseThrow();
        return tot.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return klok.getZone();
    }
}
