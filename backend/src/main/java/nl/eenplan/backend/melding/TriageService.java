package nl.eenplan.backend.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What Veilig Thuis does with a melding: triage, notice, feedback, actieoverleg.
@Service
@Herkansbaar
public class TriageService {

    private static final Stapsoort TRIAGE =
            new Stapsoort(Taaksoort.TRIAGE, Compartiment.VEILIGHEID, "triage vastgelegd", "TRIAGE");
    private static final Stapsoort KENNISGEVING = new Stapsoort(
            Taaksoort.KENNISGEVING_OUDERS, Compartiment.VEILIGHEID, "kennisgeving vastgelegd", "KENNISGEVING");
    private static final Stapsoort TERUGKOPPELING = new Stapsoort(
            Taaksoort.TERUGKOPPELING_MELDER, Compartiment.MELDING, "terugkoppeling vastgelegd", "MELDING");
    private static final Stapsoort ACTIEOVERLEG =
            new Stapsoort(Taaksoort.ACTIEOVERLEG, Compartiment.VEILIGHEID, "actieoverleg vastgelegd", "ACTIEOVERLEG");

    private static final Stapsoort KENNISGEVING_ALSNOG = new Stapsoort(
            Taaksoort.KENNISGEVING_ALSNOG, Compartiment.VEILIGHEID, "kennisgeving vastgelegd", "KENNISGEVING");

    /// The law gives 4 weeks and 2 more each time that is motivated (Wmo 5.3.1).
    private static final Period KENNISGEVING_TERMIJN = Period.ofWeeks(4);

    private static final Period UITSTEL = Period.ofWeeks(2);

    private final Stapafhandeling stappen;
    private final Beslistafel beslistafel;
    private final Triages triages;
    private final Kennisgevingen kennisgevingen;
    private final Terugkoppelingen terugkoppelingen;
    private final Actieoverleggen actieoverleggen;
    private final Meldmoment meldmoment;
    private final Uitstelmoment uitstel;
    private final Volgordewacht volgorde;
    private final Overlegpartners partners;
    private final Gezinsverloop verloop;
    private final Clock klok;

    TriageService(
            Stapafhandeling stappen,
            Beslistafel beslistafel,
            Triages triages,
            Kennisgevingen kennisgevingen,
            Terugkoppelingen terugkoppelingen,
            Actieoverleggen actieoverleggen,
            Meldmoment meldmoment,
            Uitstelmoment uitstel,
            Volgordewacht volgorde,
            Overlegpartners partners,
            Gezinsverloop verloop,
            Clock klok) {
        this.stappen = stappen;
        this.beslistafel = beslistafel;
        this.triages = triages;
        this.kennisgevingen = kennisgevingen;
        this.terugkoppelingen = terugkoppelingen;
        this.actieoverleggen = actieoverleggen;
        this.meldmoment = meldmoment;
        this.uitstel = uitstel;
        this.volgorde = volgorde;
        this.partners = partners;
        this.verloop = verloop;
        this.klok = klok;
    }

    /// What the table `mda-criteria` says of the answers; unanswered counts as no.
    public Besluit mdaAdvies(TriageGegevens gegevens) {
        return beslistafel.toetsMda(
                Boolean.TRUE.equals(gegevens.isStructureelOnveilig()),
                Boolean.TRUE.equals(gegevens.isHerhaald()),
                gegevens.kenmerken().size());
    }

    /// Triage, G6 and G7, within 5 working days (Uitvoeringsbesluit Wmo 4.1.7).
    @Transactional
    public Afronding triage(TaakId taak, TriageGegevens gegevens) {
        Besluit advies = mdaAdvies(gegevens);
        return stappen.handelAf(
                taak,
                TRIAGE,
                (herkomst, invoer) -> Triagecontrole.triage(gegevens, advies, invoer),
                herkomst -> leg(herkomst, gegevens, advies));
    }

    /// Within 4 weeks (Wmo 5.3.1).
    @Transactional
    public Afronding kennisgevingOuders(TaakId taak, KennisgevingOudersGegevens gegevens) {
        return kennisgeving(taak, KENNISGEVING, gegevens);
    }

