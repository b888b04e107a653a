package nl.eenplan.backend.noodtoegang;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenplan.backend.logboek.Noodregels;
import nl.eenplan.backend.logboek.Noodregels.Noodregel;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Noodbetrokkenheden;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Noodtoetsing;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Herkansbaar
@Transactional
class NoodtoetsServiceImpl implements NoodtoetsService {

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 2000;

    private final Rolpoort poort;
    private final WerkvoorraadService werkvoorraad;
    private final Taakafhandeling taken;
    private final Noodtoetsing toetsing;
    private final Noodtoegangen toegangen;
    private final Noodoordelen oordelen;
    private final Noodregels regels;
    private final Noodbetrokkenheden betrokkenheden;
    private final OrganisatieService organisaties;
    private final Logboek logboek;
    private final Clock klok;

    NoodtoetsServiceImpl(
            Rolpoort poort,
            WerkvoorraadService werkvoorraad,
            Taakafhandeling taken,
            Noodtoetsing toetsing,
            Noodtoegangen toegangen,
            Noodoordelen oordelen,
            Noodregels regels,
            Noodbetrokkenheden betrokkenheden,
            OrganisatieService organisaties,
            Logboek logboek,
            Clock klok) {
        this.poort = poort;
        this.werkvoorraad = werkvoorraad;
        this.taken = taken;
        this.toetsing = toetsing;
        this.toegangen = toegangen;
        this.oordelen = oordelen;
        this.regels = regels;
        this.betrokkenheden = betrokkenheden;
        this.organisaties = organisaties;
        this.logboek = logboek;
        this.klok = klok;
    }

    @Override
    public Noodbeeld open(TaakId taak) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "noodtoegang getoetst");
        var nood = vanTaak(taak);
        var gedaan = gedaan(nood);
        var isEigen = wie.id().equals(nood.medewerker());
        if (!isEigen) {
            oordelen.toonde(nood.id(), wie.id(), laatste(gedaan));
        }
        logboek.schrijf(wie, regel(Soort.LEZEN, nood, "noodtoegang getoetst").bij(taak));
        return new Noodbeeld(
                naam(nood),
                nood.rol(),
                nood.organisatie(),
                nood.reden(),
                nood.toelichting(),
                nood.van(),
                nood.tot(),
                nood.looptOp(klok.instant()),
                isEigen,
                gedaan,
                oordelen.navragen(nood.id()));
    }

    @Override
    public Afronding oordeel(TaakId taak, Noodoordeel oordeel) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "noodtoegang beoordeeld");
        if (taken.begin(taak, Taaksoort.NOODTOETS) instanceof Opening.AlAfgerond(var door, var op)) {
            return new Afronding.AlAfgerond(door, op);
        }
        var nood = toegangen.get(toetsing.noodtoegang(taak).orElseThrow(GeenToegang::new));
        return bezwaar(oordeel, nood, wie).orElseGet(() -> legVast(taak, oordeel, nood, wie));
    }

    @Override
    public void beeindig(TaakId taak) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "noodtoegang beëindigd");
        var nood = vanTaak(taak);
        toegangen.beeindig(nood.id(), wie.id());
        betrokkenheden.sluit(nood.id());
        logboek.schrijf(
                wie, regel(Soort.WIJZIGEN, nood, "noodtoegang beëindigd").bij(taak));
    }

    private Optional<Afronding> bezwaar(Noodoordeel oordeel, Noodtoegang nood, Gebruiker wie) {
        var reden = oordeel.reden() == null ? "" : oordeel.reden().strip();
        return new Invoercontrole()
                .gekozen("oordeel", oordeel.oordeel(), "Kies een oordeel.")
                .eis(
                        "reden",
                        reden.length() >= KORTSTE && reden.length() <= LANGSTE,
                        "Schrijf in 10 tot 2000 tekens op waarop uw oordeel rust.")
                .eis(
                        "oordeel",
                        !wie.id().equals(nood.medewerker()),
                        "U gebruikte deze noodtoegang zelf. Een collega beoordeelt haar.")
                .eis(
                        "oordeel",
                        oordeel.oordeel() == Uitkomst.NAVRAAG || !nood.looptOp(klok.instant()),
                        "De noodtoegang loopt nog. Beëindig haar, of oordeel als zij voorbij is.")
                .eis(
                        "oordeel",
                        oordelen.isGetoond(nood.id(), wie.id(), laatste(gedaan(nood))),
                        "Er is gekeken nadat u dit opende. Open de taak opnieuw en lees wat erbij kwam.")
                .uitkomst();
    }

    private Afronding legVast(TaakId taak, Noodoordeel oordeel, Noodtoegang nood, Gebruiker wie) {
        var uitkomst = Objects.requireNonNull(oordeel.oordeel());
        var reden = Objects.requireNonNull(oordeel.reden()).strip();
        oordelen.bewaar(nood, uitkomst, reden, wie.id());
        logboek.schrijf(wie, regel(Soort.WIJZIGEN, nood, handeling(uitkomst)).bij(taak));
        taken.rondAf(taak, Antwoorden.geen().met(Vraag.NOODOORDEEL, uitkomst.name()));
        return new Afronding.Gelukt();
    }

    private static String handeling(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case TERECHT -> "noodtoegang terecht bevonden";
            case NIET_TERECHT -> "noodtoegang niet terecht bevonden";
            case NAVRAAG -> "navraag over noodtoegang";
        };
    }

    /// Whoever has the role has not yet the task.
    private Noodtoegang vanTaak(TaakId taak) {
        return werkvoorraad
                .vind(taak)
                .filter(regel -> regel.soort() == Taaksoort.NOODTOETS)
                .flatMap(regel -> toetsing.noodtoegang(taak))
                .map(toegangen::get)
                .orElseThrow(GeenToegang::new);
    }

    private List<Noodregel> gedaan(Noodtoegang nood) {
        return regels.van(nood.gezin(), nood.medewerker(), nood.van(), nood.tot());
    }

    private static long laatste(List<Noodregel> gedaan) {
        return gedaan.isEmpty() ? 0 : gedaan.getLast().id();
    }

    private String naam(Noodtoegang nood) {
        return organisaties.namen(List.of(nood.medewerker())).getOrDefault(nood.medewerker(), "");
    }

    private static Regel regel(Soort soort, Noodtoegang nood, String handeling) {
        return Regel.van(soort, nood.gezin(), handeling).over(nood.id().toString());
    }
}
