package nl.eenplan.backend.herstelplan;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.melding.RegisseurAangewezen;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.overleg.Kindgesprekken;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.spi.Planregie;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The transitions that the process asks for; each is one intention of [Herstelplan].
@Component
@Transactional
class Planloop implements Planregie {

    private static final LocalTime BEGIN_VAN_DE_WERKDAG = LocalTime.of(8, 0);
    private static final List<Integer> MAANDEN_NA_OVERDRACHT = List.of(3, 12, 18);

    private final Plannen plannen;
    private final Planblokken blokken;
    private final Planlezer lezer;
    private final Kinderen kinderen;
    private final Kindgesprekken kindgesprekken;
    private final VoorwaardenService voorwaarden;
    private final Betrokkenheden betrokkenheden;
    private final Gezinsverloop verloop;
    private final Clock klok;

    Planloop(
            Plannen plannen,
            Planblokken blokken,
            Planlezer lezer,
            Kinderen kinderen,
            Kindgesprekken kindgesprekken,
            VoorwaardenService voorwaarden,
            Betrokkenheden betrokkenheden,
            Gezinsverloop verloop,
            Clock klok) {
        this.plannen = plannen;
        this.blokken = blokken;
        this.lezer = lezer;
        this.kinderen = kinderen;
        this.kindgesprekken = kindgesprekken;
        this.voorwaarden = voorwaarden;
        this.betrokkenheden = betrokkenheden;
        this.verloop = verloop;
        this.klok = klok;
    }

    @Override
    public void begin(GezinId gezin) {
        if (plannen.vergrendelActief(gezin.waarde()).isPresent()) {
            return;
        }
        var plan = new Herstelplan(gezin, klok.instant());
        betrokkenheden.metRol(gezin, Rol.REGISSEUR).stream()
                .findFirst()
                .ifPresent(regisseur -> plan.wijsToe(regisseur, klok.instant()));
        plannen.saveAndFlush(plan);
        blokken.begin(plan.id(), eersteInhoud(gezin));
    }

    /// Every child has its place from the start; what it said before the conference stands there already.
    private List<Planblok> eersteInhoud(GezinId gezin) {
        var gehoord = kindgesprekken.vanGezin(gezin);
        var stemmen = kinderen.vanGezin(gezin).stream()
                .filter(kind -> !kind.ongeboren() && !kind.overleden())
                .map(kind -> Optional.ofNullable(gehoord.get(kind.id()))
                        .map(gesprek -> new Planblok.Kindstem(
                                kind.id(),
                                gesprek.eigenWoorden(),
                                gesprek.gehoordDoor(),
                                gesprek.op(),
                                gesprek.redenNietGehoord()))
                        .orElseGet(() -> new Planblok.Kindstem(kind.id(), "", "", null, "")))
                .toList();
        var ouders = kinderen.volwassenen(gezin).stream()
                .filter(volwassene -> volwassene.rol() == Gezinsrol.OUDER || volwassene.rol() == Gezinsrol.STIEFOUDER)
                .map(ouder -> new Planblok.Ouderstem(ouder.id(), ""))
                .toList();
        return List.of(
                new Planblok.Stemmen(stemmen),
                new Planblok.Ouders(ouders),
                new Planblok.Analyse("", "", "", "", ""),
                new Planblok.Schade(List.of()),
                new Planblok.Voorwaarden(afgesproken(gezin)),
                new Planblok.Doelen(List.of()),
                new Planblok.Toezicht(List.of()));
    }

    /// Block A begins with the veiligheidsvoorwaarden that Veilig Thuis agreed with the family.
    private List<Planblok.Voorwaarde> afgesproken(GezinId gezin) {
        return voorwaarden.afgesproken(gezin).stream()
                .map(een -> new Planblok.Voorwaarde(
                        UuidCreator.getTimeOrderedEpoch(), een.tekst(), een.voorWie(), een.wieControleert(), ""))
                .toList();
    }

    @EventListener
    void on(RegisseurAangewezen aangewezen) {
        plannen.vergrendelActief(aangewezen.gezin().waarde()).ifPresent(plan -> {
            plan.wijsToe(aangewezen.regisseur(), klok.instant());
            plannen.saveAndFlush(plan);
        });
    }

    @Override
    public void naarUitvoering(GezinId gezin) {
        bij(gezin, plan -> {
            if (plan.fase() == Planfase.OPGESCHORT) {
                plan.hervat();
            } else {
                plan.treedInWerking(LocalDate.now(klok), klok.getZone());
            }
        });
        verloop.naar(gezin, Fase.STABIELE_VEILIGHEID);
    }

    /// Plans whose day has come take effect.
    @Scheduled(fixedDelayString = "${eenplan.plan.ingang:PT1M}", initialDelayString = "${eenplan.plan.ingang:PT1M}")
    void laatIngaan() {
        for (var plan : plannen.vergrendelVastgestelde()) {
            plan.treedInWerking(LocalDate.now(klok), klok.getZone());
            plannen.saveAndFlush(plan);
        }
    }

    @Override
    public void naarStabiel(GezinId gezin) {
        bij(gezin, plan -> plan.wordStabiel(lezer.inhoud(plan), klok.instant()));
        verloop.naar(gezin, Fase.HERSTEL);
    }

    @Override
    public void naarMonitoring(GezinId gezin) {
        bij(gezin, plan -> plan.gaMonitoren(klok.instant()));
    }

    @Override
    public void sluitAf(GezinId gezin) {
        bij(gezin, plan -> plan.beeindig(Planfase.AFGESLOTEN, klok.instant()));
    }

    @Override
    public void schortOp(GezinId gezin) {
        bij(gezin, Herstelplan::schortOp);
    }

    @Override
    public void draagOver(GezinId gezin) {
        bij(gezin, plan -> plan.beeindig(Planfase.OVERGEDRAGEN, klok.instant()));
    }

    @Override
    public void laatVervallen(GezinId gezin) {
        bij(gezin, plan -> plan.beeindig(Planfase.VERVALLEN, klok.instant()));
    }

    @Override
    public Instant volgendToezicht(GezinId gezin) {
        return begin(actief(gezin).volgendToezicht().orElseThrow());
    }

    @Override
    public Instant volgendeVoortgang(GezinId gezin) {
        return begin(actief(gezin).volgendeVoortgang(klok.getZone()).orElseThrow());
    }

    @Override
    public Instant monitormoment(GezinId gezin, int nummer) {
        var overdracht = actief(gezin).overgedragenOp().orElseThrow();
        return begin(LocalDate.ofInstant(overdracht, klok.getZone()).plusMonths(MAANDEN_NA_OVERDRACHT.get(nummer - 1)));
    }

    private Instant begin(LocalDate dag) {
        return dag.atTime(BEGIN_VAN_DE_WERKDAG).atZone(klok.getZone()).toInstant();
    }

    private Herstelplan actief(GezinId gezin) {
        return plannen.vergrendelActief(gezin.waarde()).orElseThrow();
    }

    private void bij(GezinId gezin, Consumer<Herstelplan> overgang) {
        var plan = actief(gezin);
        overgang.accept(plan);
        plannen.saveAndFlush(plan);
    }
}
