package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Deelnemer.Plaats;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Dossierpoort.Vindplaats;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The calendar behind the gate. Only a procescoordinator plans, and only for families in which he is betrokken.
@Service
@Herkansbaar
@Transactional
class Overlegagenda implements OverlegPlanner {

    private final Overleggen overleggen;
    private final Planning planning;
    private final Aanmeldingen aanmeldingen;
    private final Bezettingen bezettingen;
    private final Ruimten ruimten;
    private final OrganisatieService organisaties;
    private final Termijnkalender kalender;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Agendarijen agendarijen;
    private final Clock klok;

    Overlegagenda(
            Overleggen overleggen,
            Planning planning,
            Aanmeldingen aanmeldingen,
            Bezettingen bezettingen,
            Ruimten ruimten,
            OrganisatieService organisaties,
            Termijnkalender kalender,
            Dossierpoort poort,
            Rolpoort rolpoort,
            Agendarijen agendarijen,
            Clock klok) {
        this.overleggen = overleggen;
        this.planning = planning;
        this.aanmeldingen = aanmeldingen;
        this.bezettingen = bezettingen;
        this.ruimten = ruimten;
        this.organisaties = organisaties;
        this.kalender = kalender;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.agendarijen = agendarijen;
        this.klok = klok;
    }

    @Override
    public List<Ruimte> ruimtes() {
        poort.gebruiker();
        return ruimten.alle();
    }

    @Override
    public List<Wachtend> wachtend() {
        rolpoort.eis(Rol.PROCESCOORDINATOR, "wachtende gezinnen voor overleg bekeken");
        var vandaag = LocalDate.now(klok);
        var rijen = aanmeldingen.wachtend();
        poort.toonde(rijen.stream().map(Aanmeldingen.Rij::gezin).toList(), "wachtende gezinnen voor overleg bekeken");
        return rijen.stream()
                .sorted(Comparator.comparing(rij -> rij.aanmelding().uiterlijk()))
                .map(rij -> new Wachtend(
                        rij.gezin(),
                        rij.nummer(),
                        rij.naam(),
                        rij.aanmelding().isAcuut(),
                        rij.aanmelding().uiterlijk(),
                        urgentie(rij.aanmelding().uiterlijk(), vandaag),
                        rij.aanmelding().benodigd()))
                .toList();
    }

    private String urgentie(LocalDate uiterlijk, LocalDate vandaag) {
        if (uiterlijk.isBefore(vandaag)) {
            return "te laat";
        }
        var dagen = vandaag.datesUntil(uiterlijk).filter(kalender::isWerkdag).count();
        return dagen == 0 ? "uiterlijk vandaag" : dagen == 1 ? "nog 1 werkdag" : "nog " + dagen + " werkdagen";
    }

    @Override
    public List<Agendapunt> agenda(LocalDate van, LocalDate totEnMet) {
        var punten = agendarijen.tussen(
                tijdstip(van), tijdstip(totEnMet.plusDays(1)), poort.gebruiker().heeft(Rol.PROCESCOORDINATOR));
        poort.toonde(
                punten.stream().map(Agendapunt::gezin).filter(Objects::nonNull).toList(), "overlegagenda bekeken");
        return punten;
    }

    @Override
    public List<Voorstel> stelVoor(GezinId gezin, List<MedewerkerId> genodigden, int duurInMinuten) {
        rolpoort.eis(Rol.PROCESCOORDINATOR, "voorstellen voor overleg gevraagd");
        poort.lees(gezin, Compartiment.OVERLEG, "voorstellen voor overleg gevraagd");
        var aanmelding = aanmeldingen.aanvaard(gezin).orElseThrow(GeenToegang::new);
        var open = overleggen.open(gezin.waarde());
        var wie = new LinkedHashSet<>(genodigden);
        wie.add(poort.gebruiker().id());
        if (genodigden.isEmpty()) {
            open.ifPresent(overleg -> overleg.deelnemers().forEach(een -> wie.add(een.medewerker())));
        }
        var nu = LocalDateTime.now(klok);
        var zonder = open.map(Overleg::id).orElse(null);
        var van = klok.instant();
        var tot = tijdstip(later(aanmelding.uiterlijk(), nu.toLocalDate()).plusDays(21))
                .toInstant();
        var wens = new Voorstelzoeker.Wens(
                nu,
                aanmelding.uiterlijk(),
                aanmelding.isAcuut(),
                Duration.ofMinutes(Math.clamp(duurInMinuten, 30, 240)),
                new HashMap<>(organisaties.namen(wie)),
                klok.getZone());
        return new Voorstelzoeker(
                        wens,
                        ruimten.alle(),
                        bezettingen.ruimten(van, tot, zonder),
                        bezettingen.mensen(wie, van, tot, zonder),
                        kalender::isWerkdag)
                .zoek();
    }

