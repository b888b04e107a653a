package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Deelnemer.Plaats;
import nl.eenplan.backend.overleg.Informatiegegevens.Wijze;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// M3 and M4: the family knows what is coming, one regisseur is appointed and the table is complete.
@Component
class Tafelvorming {

    private static final String DOEL = "MDA++-overleg";
    private static final String GRONDSLAG = "Wet gegevensverwerking door samenwerkingsverbanden";

    private final Overlegwerk werk;
    private final Planning planning;
    private final Overleggen overleggen;
    private final Aanmeldingen aanmeldingen;
    private final Kinderen kinderen;
    private final OrganisatieService organisaties;
    private final Betrokkenheden betrokkenheden;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock klok;
    private final Blindgesprekken blind;

    Tafelvorming(
            Overlegwerk werk,
            Planning planning,
            Overleggen overleggen,
            Aanmeldingen aanmeldingen,
            Kinderen kinderen,
            OrganisatieService organisaties,
            Betrokkenheden betrokkenheden,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock klok,
            Blindgesprekken blind) {
        this.werk = werk;
        this.planning = planning;
        this.overleggen = overleggen;
        this.aanmeldingen = aanmeldingen;
        this.kinderen = kinderen;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.jdbc = jdbc;
        this.events = events;
        this.klok = klok;
        this.blind = blind;
    }

