package nl.eenplan.backend.overleg;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.overleg.Zittinggegevens.Aanwezige;
import nl.eenplan.backend.overleg.Zittinggegevens.Bevinding.Soort;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// M7 and MG2: facts apart from interpretation, decisions by the body that has the power, and what is needed today
/// when the children are not safe.
@Component
class Zittingen {

    private final Overlegwerk werk;
    private final Overleggen overleggen;
    private final Gezinsverloop verloop;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final JdbcClient jdbc;
    private final Clock klok;

    Zittingen(
            Overlegwerk werk,
            Overleggen overleggen,
            Gezinsverloop verloop,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            JdbcClient jdbc,
            Clock klok) {
        this.werk = werk;
        this.overleggen = overleggen;
        this.verloop = verloop;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Afronding houd(TaakId taak, Zittinggegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.ZITTING,
                Compartiment.OVERLEG,
                "zitting vastgelegd",
                (open, controle) -> controleer(open.gezin(), gegevens, controle),
                open -> {
                    var isVeilig = Boolean.TRUE.equals(gegevens.isDirectVeilig());
                    bewaar(open.gezin(), gegevens, isVeilig);
                    verloop.geefVeiligheidsscore(open.gezin(), Objects.requireNonNull(gegevens.veiligheidscijfer()));
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.OVERLEG,
                            "ZITTING",
                            isVeilig
                                    ? "Het overleg is gehouden; de kinderen zijn nu veilig."
                                    : "Het overleg is gehouden; er is vandaag een maatregel nodig.");
                    return Antwoorden.geen().met(Vraag.IS_DIRECT_VEILIG, isVeilig);
                });
    }

    private void controleer(GezinId gezin, Zittinggegevens gegevens, Invoercontrole controle) {
        var cijfer = gegevens.veiligheidscijfer();
        controle.eis(
                        "veiligheidscijfer",
                        cijfer != null && cijfer >= 0 && cijfer <= 10,
                        "Geef een cijfer van 0 (onveilig) tot 10 (veilig).")
                .gekozen("isDirectVeilig", gegevens.isDirectVeilig(), "Beantwoord: zijn de kinderen nu veilig?")
                .tekst("motivering", gegevens.motivering(), "Motiveer het oordeel over de veiligheid van nu.")
                .lengte("patroon", gegevens.patroon())
                .lengte("letselbevindingen", gegevens.letselbevindingen());
        controleerQuorum(gezin, gegevens, controle);
        controleerBevindingen(gegevens, controle);
        controleerBesluiten(gegevens, controle);
        for (var i = 0; i < gegevens.acties().size(); i++) {
            var actie = gegevens.acties().get(i);
            var veld = "acties[" + i + "].";
            controle.tekst(veld + "tekst", actie.tekst(), "Schrijf op wat er gebeurt.")
                    .gekozen(veld + "eigenaar", actie.eigenaar(), "Kies wie dit doet.")
                    .eis(
                            veld + "uiterlijk",
                            actie.uiterlijk() != null && !actie.uiterlijk().isBefore(LocalDate.now(klok)),
                            "Kies tot wanneer, vandaag of later.");
        }
    }

    private void controleerQuorum(GezinId gezin, Zittinggegevens gegevens, Invoercontrole controle) {
        var overleg = overleggen.lopend(gezin.waarde()).orElse(null);
        controle.eis("aanwezigen", overleg != null, "Er is geen overleg gepland; plan het eerst.");
        if (overleg == null) {
            return;
        }
        var aanwezig = gegevens.aanwezigen().stream()
                .filter(Aanwezige::isAanwezig)
                .map(Aanwezige::medewerker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var aanTafel = overleg.deelnemers().stream()
                .filter(deelnemer -> aanwezig.contains(deelnemer.medewerker()))
                .count();
        controle.eis(
                        "aanwezigen",
                        aanTafel >= overleg.quorum(),
                        "Er zijn " + aanTafel + " van de minstens " + overleg.quorum()
                                + " mensen; verplaats het overleg of vul de aanwezigheid aan.")
                .eis(
                        "aanwezigen",
                        aanTafel == aanwezig.size(),
                        "Alleen wie is uitgenodigd, kan aanwezig zijn; nodig anderen eerst uit.");
    }

    private static void controleerBevindingen(Zittinggegevens gegevens, Invoercontrole controle) {
        for (var i = 0; i < gegevens.bevindingen().size(); i++) {
            var bevinding = gegevens.bevindingen().get(i);
            var veld = "bevindingen[" + i + "].";
            controle.gekozen(veld + "soort", bevinding.soort(), "Kies: feit of interpretatie.")
                    .tekst(veld + "tekst", bevinding.tekst(), "Schrijf de bevinding op.")
                    .eis(
                            veld + "bron",
                            bevinding.soort() != Soort.FEIT || !Invoercontrole.leeg(bevinding.bron()),
                            "Noem de bron; zonder bron is het een interpretatie.");
        }
    }

    private static void controleerBesluiten(Zittinggegevens gegevens, Invoercontrole controle) {
        for (var i = 0; i < gegevens.besluiten().size(); i++) {
            var besluit = gegevens.besluiten().get(i);
            var veld = "besluiten[" + i + "].";
            var soort = besluit.soort();
            var bevoegd = besluit.bevoegd();
            controle.gekozen(veld + "soort", soort, "Kies waarover het gaat.")
                    .gekozen(veld + "bevoegd", bevoegd, "Kies wie hierover beslist.")
                    .tekst(veld + "tekst", besluit.tekst(), "Schrijf het besluit of voorstel op.")
                    .lengte(veld + "afwijkendStandpunt", besluit.afwijkendStandpunt());
            if (soort != null && bevoegd != null) {
                controle.eis(
                        veld + "bevoegd",
                        soort.magBeslissen(bevoegd),
                        "Over " + soort.label() + " beslist alleen "
                                + soort.alleen().map(Bevoegd::label).orElse("") + "; de tafel doet een voorstel.");
            }
        }
    }

    private void bewaar(GezinId gezin, Zittinggegevens gegevens, boolean isVeilig) {
        var overleg = overleggen.lopend(gezin.waarde()).orElseThrow();
        overleg.houd(gegevens.aanwezigen().stream()
                .filter(Aanwezige::isAanwezig)
                .map(Aanwezige::medewerker)
                .filter(Objects::nonNull)
                .toList());
        overleggen.saveAndFlush(overleg);
        var zitting = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into zitting (id, overleg, gezin, op, veiligheidscijfer, patroon, letselbevindingen,
                                             is_direct_veilig, motivering, door)
                        values (:id, :overleg, :gezin, :nu, :cijfer, :patroon, :letsel, :veilig, :motivering, :door)
                        """)
                .param("id", zitting)
                .param("overleg", overleg.id().waarde())
                .param("gezin", gezin.waarde())
                .param("nu", nu())
                .param("cijfer", gegevens.veiligheidscijfer())
                .param("patroon", gegevens.patroon())
                .param("letsel", gegevens.letselbevindingen())
                .param("veilig", isVeilig)
                .param("motivering", gegevens.motivering())
                .param("door", poort.gebruiker().id().waarde())
                .update();
        bewaarRegels(zitting, gegevens);
    }

    private void bewaarRegels(UUID zitting, Zittinggegevens gegevens) {
        for (var i = 0; i < gegevens.bevindingen().size(); i++) {
            var een = gegevens.bevindingen().get(i);
            jdbc.sql("insert into zitting_bevinding (zitting, volgorde, soort, tekst, bron) values (?, ?, ?, ?, ?)")
                    .params(zitting, i, Objects.requireNonNull(een.soort()).name(), een.tekst(), een.bron())
                    .update();
        }
        for (var i = 0; i < gegevens.besluiten().size(); i++) {
            var een = gegevens.besluiten().get(i);
            jdbc.sql("""
                            insert into zitting_besluit (zitting, volgorde, soort, tekst, bevoegd, afwijkend_standpunt)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            zitting,
                            i,
                            Objects.requireNonNull(een.soort()).name(),
                            een.tekst(),
                            Objects.requireNonNull(een.bevoegd()).name(),
                            een.afwijkendStandpunt())
                    .update();
        }
        for (var i = 0; i < gegevens.acties().size(); i++) {
            var een = gegevens.acties().get(i);
            jdbc.sql("insert into zitting_actie (zitting, volgorde, tekst, eigenaar, uiterlijk) values (?, ?, ?, ?, ?)")
                    .params(
                            zitting,
                            i,
                            een.tekst(),
                            Objects.requireNonNull(een.eigenaar()).waarde(),
                            Objects.requireNonNull(een.uiterlijk()))
                    .update();
        }
    }

    Afronding neemMaatregel(TaakId taak, Maatregelgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.DIRECTE_MAATREGEL,
                Compartiment.OVERLEG,
                "directe maatregel vastgelegd",
                (open, controle) -> controleer(gegevens, controle),
                open -> {
                    bewaar(open.gezin(), gegevens);
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.OVERLEG,
                            "MAATREGEL",
                            "Directe maatregel geregeld; het overleg komt opnieuw bijeen.");
                    return Antwoorden.geen();
                });
    }

    private static void controleer(Maatregelgegevens gegevens, Invoercontrole controle) {
        var soort = gegevens.soort();
        var orgaan = gegevens.beslotenDoor();
        var vanaf = gegevens.vanaf();
        var tot = gegevens.tot();
        controle.gekozen("soort", soort, "Kies welke maatregel.")
                .gekozen("beslotenDoor", orgaan, "Kies wie dit heeft besloten.")
                .gekozen("vanaf", vanaf, "Kies vanaf wanneer.")
                .eis("tot", vanaf == null || tot == null || !tot.isBefore(vanaf), "Het einde ligt voor het begin.")
                .tekst("toelichting", gegevens.toelichting(), "Schrijf op wat is geregeld en met wie.");
        if (soort != null && orgaan != null) {
            controle.eis(
                    "beslotenDoor",
                    soort.magBeslissen(orgaan),
                    "Deze instantie mag dit niet besluiten; kies wie het besluit nam.");
        }
    }

    private void bewaar(GezinId gezin, Maatregelgegevens gegevens) {
        jdbc.sql("""
                        insert into maatregel (gezin, soort, besloten_door, vanaf, tot, toelichting, door, vastgelegd_op)
                        values (:gezin, :soort, :orgaan, :vanaf, :tot, :toelichting, :door, :nu)
                        """)
                .param("gezin", gezin.waarde())
                .param("soort", Objects.requireNonNull(gegevens.soort()).name())
                .param("orgaan", Objects.requireNonNull(gegevens.beslotenDoor()).name())
                .param("vanaf", gegevens.vanaf())
                .param("tot", gegevens.tot())
                .param("toelichting", gegevens.toelichting())
                .param("door", poort.gebruiker().id().waarde())
                .param("nu", nu())
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
    }
}