    private static LocalDate later(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    @Override
    public Planuitkomst plan(Planverzoek verzoek) {
        rolpoort.eis(Rol.PROCESCOORDINATOR, "overleg gepland");
        poort.wijzig(verzoek.gezin(), Compartiment.OVERLEG, "overleg gepland");
        var open = overleggen.open(verzoek.gezin().waarde());
        if (open.isPresent()) {
            return new Planuitkomst.AlGepland(open.get().id());
        }
        var controle = new Invoercontrole();
        planning.controleer(verzoek.begin(), verzoek.duurInMinuten(), verzoek.ruimte(), controle);
        var plaatsen =
                Tafel.plaatsen(verzoek.genodigden(), null, poort.gebruiker().id(), controle);
        if (!controle.fouten().isEmpty()) {
            return new Planuitkomst.Ongeldig(controle.fouten());
        }
        var moment = planning.moment(
                Objects.requireNonNull(verzoek.begin()),
                verzoek.duurInMinuten(),
                Objects.requireNonNull(verzoek.ruimte()));
        var botsingen = planning.botsingen(
                moment, plaatsen.stream().map(Plaats::medewerker).toList(), null);
        if (!botsingen.isEmpty()) {
            return new Planuitkomst.Bezet(botsingen);
        }
        var overleg = new Overleg(verzoek.gezin(), moment, Tafel.KLEINSTE_QUORUM, plaatsen, klok.instant());
        return new Planuitkomst.Gepland(overleg.id(), planning.leg(overleg));
    }

    @Override
    public Planuitkomst verplaats(OverlegId id, LocalDateTime begin, String ruimte) {
        var oud = wijzigbaar(id, "overleg verplaatst");
        if (oud.status() != Overlegstatus.GEPLAND) {
            return new Planuitkomst.NietMeerOpen();
        }
        var duur = (int) Duration.between(oud.begin(), oud.eind()).toMinutes();
        var controle = new Invoercontrole();
        planning.controleer(begin, duur, ruimte, controle);
        if (!controle.fouten().isEmpty()) {
            return new Planuitkomst.Ongeldig(controle.fouten());
        }
        var moment = planning.moment(begin, duur, ruimte);
        var plaatsen = oud.deelnemers().stream().map(Deelnemer::plaats).toList();
        var botsingen = planning.botsingen(
                moment, plaatsen.stream().map(Plaats::medewerker).toList(), id);
        if (!botsingen.isEmpty()) {
            return new Planuitkomst.Bezet(botsingen);
        }
        var nieuw = oud.verplaats(moment, oud.quorum(), plaatsen, klok.instant());
        return new Planuitkomst.Gepland(nieuw.id(), planning.verplaats(oud, nieuw));
    }

    @Override
    public Planuitkomst annuleer(OverlegId id, String reden) {
        var overleg = wijzigbaar(id, "overleg geannuleerd");
        if (overleg.status() != Overlegstatus.GEPLAND) {
            return new Planuitkomst.NietMeerOpen();
        }
        var controle = new Invoercontrole().tekst("reden", reden, "Schrijf op waarom het overleg vervalt.");
        return controle.fouten().isEmpty()
                ? new Planuitkomst.Geannuleerd(planning.annuleer(overleg, reden))
                : new Planuitkomst.Ongeldig(controle.fouten());
    }

    @Override
    public Beantwoording antwoord(OverlegId id, Antwoord antwoord) {
        var wie = poort.gebruiker().id();
        var overleg = gevonden(id, "uitnodiging beantwoord");
        poort.lees(overleg.gezin(), Compartiment.OVERLEG, "uitnodiging beantwoord");
        if (overleg.deelnemer(wie).isEmpty()) {
            throw new GeenToegang();
        }
        if (overleg.status() != Overlegstatus.GEPLAND) {
            return new Beantwoording.NietMeerOpen();
        }
        bezettingen.neemBeurt();
        if (antwoord != Antwoord.KOMT_NIET
                && !bezettingen
                        .mensen(List.of(wie), overleg.begin(), overleg.eind(), id)
                        .isEmpty()) {
            return new Beantwoording.Bezet();
        }
        overleg.antwoord(wie, antwoord);
        overleggen.saveAndFlush(overleg);
        return new Beantwoording.Beantwoord();
    }

    /// An id of somebody else's conference, or of none, answers alike.
    private Overleg gevonden(OverlegId id, String handeling) {
        return overleggen
                .findById(id.waarde())
                .orElseThrow(() -> poort.weiger(Vindplaats.OVERLEG, id.waarde(), handeling));
    }

    private Overleg wijzigbaar(OverlegId id, String handeling) {
        rolpoort.eis(Rol.PROCESCOORDINATOR, handeling);
        var overleg = gevonden(id, handeling);
        poort.wijzig(overleg.gezin(), Compartiment.OVERLEG, handeling);
        return overleg;
    }

    private OffsetDateTime tijdstip(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