    Afronding informeer(TaakId taak, Informatiegegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.GEZIN_INFORMEREN,
                Compartiment.OVERLEG,
                "gezin geïnformeerd",
                (open, controle) -> controleerInformatie(open.gezin(), gegevens, controle),
                open -> {
                    gegevens.personen().forEach(een -> bewaar(open.gezin(), een, gegevens.vertrouwenspersoon()));
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.OVERLEG,
                            "GEZIN_GEINFORMEERD",
                            "Het gezin is geïnformeerd over het overleg.");
                    return Antwoorden.geen();
                });
    }

    private void controleerInformatie(GezinId gezin, Informatiegegevens gegevens, Invoercontrole controle) {
        var vandaag = LocalDate.now(klok);
        var leden = leden(gezin);
        controle.eis("personen", !gegevens.personen().isEmpty(), "Leg vast wie van het gezin u hebt geïnformeerd.");
        for (var i = 0; i < gegevens.personen().size(); i++) {
            var een = gegevens.personen().get(i);
            var veld = "personen[" + i + "].";
            controle.eis(
                            veld + "persoon",
                            een.persoon() != null && leden.contains(een.persoon()),
                            "Kies een gezinslid.")
                    .gekozen(veld + "wijze", een.wijze(), "Kies hoe u het hebt verteld.")
                    .eis(
                            veld + "op",
                            een.wijze() == Wijze.NIET
                                    || (een.op() != null && !een.op().isAfter(vandaag)),
                            "Kies de dag, niet na vandaag.")
                    .eis(
                            veld + "toelichting",
                            een.wijze() != Wijze.NIET || !Invoercontrole.leeg(een.toelichting()),
                            "Schrijf op waarom deze persoon nog niet is geïnformeerd.");
        }
    }

    private Set<PersoonId> leden(GezinId gezin) {
        return Stream.concat(
                        kinderen.vanGezin(gezin).stream().map(Kinderen.Kind::id),
                        kinderen.volwassenen(gezin).stream().map(Kinderen.Volwassene::id))
                .collect(Collectors.toSet());
    }

    private void bewaar(GezinId gezin, Informatiegegevens.Geinformeerde een, String vertrouwenspersoon) {
        jdbc.sql("""
                        insert into gezin_geinformeerd
                               (gezin, persoon, wijze, op, toelichting, vertrouwenspersoon, door, vastgelegd_op)
                        values (:gezin, :persoon, :wijze, :op, :toelichting, :vertrouwenspersoon, :door, :nu)
                        """)
                .param("gezin", gezin.waarde())
                .param("persoon", Objects.requireNonNull(een.persoon()).waarde())
                .param("wijze", Objects.requireNonNull(een.wijze()).name())
                .param("op", een.op())
                .param("toelichting", een.toelichting())
                .param("vertrouwenspersoon", vertrouwenspersoon)
                .param("door", poort.gebruiker().id().waarde())
                .param("nu", nu())
                .update();
    }

    Afronding stelSamen(TaakId taak, Tafelgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.TAFEL_SAMENSTELLEN,
                Compartiment.OVERLEG,
                "tafel samengesteld",
                (open, controle) -> controleerTafel(open.gezin(), gegevens, controle),
                open -> {
                    leg(open.gezin(), gegevens);
                    betrek(open.gezin(), gegevens);
                    blind.kies(
                            open.gezin(), gegevens.isBlind(), poort.gebruiker().id());
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.OVERLEG,
                            "TAFEL_SAMENGESTELD",
                            "De tafel is samengesteld, de regisseur aangewezen en iedereen uitgenodigd.");
                    return Antwoorden.geen();
                });
    }

    private void controleerTafel(GezinId gezin, Tafelgegevens gegevens, Invoercontrole controle) {
        var regisseur = gegevens.regisseur();
        planning.controleer(gegevens.begin(), gegevens.duurInMinuten(), gegevens.ruimte(), controle);
        var plaatsen = plaatsen(gegevens, controle);
        controle.eis(
                        "regisseur",
                        regisseur != null && organisaties.heeftRol(regisseur, Rol.REGISSEUR),
                        "Wijs precies één casusregisseur aan.")
                .eis(
                        "quorum",
                        gegevens.quorum() >= Tafel.KLEINSTE_QUORUM && gegevens.quorum() <= plaatsen.size(),
                        "Kies een quorum van minstens 2 en hooguit het aantal mensen aan tafel.");
        var aanwezig = EnumSet.noneOf(Discipline.class);
        gegevens.genodigden().stream()
                .map(Tafelgegevens.Genodigde::discipline)
                .filter(Objects::nonNull)
                .forEach(aanwezig::add);
        aanmeldingen
                .aanvaard(gezin)
                .ifPresent(aanmelding -> aanmelding.benodigd().stream()
                        .filter(discipline -> !aanwezig.contains(discipline) && discipline != Discipline.JEUGDZORG)
                        .forEach(discipline -> controle.eis(
                                "genodigden",
                                false,
                                "Bij de screening is " + discipline.label() + " nodig gevonden; nodig die ook uit.")));
        if (controle.fouten().isEmpty()) {
            var open = overleggen.open(gezin.waarde()).map(Overleg::id).orElse(null);
            planning.botsingen(
                            moment(gegevens),
                            plaatsen.stream().map(Plaats::medewerker).toList(),
                            open)
                    .forEach(botsing -> controle.eis("begin", false, botsing));
        }
    }

    private List<Plaats> plaatsen(Tafelgegevens gegevens, Invoercontrole controle) {
        return Tafel.plaatsen(
                gegevens.genodigden(), gegevens.regisseur(), poort.gebruiker().id(), controle);
    }

    private Overleg.Moment moment(Tafelgegevens gegevens) {
        return planning.moment(
                Objects.requireNonNull(gegevens.begin()),
                gegevens.duurInMinuten(),
                Objects.requireNonNull(gegevens.ruimte()));
    }

    /// A conference that the planner fixed before keeps its moment and answers when the moment is the same.
    private void leg(GezinId gezin, Tafelgegevens gegevens) {
        var moment = moment(gegevens);
        var plaatsen = plaatsen(gegevens, new Invoercontrole());
        var open = overleggen.open(gezin.waarde()).orElse(null);
        if (open == null) {
            planning.leg(new Overleg(gezin, moment, gegevens.quorum(), plaatsen, klok.instant()));
        } else if (open.moment().equals(moment)) {
            planning.stelSamen(open, plaatsen, gegevens.quorum());
        } else {
            planning.verplaats(open, open.verplaats(moment, gegevens.quorum(), plaatsen, klok.instant()));
        }
    }

    private void betrek(GezinId gezin, Tafelgegevens gegevens) {
        var regisseur = Objects.requireNonNull(gegevens.regisseur());
        var vorigen = betrokkenheden.metRol(gezin, Rol.REGISSEUR);
        for (var eerder : vorigen) {
            if (!eerder.equals(regisseur)) {
                betrokkenheden.beeindig(gezin, eerder, Rol.REGISSEUR);
            }
        }
        betrokkenheden.betrek(gezin, regisseur, Rol.REGISSEUR, "regie op het herstelplan", GRONDSLAG);
        events.publishEvent(new RegisseurBenoemd(gezin, vorigen, regisseur));
        for (var genodigde : gegevens.genodigden()) {
            MedewerkerId wie = Objects.requireNonNull(genodigde.medewerker());
            Rol rol = Objects.requireNonNull(genodigde.rol());
            betrokkenheden.betrek(gezin, wie, Rol.TAFELPARTNER, DOEL, GRONDSLAG);
            if (rol != Rol.TAFELPARTNER && organisaties.heeftRol(wie, rol)) {
                betrokkenheden.betrek(gezin, wie, rol, DOEL, GRONDSLAG);
            }
        }
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
    }
}
