package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.eenplan.backend.herstelplan.Plandossier.Stapsoort;
import nl.eenplan.backend.herstelplan.Planstappen.Stap;
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
    private final Planstappen stappen;
    private final Planlezer lezer;
    private final Planversies versies;
    private final Plannen plannen;
    private final Dossierpoort poort;
    private final Clock klok;

    Planuitvoering(
            Planwerk werk,
            Toezichtronde toezicht,
            Voortgangsoordeel voortgang,
            Planstappen stappen,
            Planlezer lezer,
            Planversies versies,
            Plannen plannen,
            Dossierpoort poort,
            Clock klok) {
        this.werk = werk;
        this.toezicht = toezicht;
        this.voortgang = voortgang;
        this.stappen = stappen;
        this.lezer = lezer;
        this.versies = versies;
        this.plannen = plannen;
        this.poort = poort;
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
                    stappen.meld(
                            plan,
                            gegevens.veiligheidscijfer(),
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
                    stappen.legVast(
                            plan,
                            Stap.van(Stapsoort.VOORTGANG, gegevens.op(), oordeel.name(), gegevens)
                                    .met(gegevens.veiligheidscijfer())
                                    .meldt("PLAN_VOORTGANG", oordeel.zin()));
                    return Antwoorden.geen().met(Vraag.VOORTGANGSOORDEEL, oordeel.name());
                });
    }

    @Override
    public Afronding escaleer(TaakId taak, Escalatiegegevens gegevens) {
        return legVast(
                taak,
                Taaksoort.ESCALATIE,
                "opgeschaald",
                controle -> dag(controle, gegevens.op())
                        .gekozen("naar", gegevens.naar(), "Kies naar wie u opschaalt.")
                        .tekst("reden", gegevens.reden(), "Schrijf op waarom opschalen nodig is.")
                        .tekst("afspraak", gegevens.afspraak(), "Schrijf op wat is afgesproken en wie wat doet."),
                () -> {
                    var naar = Objects.requireNonNull(gegevens.naar());
                    return Stap.van(Stapsoort.ESCALATIE, gegevens.op(), naar.name(), gegevens)
                            .meldt("PLAN_ESCALATIE", "Opgeschaald naar " + naar.label() + ".");
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
                    stappen.legVast(
                            plan,
                            Stap.van(Stapsoort.BIJSTELLING, LocalDate.now(klok), "BIJGESTELD", gegevens)
                                    .meldt(
                                            "PLAN_BIJGESTELD",
                                            "Het herstelplan is bijgesteld: versie " + plan.versienummer() + "."));
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding hervat(TaakId taak, Hervatgegevens gegevens) {
        return legVast(
                taak,
                Taaksoort.PLAN_HERVATTEN,
                "plan hervat",
                controle -> dag(controle, gegevens.op())
                        .tekst("motivering", gegevens.motivering(), "Schrijf op waarom het plan nu verder kan."),
                () -> Stap.van(Stapsoort.HERVATTING, gegevens.op(), "HERVAT", gegevens)
                        .meldt("PLAN_HERVAT", "Het herstelplan gaat verder."));
    }

    @Override
    public Afronding draagOver(TaakId taak, Overdrachtgegevens gegevens) {
        return legVast(
                taak,
                Taaksoort.WARME_OVERDRACHT,
                "plan warm overgedragen",
                controle -> dag(controle, gegevens.op())
                        .tekst("aanOrganisatie", gegevens.aanOrganisatie(), "Noteer welke organisatie het overneemt.")
                        .tekst("aanvaardDoor", gegevens.aanvaardDoor(), "Noteer wie de zorg voor dit gezin aanvaardt.")
                        .eis(
                                "isAanvaard",
                                Boolean.TRUE.equals(gegevens.isAanvaard()),
                                "Zonder aanvaarding is er geen overdracht: bespreek het eerst met wie het overneemt.")
                        .gekozen("wasGezinErbij", gegevens.wasGezinErbij(), "Geef aan of het gezin erbij was.")
                        .tekst("afspraken", gegevens.afspraken(), "Schrijf op wat is afgesproken."),
                () -> Stap.van(Stapsoort.OVERDRACHT, gegevens.op(), "AANVAARD", gegevens)
                        .meldt("PLAN_OVERDRACHT", "Het gezin is warm overgedragen; Veilig Thuis blijft volgen."));
    }

    @Override
    public Afronding monitor(TaakId taak, Monitorgegevens gegevens) {
        var isVeilig = Boolean.TRUE.equals(gegevens.isVeilig());
        return legVast(
                taak,
                Taaksoort.MONITORCONTACT,
                "monitorcontact vastgelegd",
                controle -> cijfer(
                        dag(controle, gegevens.op())
                                .tekst("metWie", gegevens.metWie(), "Noteer met wie u sprak.")
                                .gekozen(
                                        "isKindGesproken",
                                        gegevens.isKindGesproken(),
                                        "Geef aan of u het kind zelf sprak.")
                                .gekozen("isVeilig", gegevens.isVeilig(), "Geef aan of de kinderen veilig zijn.")
                                .tekst("bevinding", gegevens.bevinding(), "Schrijf op wat u hoorde en zag."),
                        gegevens.veiligheidscijfer()),
                () -> Stap.van(Stapsoort.MONITOR, gegevens.op(), isVeilig ? "VEILIG" : "ONVEILIG", gegevens)
                        .met(gegevens.veiligheidscijfer())
                        .meldt(
                                "PLAN_MONITOR",
                                isVeilig
                                        ? "Monitorcontact: de kinderen zijn veilig."
                                        : "Monitorcontact: er zijn nieuwe zorgen; doe opnieuw een melding."));
    }

    private Invoercontrole dag(Invoercontrole controle, @Nullable LocalDate op) {
        return controle.gekozen("op", op, "Kies de dag.")
                .eis(
                        "op",
                        op == null || !op.isAfter(LocalDate.now(klok)),
                        "Deze dag ligt na vandaag; kies een eerdere.");
    }

    private static Invoercontrole cijfer(Invoercontrole controle, @Nullable Integer cijfer) {
        return controle.eis(
                "veiligheidscijfer",
                cijfer != null && cijfer >= 0 && cijfer <= 10,
                "Geef een cijfer van 0 (onveilig) tot 10 (veilig).");
    }

    /// A form that changes nothing of the plan itself: what was said is written down and told.
    private Afronding legVast(
            TaakId taak, Taaksoort soort, String handeling, Consumer<Invoercontrole> controleer, Supplier<Stap> stap) {
        return werk.doe(taak, soort, handeling, (plan, controle) -> controleer.accept(controle), plan -> {
            stappen.legVast(plan, stap.get());
            return Antwoorden.geen();
        });
    }
}