    /// After a postponement, on the day to which it was postponed; again at most 2 weeks more (Wmo 5.3.1).
    @Transactional
    public Afronding kennisgevingAlsnog(TaakId taak, KennisgevingOudersGegevens gegevens) {
        return kennisgeving(taak, KENNISGEVING_ALSNOG, gegevens);
    }

    private Afronding kennisgeving(TaakId taak, Stapsoort soort, KennisgevingOudersGegevens gegevens) {
        boolean isGegeven = Boolean.TRUE.equals(gegevens.isGegeven());
        return stappen.handelAf(
                taak,
                soort,
                (herkomst, invoer) -> Triagecontrole.kennisgeving(
                        gegevens,
                        LocalDate.now(klok),
                        uitersteUitstel(herkomst.gezin(), soort),
                        !volgorde.eerst(herkomst.gezin(), Handeling.OUDERGESPREK)
                                .isEmpty(),
                        invoer),
                herkomst -> {
                    kennisgevingen.save(new Kennisgeving(herkomst, gegevens));
                    return new Uitkomst(
                            Antwoorden.geen().met(Vraag.IS_KENNIS_GEGEVEN, isGegeven),
                            isGegeven
                                    ? "Ouders zijn op de hoogte gesteld van de melding"
                                    : "Kennisgeving aan de ouders uitgesteld, met reden");
                });
    }

    /// Within 5 working days (PD); the duty is Wmo 4.1.1(2)g.
    @Transactional
    public Afronding terugkoppelingMelder(TaakId taak, TerugkoppelingGegevens gegevens) {
        return stappen.handelAf(
                taak,
                TERUGKOPPELING,
                (herkomst, invoer) -> Triagecontrole.terugkoppeling(gegevens, invoer),
                herkomst -> {
                    terugkoppelingen.save(new Terugkoppeling(herkomst, gegevens));
                    return Uitkomst.van("Melder heeft gehoord welke stappen zijn gezet");
                });
    }

    /// Who of police, OM and Raad can go on with a gezin after F9. Names of professionals only.
    public List<Overlegpartner> overlegpartners() {
        return partners.alle();
    }

    /// F9, within 24 hours when acute (PD).
    @Transactional
    public Afronding actieoverleg(TaakId taak, ActieoverlegGegevens gegevens) {
        return stappen.handelAf(
                taak,
                ACTIEOVERLEG,
                (herkomst, invoer) -> {
                    Triagecontrole.actieoverleg(gegevens, invoer);
                    partners.controleer(gegevens, invoer);
                },
                herkomst -> {
                    partners.betrek(herkomst.gezin(), gegevens);
                    actieoverleggen.save(new Actieoverleg(herkomst, gegevens));
                    return Uitkomst.van("Actieoverleg gehouden; afspraken: "
                            + gegevens.afspraken().size());
                });
    }

    private Uitkomst leg(Herkomst herkomst, TriageGegevens gegevens, Besluit advies) {
        Triage triage = new Triage(herkomst, gegevens, advies);
        triages.save(triage);
        verloop.geefVeiligheidsscore(herkomst.gezin(), triage.veiligheidsscore());
        Antwoorden antwoorden = Antwoorden.geen()
                .met(Vraag.IS_STRAFBAAR, triage.isStrafbaar())
                .met(Vraag.IS_STRUCTUREEL_ONVEILIG, triage.isStructureelOnveilig())
                .met(Vraag.IS_HERHAALD, triage.isHerhaald())
                .met(Vraag.AANTAL_KENMERKEN, gegevens.kenmerken().size())
                .met(Vraag.IS_MDA, triage.isMda());
        return new Uitkomst(
                antwoorden,
                "Triage: veiligheid " + triage.veiligheidsscore()
                        + (triage.isMda() ? "; verder met MDA++" : "; verder met Voorwaarden & Vervolg"));
    }

    /// The first postponement counts from the melding, a next one from the day to which was postponed.
    private LocalDate uitersteUitstel(GezinId gezin, Stapsoort soort) {
        Optional<LocalDate> uitgesteldTot = soort == KENNISGEVING_ALSNOG ? uitstel.laatste(gezin) : Optional.empty();
        return uitgesteldTot
                .orElseGet(() -> meldmoment
                        .moment(gezin)
                        .orElseGet(klok::instant)
                        .atZone(klok.getZone())
                        .toLocalDate()
                        .plus(KENNISGEVING_TERMIJN))
                .plus(UITSTEL);
    }
}
