package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.ActieoverlegGegevens.Afspraak;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.KennisgevingOudersGegevens;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.TriageGegevens;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.melding.Wijze;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.overleg.OverlegTaken;
import nl.eenplan.backend.overleg.Overlegbeeld;
import nl.eenplan.backend.overleg.Overlegformulieren;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In the actieoverleg was agreed: first a talk with the child, then the studio interview, and the parents last.
@Ketentest
class VolgordeTest {

    @Autowired
    private Volgordewacht volgorde;

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private MeldingInzage inzage;

    @Autowired
    private TriageService triages;

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Clock klok;

    @Autowired
    private Planketen plannen;

    @Autowired
    private OverlegTaken overlegTaken;

    @Autowired
    private OverlegService overleggen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin;

    @BeforeEach
    void spreekAf() {
        gezin = artsen.signaal();
        artsen.acuteMelding(gezin);
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.TRIAGE,
                taak -> triages.triage(
                        taak,
                        new TriageGegevens(2, "feiten", true, "mishandeling", false, false, Set.of(), false, null)));
        keten.rondtAf(
                "jansen",
                gezin,
                Taaksoort.ACTIEOVERLEG,
                taak -> triages.actieoverleg(
                        taak,
                        new ActieoverlegGegevens(
                                LocalDateTime.now(klok).minusMinutes(1),
                                Set.of(Partij.VEILIG_THUIS, Partij.POLITIE),
                                Set.of(mensen.wie("yilmaz").id().waarde()),
                                List.of(
                                        new Afspraak(Handeling.KINDGESPREK, "Veilig Thuis", null),
                                        new Afspraak(Handeling.STUDIOVERHOOR, "politie", null),
                                        new Afspraak(Handeling.OUDERGESPREK, "Veilig Thuis", null)),
                                null)));
    }

    @Test
    @DisplayName("Wie ouders informeert, ziet wat is afgesproken en zegt of dat is gebeurd; zo niet, waarom niet")
    void vraagtVoorHetOudergesprek() {
        assertThat(mensen.als("jansen", () -> volgorde.eerst(gezin, Handeling.OUDERGESPREK)))
                .extracting(Zaakbeeld.Afspraak::handeling)
                .containsExactly(Handeling.KINDGESPREK, Handeling.STUDIOVERHOOR);

        assertThat(velden(informeer(null, null))).containsExactly("isVolgordeGevolgd");
        assertThat(velden(informeer(false, " "))).containsExactly("redenEerder");
        assertThat(informeer(false, "Vader stond al bij het ziekenhuis.")).isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("jansen", () -> inzage.zaak(gezin)).kennisgevingen())
                .singleElement()
                .extracting(Zaakbeeld.Kennisgeving::redenEerder)
                .isEqualTo("Vader stond al bij het ziekenhuis.");
    }

    @Test
    @DisplayName("Wie de afspraken niet mag lezen, krijgt ze ook zo niet")
    void houdtDeAfsprakenBinnen() {
        assertThat(mensen.als("mulder", () -> volgorde.eerst(gezin, Handeling.OUDERGESPREK)))
                .isEmpty();
        assertThat(mensen.als("aydin", () -> volgorde.eerst(gezin, Handeling.OUDERGESPREK)))
                .isEmpty();
    }

    @Test
    @DisplayName("De politie ziet bij een verhoor wat daarvoor zou gebeuren")
    void toontDePolitie() {
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");

        assertThat(mensen.als("yilmaz", () -> verhoren.verhoren(gezin)).eerst())
                .extracting(Zaakbeeld.Afspraak::handeling)
                .containsExactly(Handeling.KINDGESPREK);
    }

    @Test
    @DisplayName("Wie met het kind spreekt (M6), ziet wat daarvoor zou gebeuren en zegt of dat zo was; blind niet")
    void vraagtVoorHetKindgesprek() {
        gezin = plannen.aangemeld();
        spreekAf(gezin);
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        plannen.totTafel(gezin);

        assertThat(velden(hoor(null, ""))).containsExactly("isVolgordeGevolgd");
        assertThat(velden(hoor(false, " "))).containsExactly("redenEerder");
        assertThat(hoor(false, "Het kind begon er zelf over.")).isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("jansen", () -> overleggen.overleg(gezin)).kindgesprekken())
                .singleElement()
                .extracting(Overlegbeeld.Kindgesprek::redenEerder)
                .isEqualTo("Het kind begon er zelf over.");
    }

    @Test
    @DisplayName("Wie blind met het kind spreekt, hoort niet wat is afgesproken en wordt er niet naar gevraagd")
    void vraagtNietWieBlindIs() {
        gezin = plannen.aangemeld();
        spreekAf(gezin);
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        plannen.totTafel(gezin, true);
        var taak = keten.taakVan("jansen", gezin, Taaksoort.KINDGESPREK);
        mensen.als("jansen", () -> werkvoorraad.claim(taak));

        assertThat(mensen.als("jansen", () -> volgorde.eerst(gezin, Handeling.KINDGESPREK)))
                .isEmpty();
        assertThat(hoor(null, "")).isEqualTo(new Afronding.Gelukt());
    }

    /// As an actieoverleg of Veilig Thuis and the police would have: first the arrest, then the talk with the child.
    private void spreekAf(GezinId van) {
        var id = UUID.randomUUID();
        eigenaar.sql("insert into actieoverleg (id, versienummer, gezin, taak, door, door_naam,"
                        + " vastgelegd_op, gehouden_op) values (?, 0, ?, ?, ?, 'R. Jansen', now(), now())")
                .params(
                        id,
                        van.waarde(),
                        "proef-" + id,
                        mensen.wie("jansen").id().waarde())
                .update();
        eigenaar.sql("insert into actieoverleg_afspraken (actieoverleg_id, volgorde, handeling, wie)"
                        + " values (:id, 0, 'AANHOUDING', 'politie'), (:id, 1, 'KINDGESPREK', 'Veilig Thuis')")
                .param("id", id)
                .update();
    }

    private Afronding hoor(@Nullable Boolean isGevolgd, String reden) {
        return keten.doet(
                "jansen",
                gezin,
                Taaksoort.KINDGESPREK,
                taak -> overlegTaken.hoorKind(
                        taak, Overlegformulieren.kindgesprek(plannen.vandaag(), isGevolgd, reden)));
    }

    private Afronding informeer(@Nullable Boolean isGevolgd, @Nullable String reden) {
        return keten.doet(
                "jansen",
                gezin,
                Taaksoort.KENNISGEVING_OUDERS,
                (TaakId taak) -> triages.kennisgevingOuders(
                        taak,
                        new KennisgevingOudersGegevens(
                                true,
                                LocalDate.now(klok),
                                Wijze.GESPREK,
                                "beide ouders",
                                null,
                                null,
                                isGevolgd,
                                reden)));
    }

    private static List<String> velden(Afronding antwoord) {
        return antwoord instanceof Afronding.Ongeldig ongeldig
                ? ongeldig.fouten().stream().map(Veldfout::veld).toList()
                : List.of();
    }
}
