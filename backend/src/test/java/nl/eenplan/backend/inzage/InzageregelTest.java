package nl.eenplan.backend.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Activering;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.delen.Deeltafels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was granted, against rules that change.
@Ketentest
class InzageregelTest {

    private static final String VERMOEDEN = "<text>list contains(?, \"VERMOEDEN\")</text>";

    @Autowired
    private InzageService inzage;

    @Autowired
    private InzageTaken taken;

    @Autowired
    private DeelregelService regels;

    @Autowired
    private Deeltafels tafels;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("Een strengere versie van de deelregels sluit bij activeren wat op verzoek open stond")
    void sluitMetDeRegels() {
        var gezin = toegekend();
        assertThat(mensen.als("jansen", () -> poort.leesbaar(gezin))).contains(Compartiment.MEDISCH);

        activeer("inzage-streng", tafels.geleverd().replace(VERMOEDEN, VERMOEDEN.replace("VERMOEDEN", "TOESTEMMING")));
        try {
            assertThat(mensen.als("jansen", () -> poort.leesbaar(gezin))).doesNotContain(Compartiment.MEDISCH);
        } finally {
            activeer("inzage-weer", tafels.geleverd());
        }
        assertThat(mensen.als("jansen", () -> poort.leesbaar(gezin)))
                .as("wat dicht ging, gaat niet vanzelf weer open")
                .doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Elk deel heeft een eigenaar die het uit eigen hoofde leest en schrijft")
    void kentVanElkDeelEenEigenaar() {
        assertThat(jdbc.sql("""
                        select e.compartiment from compartiment_eigenaar e
                          join rol_compartiment c on c.rol = e.rol and c.compartiment = e.compartiment
                         where c.mag_lezen and c.mag_schrijven and c.deelt_van is null
                        """).query(String.class).list().stream().map(Compartiment::valueOf))
                .containsExactlyInAnyOrder(
                        EnumSet.complementOf(EnumSet.of(Compartiment.GEZIN)).toArray(Compartiment[]::new));
    }

    private GezinId toegekend() {
        var gezin = artsen.signaal();
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        assertThat(mensen.als(
                        "jansen",
                        () -> inzage.vraag(
                                gezin,
                                Compartiment.MEDISCH,
                                new Inzagevraag(Doel.BEOORDELEN, "Zonder het verslag geen oordeel.", null))))
                .isInstanceOf(Indiening.Ingediend.class);
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.INZAGE_BEOORDELEN,
                taak -> taken.beoordeel(
                        taak,
                        new Inzageoordeel(Besluit.TOEKENNEN, LocalDate.now(klok).plusDays(2), false, "Akkoord.")));
        return gezin;
    }

    private void activeer(String naam, String dmn) {
        var concept = mensen.als(
                "smit",
                () -> ((DeelregelService.Indiening.Bewaard)
                                regels.dienIn(dmn.replace("\"2026.1\"", "\"" + naam + "\""), "proef"))
                        .nummer());
        var geldende = mensen.als("pinas", () -> regels.versies()).stream()
                .filter(versie -> versie.stand() == Stand.GELDT)
                .findFirst()
                .orElseThrow()
                .nummer();
        assertThat(mensen.als("pinas", () -> regels.activeer(concept, geldende)))
                .isInstanceOf(Activering.Gelukt.class);
    }
}
