package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.herstelplan.Planbeeld.Lid;
import nl.eenplan.backend.herstelplan.Plandossier.Stapsoort;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From draft by way of wederhoor to the fixed plan (M8–M10); holds the guards of `domain.md` §4.
@Service
@Herkansbaar
@Transactional
class Planvorming implements PlanTaken {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Planwerk werk;
    private final Plannen plannen;
    private final Planlezer lezer;
    private final Planversies versies;
    private final Plandossier dossier;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Planverzending verzending;
    private final Clock klok;

    Planvorming(
            Planwerk werk,
            Plannen plannen,
            Planlezer lezer,
            Planversies versies,
            Plandossier dossier,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            Planverzending verzending,
            Clock klok) {
        this.werk = werk;
        this.plannen = plannen;
        this.lezer = lezer;
        this.versies = versies;
        this.dossier = dossier;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.verzending = verzending;
        this.klok = klok;
    }

    @Override
    public Planbeeld voorbereiding(TaakId taak) {
        var gezin = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).gezin();
        poort.lees(gezin, Compartiment.PLAN, "plan bekeken");
        return plannen.laatste(gezin.waarde()).map(lezer::lees).orElseThrow(GeenToegang::new);
    }

    @Override
    public Afronding stelOp(TaakId taak, Opstelgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.PLAN_OPSTELLEN,
                "plan opgesteld",
                (plan, controle) -> {
                    var begin = gegevens.begin();
                    var evaluatie = gegevens.evaluatie();
                    controle.gekozen("basis", gegevens.basis(), "Kies op welke basis het plan loopt.")
                            .gekozen("begin", begin, "Kies de dag waarop het plan ingaat.")
                            .gekozen("evaluatie", evaluatie, "Kies de dag waarop het plan wordt geëvalueerd.")
                            .eis(
                                    "evaluatie",
                                    begin == null || evaluatie == null || evaluatie.isAfter(begin),
                                    "De evaluatie komt na de ingangsdatum; kies een latere dag.");
                    eisVolledig(plan, controle);
                },
                plan -> {
                    plan.dienIn(
                            Objects.requireNonNull(gegevens.basis()),
                            Objects.requireNonNull(gegevens.begin()),
                            Objects.requireNonNull(gegevens.evaluatie()));
                    tijdlijn.noteer(
                            plan.gezin(),
                            Compartiment.PLAN,
                            "PLAN_OPGESTELD",
                            "Het concept van het herstelplan is klaar voor hoor en wederhoor.");
                    return Antwoorden.geen();
                });
    }

    @Override
    public Afronding hoorWederhoor(TaakId taak, Wederhoorgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.WEDERHOOR,
                "wederhoor vastgelegd",
                (plan, controle) -> controleerWederhoor(plan, gegevens, controle),
                plan -> {
                    gegevens.reacties().forEach(reactie -> dossier.noteerReactie(plan.id(), reactie));
                    tijdlijn.noteer(
                            plan.gezin(),
                            Compartiment.PLAN,
                            "PLAN_WEDERHOOR",
                            "De reacties van het gezin op het concept zijn bij het plan gevoegd.");
                    return Antwoorden.geen();
                });
    }

    private void controleerWederhoor(Herstelplan plan, Wederhoorgegevens gegevens, Invoercontrole controle) {
        var leden = lezer.leden(plan.gezin());
        var bekend = leden.stream().map(Lid::persoon).collect(Collectors.toSet());
        for (var i = 0; i < gegevens.reacties().size(); i++) {
            var reactie = gegevens.reacties().get(i);
            var veld = "reacties[" + i + "].";
            var op = reactie.op();
            controle.eis(
                            veld + "persoon",
                            reactie.persoon() != null && bekend.contains(reactie.persoon()),
                            "Kies wie van het gezin heeft gereageerd.")
                    .gekozen(veld + "op", op, "Kies de dag van het gesprek of het verzoek.")
                    .eis(
                            veld + "op",
                            op == null || !op.isAfter(LocalDate.now(klok)),
                            "Het gesprek kan niet na vandaag zijn geweest.")
                    .gekozen(veld + "heeftGereageerd", reactie.heeftGereageerd(), "Geef aan of er een reactie kwam.")
                    .eis(
                            veld + "tekst",
                            !Boolean.TRUE.equals(reactie.heeftGereageerd()) || !Invoercontrole.leeg(reactie.tekst()),
                            "Schrijf de reactie op, liefst in eigen woorden.")
                    .lengte(veld + "tekst", reactie.tekst())
                    .lengte(veld + "correctie", reactie.correctie())
                    .eis(
                            veld + "redenNiet",
                            Invoercontrole.leeg(reactie.correctie())
                                    || reactie.isVerwerkt()
                                    || !Invoercontrole.leeg(reactie.redenNiet()),
                            "Leg uit waarom deze correctie niet is overgenomen.");
        }
        var gevraagd = gegevens.reacties().stream()
                .map(Wederhoorgegevens.Reactie::persoon)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        leden.stream()
                .filter(lid -> lid.isOuder() && !gevraagd.contains(lid.persoon()))
                .forEach(lid -> controle.eis(
                        "reacties",
                        false,
                        "Leg ook de reactie van " + lid.naam() + " vast, of dat die niet reageerde."));
        eisVolledig(plan, controle);
    }

    @Override
    public Afronding stelVast(TaakId taak, Vaststelgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.PLAN_VASTSTELLEN,
                "plan vastgesteld",
                (plan, controle) -> controleerVaststelling(plan, gegevens, controle),
                plan -> {
                    var isVastgesteld = Boolean.TRUE.equals(gegevens.isVastgesteld());
                    if (isVastgesteld) {
                        stelVast(plan, gegevens);
                    } else {
                        geefTerug(plan, gegevens);
                    }
                    return Antwoorden.geen().met(Vraag.IS_VASTGESTELD, isVastgesteld);
                });
    }

    private void controleerVaststelling(Herstelplan plan, Vaststelgegevens gegevens, Invoercontrole controle) {
        controle.gekozen("isVastgesteld", gegevens.isVastgesteld(), "Kies of het plan wordt vastgesteld.")
                .tekst(
                        "motivering",
                        gegevens.motivering(),
                        "Motiveer het besluit: waarom is dit plan goed genoeg, of wat moet er anders?");
        if (!Boolean.TRUE.equals(gegevens.isVastgesteld())) {
            return;
        }
        var vandaag = LocalDate.now(klok);
        var toezicht = gegevens.eersteToezicht();
        var kortste = lezer.inhoud(plan).blok(Planblok.Toezicht.class).afspraken().stream()
                .mapToInt(Planblok.Afspraak::dagen)
                .min()
                .orElse(1);
        controle.gekozen("eersteToezicht", toezicht, "Kies wanneer de afspraken voor het eerst worden gecontroleerd.")
                .eis(
                        "eersteToezicht",
                        toezicht == null || toezicht.isAfter(vandaag),
                        "De eerste controle ligt na vandaag; kies een latere dag.")
                .eis(
                        "eersteToezicht",
                        toezicht == null || !toezicht.isAfter(vandaag.plusDays(kortste)),
                        "De afspraken vragen een controle binnen " + kortste + " dagen; kies uiterlijk "
                                + DAG.format(vandaag.plusDays(kortste)) + ".")
                .eis(
                        "handtekeningen",
                        !gegevens.handtekeningen().isEmpty(),
                        "Leg minstens één handtekening vast, van een ouder of van wie voor het plan instaat.");
        for (var i = 0; i < gegevens.handtekeningen().size(); i++) {
            var handtekening = gegevens.handtekeningen().get(i);
            var veld = "handtekeningen[" + i + "].";
            var op = handtekening.op();
            controle.tekst(veld + "naam", handtekening.naam(), "Noteer wie tekent.")
                    .tekst(veld + "hoedanigheid", handtekening.hoedanigheid(), "Noteer namens wie of als wat.")
                    .gekozen(veld + "isAkkoord", handtekening.isAkkoord(), "Geef aan of deze persoon akkoord is.")
                    .eis(veld + "op", op != null && !op.isAfter(vandaag), "Kies de dag van tekenen, niet na vandaag.");
        }
        eisVolledig(plan, controle);
    }

    private void geefTerug(Herstelplan plan, Vaststelgegevens gegevens) {
        var wie = poort.gebruiker().id();
        plan.gaTerug();
        plannen.saveAndFlush(plan);
        versies.legVast(plan.id(), plan.versienummer(), lezer.inhoud(plan), gegevens.motivering(), wie);
        dossier.noteerStap(plan.id(), Stapsoort.VASTSTELLING, LocalDate.now(klok), "TERUG", null, gegevens, wie);
        tijdlijn.noteer(
                plan.gezin(),
                Compartiment.PLAN,
                "PLAN_TERUG",
                "Het herstelplan is niet vastgesteld; de regisseur maakt een nieuwe versie.");
    }

    private void stelVast(Herstelplan plan, Vaststelgegevens gegevens) {
        var inhoud = lezer.inhoud(plan);
        var wie = poort.gebruiker().id();
        var ontbreekt = plan.stelVast(inhoud, Objects.requireNonNull(gegevens.eersteToezicht()), klok.instant());
        if (!ontbreekt.isEmpty()) {
            throw new IllegalStateException("Gecontroleerd plan blijkt onvolledig");
        }
        plannen.saveAndFlush(plan);
        versies.legVast(plan.id(), plan.versienummer(), inhoud, gegevens.motivering(), wie);
        gegevens.handtekeningen().forEach(een -> dossier.teken(plan.id(), plan.versienummer(), een));
        dossier.noteerStap(plan.id(), Stapsoort.VASTSTELLING, LocalDate.now(klok), "VASTGESTELD", null, gegevens, wie);
        tijdlijn.noteer(
                plan.gezin(),
                Compartiment.PLAN,
                "PLAN_VASTGESTELD",
                "Het herstelplan is vastgesteld; de eerste controle van de afspraken is gepland.");
        verzending.meldVastgesteld(plan.gezin());
    }

    private void eisVolledig(Herstelplan plan, Invoercontrole controle) {
        lezer.inhoud(plan)
                .ontbreekt(plan.regisseur().isPresent())
                .forEach(een -> controle.eis(een.blok().name(), false, een.melding()));
    }
}
