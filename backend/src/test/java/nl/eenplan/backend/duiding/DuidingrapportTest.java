package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.duiding.Duidingproef.eens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Duidingproef.class)
@DisplayName("Het rapport van een letselduiding gaat langs de poort en toont of het zegel klopt")
class DuidingrapportTest {

    @Autowired
    private Duidingproef proef;

    @Autowired
    private DuidingrapportService rapporten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();
    private UUID duiding = UUID.randomUUID();

    @BeforeEach
    void totDefinitief() {
        gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        proef.leest("terpstra", gezin, eens(1));
        duiding = proef.versies(gezin).getFirst().id();
    }

    @Test
    @DisplayName(
            "Artsen halen het hele rapport op, met de letsels erin, onder het kindnummer; de blik staat in het log")
    void geeftArtsenHetRapport() {
        var rapport = mensen.als("mulder", () -> rapporten.rapport(gezin, duiding));

        assertThat(rapport.kindnummer()).matches("K-[A-Z0-9]{6}");
        assertThat(rapport.letsels()).hasSize(3);
        assertThat(rapport.zegel().klopt()).isTrue();
        assertThat(rapport.toString()).doesNotContain("Noor", "Veldhuis", "2025-10-28");
        assertThat(blikken("letselduiding als rapport opgehaald")).isGreaterThanOrEqualTo(1);
    }

    @Test
    @DisplayName("Veilig Thuis krijgt de conclusie en niet het rapport")
    void geeftVeiligThuisDeConclusie() {
        betrek("jansen", Rol.VT_MEDEWERKER);

        var conclusie = mensen.als("jansen", () -> rapporten.conclusie(gezin, duiding));

        assertThat(conclusie.conclusie()).isEqualTo("toegebracht");
        assertThat(conclusie.stand()).isEqualTo(Duidingstand.DEFINITIEF);
        weigert("jansen", () -> rapporten.rapport(gezin, duiding));
    }

    @Test
    @DisplayName("Politie, jeugdbescherming en wie buiten de zaak staat krijgen geen van beide")
    void weigertAnderen() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("dijk", Rol.JEUGDBESCHERMER);

        for (var wie : new String[] {"yilmaz", "dijk", "aydin", "beheer"}) {
            weigert(wie, () -> rapporten.rapport(gezin, duiding));
            weigert(wie, () -> rapporten.conclusie(gezin, duiding));
        }
    }

    @Test
    @DisplayName("Een duiding van een ander gezin komt niet mee met de toegang tot het eigen")
    void weigertEenDuidingVanElders() {
        var ander = proef.getekend(Duidingstatus.ADVIES);

        weigert("mulder", () -> rapporten.rapport(ander, duiding));
        weigert("mulder", () -> rapporten.rapport(gezin, UUID.randomUUID()));
    }

    @Test
    @DisplayName("Verandert iemand het stuk buiten de toepassing om, dan klopt het zegel niet meer")
    void zietVervalsing() {
        jdbc.sql("alter table letselduiding disable trigger letselduiding_vast").update();
        try {
            jdbc.sql("update letselduiding set beperkingen = 'geen' where id = ?")
                    .param(duiding)
                    .update();
        } finally {
            jdbc.sql("alter table letselduiding enable trigger letselduiding_vast")
                    .update();
        }

        assertThat(mensen.als("mulder", () -> rapporten.rapport(gezin, duiding))
                        .zegel()
                        .klopt())
                .isFalse();
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private void weigert(String wie, java.util.function.Supplier<?> vraag) {
        assertThatExceptionOfType(GeenToegang.class).as(wie).isThrownBy(() -> mensen.als(wie, vraag));
    }

    private int blikken(String handeling) {
        return jdbc.sql("select count(*) from logboek where gezin = :gezin and handeling = :handeling")
                .param("gezin", gezin.waarde())
                .param("handeling", handeling)
                .query(Integer.class)
                .single();
    }
}
