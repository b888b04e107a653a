package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.herstelplan.Plandossier.Stapsoort;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a fixed plan going until the children are safe for good: checks, progress, escalation, handover, monitor.
@Service
@Herkansbaar
@Transactional
class Planuitvoering implements VolgTaken {

    private final Planwerk werk;
    private final Toezichtronde toezicht;
    private final Voortgangsoordeel voortgang;
    private final Planlezer lezer;
    private final Planversies versies;
    private final Plandossier dossier;
    private final Plannen plannen;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Gezinsverloop verloop;
    private final Clock klok;

    Planuitvoering(
            Planwerk werk,
            Toezichtronde toezicht,
            Voortgangsoordeel voortgang,
            Planlezer lezer,
            Planversies versies,
            Plandossier dossier,
            Plannen plannen,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Gezinsverloop verloop,
            Clock klok) {
        this.werk = werk;
        this.toezicht = toezicht;
        this.voortgang = voortgang;
        this.lezer = lezer;
        this.versies = versies;
        this.dossier = dossier;
        this.plannen = plannen;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.verloop = verloop;
        this.klok = klok;
    }

    @Override
    public Afronding controleer(TaakId taak, Toezichtgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.TOEZICHT,
                "toezicht vastgelegd",
                (plan, controle) -> {
                    dag(controle, gegevens.op());
                    cijfer(controle, gegevens.veiligheidscijfer());
                    toezicht.controleer(plan, gegevens, controle);
                },
                plan -> {
                    plan.treedInWerking(LocalDate.now(klok), klok.getZone());
                    var alles = toezicht.legVast(plan, gegevens);
                    geefCijfer(plan, gegevens.veiligheidscijfer());
                    noteer(
                            plan,
                            "PLAN_TOEZICHT",
                            alles
                                    ? "De afspraken zijn gecontroleerd en nagekomen."
                                    : "De afspraken zijn gecontroleerd; niet alles is nagekomen.");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding beoordeel(TaakId taak, Voortgangsgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.VOORTGANG,
                "voortgang vastgelegd",
                (plan, controle) -> {
                    dag(controle, gegevens.op());
                    cijfer(controle, gegevens.veiligheidscijfer());
                    voortgang.controleer(plan, gegevens, controle);
                },
                plan -> {
                    var oordeel = Objects.requireNonNull(gegevens.oordeel());
                    plan.treedInWerking(LocalDate.now(klok), klok.getZone());
                    plan.noteerVoortgang(Objects.requireNonNull(gegevens.op()));
                    if (oordeel == Voortgangsgegevens.Oordeel.BIJSTELLEN) {
                        plan.neemInBijstelling();
                    }
                    stap(
                            plan,
                            Stapsoort.VOORTGANG,
                            gegevens.op(),
                            oordeel.name(),
                            gegevens.veiligheidscijfer(),
                            gegevens);
                    geefCijfer(plan, gegevens.veiligheidscijfer());
                    noteer(plan, "PLAN_VOORTGANG", oordeel.zin());
                    return Antwoorden.geen().met(Vraag.VOORTGANGSOORDEEL, oordeel.name());
                });
    }

    @Override
    public Afronding escaleer(TaakId taak, Escalatiegegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.ESCALATIE,
                "opgeschaald",
                (plan, controle) -> dag(controle, gegevens.op())
                        .gekozen("naar", gegevens.naar(), "Kies naar wie u opschaalt.")
                        .tekst("reden", gegevens.reden(), "Schrijf op waarom opschalen nodig is.")
                        .tekst("afspraak", gegevens.afspraak(), "Schrijf op wat is afgesproken en wie wat doet."),
                plan -> {
                    var naar = Objects.requireNonNull(gegevens.naar());
                    stap(plan, Stapsoort.ESCALATIE, gegevens.op(), naar.name(), null, gegevens);
                    noteer(plan, "PLAN_ESCALATIE", "Opgeschaald naar " + naar.label() + ".");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding stelBij(TaakId taak, Bijstelgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.PLAN_BIJSTELLEN,
                "plan bijgesteld",
                (plan, controle) -> {
                    controle.tekst("reden", gegevens.reden(), "Schrijf op wat er verandert en waarom.");
                    lezer.inhoud(plan)
                            .ontbreekt(plan.regisseur().isPresent())
                            .forEach(een -> controle.eis(een.blok().name(), false, een.melding()));
                },
                plan -> {
                    var inhoud = lezer.inhoud(plan);
                    if (!plan.stelBij(inhoud).isEmpty()) {
                        throw new IllegalStateException("Gecontroleerd plan blijkt onvolledig");
                    }
                    plannen.saveAndFlush(plan);
                    versies.legVast(
                            plan.id(),
                            plan.versienummer(),
                            inhoud,
                            gegevens.reden(),
                            poort.gebruiker().id());
                    stap(plan, Stapsoort.BIJSTELLING, LocalDate.now(klok), "BIJGESTELD", null, gegevens);
                    noteer(
                            plan,
                            "PLAN_BIJGESTELD",
                            "Het herstelplan is bijgesteld: versie " + plan.versienummer() + ".");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding hervat(TaakId taak, Hervatgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.PLAN_HERVATTEN,
                "plan hervat",
                (plan, controle) -> dag(controle, gegevens.op())
                        .tekst("motivering", gegevens.motivering(), "Schrijf op waarom het plan nu verder kan."),
                plan -> {
                    stap(plan, Stapsoort.HERVATTING, gegevens.op(), "HERVAT", null, gegevens);
                    noteer(plan, "PLAN_HERVAT", "Het herstelplan gaat verder.");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding draagOver(TaakId taak, Overdrachtgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.WARME_OVERDRACHT,
                "plan warm overgedragen",
                (plan, controle) -> dag(controle, gegevens.op())
                        .tekst("aanOrganisatie", gegevens.aanOrganisatie(), "Noteer welke organisatie het overneemt.")
                        .tekst("aanvaardDoor", gegevens.aanvaardDoor(), "Noteer wie de zorg voor dit gezin aanvaardt.")
                        .eis(
                                "isAanvaard",
                                Boolean.TRUE.equals(gegevens.isAanvaard()),
                                "Zonder aanvaarding is er geen overdracht: bespreek het eerst met wie het overneemt.")
                        .gekozen("wasGezinErbij", gegevens.wasGezinErbij(), "Geef aan of het gezin erbij was.")
                        .tekst("afspraken", gegevens.afspraken(), "Schrijf op wat is afgesproken."),
                plan -> {
                    stap(plan, Stapsoort.OVERDRACHT, gegevens.op(), "AANVAARD", null, gegevens);
                    noteer(plan, "PLAN_OVERDRACHT", "Het gezin is warm overgedragen; Veilig Thuis blijft volgen.");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding monitor(TaakId taak, Monitorgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.MONITORCONTACT,
                "monitorcontact vastgelegd",
                (plan, controle) -> {
                    dag(controle, gegevens.op())
                            .tekst("metWie", gegevens.metWie(), "Noteer met wie u sprak.")
                            .gekozen(
                                    "isKindGesproken", gegevens.isKindGesproken(), "Geef aan of u het kind zelf sprak.")
                            .gekozen("isVeilig", gegevens.isVeilig(), "Geef aan of de kinderen veilig zijn.")
                            .tekst("bevinding", gegevens.bevinding(), "Schrijf op wat u hoorde en zag.");
                    cijfer(controle, gegevens.veiligheidscijfer());
                },
                plan -> {
                    var isVeilig = Boolean.TRUE.equals(gegevens.isVeilig());
                    stap(
                            plan,
                            Stapsoort.MONITOR,
                            gegevens.op(),
                            isVeilig ? "VEILIG" : "ONVEILIG",
                            gegevens.veiligheidscijfer(),
                            gegevens);
                    geefCijfer(plan, gegevens.veiligheidscijfer());
                    noteer(
                            plan,
                            "PLAN_MONITOR",
                            isVeilig
                                    ? "Monitorcontact: de kinderen zijn veilig."
                                    : "Monitorcontact: er zijn nieuwe zorgen; doe opnieuw een melding.");
                    return Antwoorden.geen();
                });
    }

    private Invoercontrole dag(Invoercontrole controle, @Nullable LocalDate op) {
        return controle.gekozen("op", op, "Kies de dag.")
                .eis(
                        "op",
                        op == null || !op.isAfter(LocalDate.now(klok)),
                        "Deze dag ligt na vandaag; kies een eerdere.");
    }

    private static void cijfer(Invoercontrole controle, @Nullable Integer cijfer) {
        controle.eis(
                "veiligheidscijfer",
                cijfer != null && cijfer >= 0 && cijfer <= 10,
                "Geef een cijfer van 0 (onveilig) tot 10 (veilig).");
    }

    private void geefCijfer(Herstelplan plan, @Nullable Integer cijfer) {
        verloop.geefVeiligheidsscore(plan.gezin(), Objects.requireNonNull(cijfer));
    }

    private void stap(
            Herstelplan plan,
            Stapsoort soort,
            @Nullable LocalDate op,
            String uitkomst,
            @Nullable Integer cijfer,
            Object gegevens) {
        dossier.noteerStap(
                plan.id(),
                soort,
                Objects.requireNonNull(op),
                uitkomst,
                cijfer,
                gegevens,
                poort.gebruiker().id());
    }

    private void noteer(Herstelplan plan, String soort, String zin) {
        tijdlijn.noteer(plan.gezin(), Compartiment.PLAN, soort, zin);
    }
}
