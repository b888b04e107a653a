package nl.eenplan.backend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What only the database can promise.
@Ketentest
@Import(Bewaarproef.class)
class VernietigingDatabaseTest {

    @Autowired
    private Bewaarproef proef;

    @Autowired
    private Mensen mensen;

    @Autowired
    private VernietigingService vernietiging;

    @Autowired
    private Vernietiger vernietiger;

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @DisplayName("Breekt het af, dan is er niets weg; de volgende ronde doet het alsnog, zonder dat iemand erbij is")
    void doetAllesOfNiets() {
        var gezin = proef.gesloten("Kik", proef.vandaag().minusDays(1));
        var voorstel = proef.goedgekeurd(gezin);
        var voor = aantallen(gezin);
        eigenaar.sql("create function hapert() returns trigger language plpgsql as"
                        + " 'begin raise exception ''stroom weg''; end'")
                .update();
        eigenaar.sql("create trigger hapert after delete on gezin for each row execute function hapert()")
                .update();
        try {
            assertThatThrownBy(() -> proef.voerUit(voorstel)).hasMessageContaining("stroom weg");
        } finally {
            eigenaar.sql("drop function hapert cascade").update();
        }
        assertThat(aantallen(gezin)).isEqualTo(voor);
        assertThat(eigenaar.sql("select count(*) from pg_trigger where tgenabled <> 'O' and not tgisinternal")
                        .query(Long.class)
                        .single())
                .isZero();

        vernietiger.ronde();

        assertThat(proef.bestaat(gezin)).isFalse();
    }

    @Test
    @DisplayName("Buiten de ene functie om vernietigt de toepassing niets, en zij keurt niets goed namens een ander")
    void kentMaarEenDeur() {
        var gezin = proef.gesloten("Dex", proef.vandaag().minusDays(1));
        var voorstel = proef.voorgesteld(gezin, Soort.DOSSIER);
        for (var opdracht : List.of(
                "delete from gezin",
                "delete from document",
                "delete from melding",
                "delete from vernietigingsbewijs",
                "update vernietigingsregel set uitgevoerd_op = now()",
                "insert into vernietigd_kerncijfer values (2026, 'x', '0-3', '', true, 'LANGER', 'x', 1)",
                "select vernietig_dossier('" + gezin + "', 'G-2026-0001')",
                "select vernietig((select id from vernietigingsregel where gezin = '" + gezin + "'))",
                "update vernietigingsvoorstel set goedgekeurd_op = now(), goedgekeurd_door = '"
                        + mensen.wie("pinas").id() + "' where id = '" + voorstel.id() + "'",
                "insert into vernietigingsvoorstel (id, grond, voorgesteld_door, voorgesteld_op, goedgekeurd_door,"
                        + " goedgekeurd_op) values (gen_random_uuid(), 'TERMIJN', '"
                        + mensen.wie("smit").id() + "', now(), '"
                        + mensen.wie("pinas").id() + "', now())")) {
            assertThatThrownBy(() -> Systeem.als("proef", () -> {
                        if (opdracht.startsWith("select")) {
                            werker.sql(opdracht).query(rij -> {});
                        } else {
                            werker.sql(opdracht).update();
                        }
                    }))
                    .as(opdracht)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|twee mensen|doet dat zelf).*");
        }
        assertThat(proef.bestaat(gezin)).isTrue();
    }

    @Test
    @DisplayName("Een verzoek dat niet is toegekend, opent de deur niet, ook niet na goedkeuring")
    void eistEenToegekendVerzoek() {
        var gezin = proef.gesloten("Siem");
        var voorstel = proef.toegewezen(gezin);
        mensen.als("pinas", () -> vernietiging.keurGoed(voorstel.id()));
        eigenaar.sql("update betrokkeneverzoek set status = 'VERNIETIGD' where gezin = ?")
                .param(gezin.waarde())
                .update();

        assertThatThrownBy(() -> proef.voerUit(voorstel)).rootCause().hasMessageContaining("geen toegekend verzoek");

        assertThat(proef.bestaat(gezin)).isTrue();
        mensen.als("smit", () -> vernietiging.trekIn(voorstel.id()));
    }

    @Test
    @DisplayName(
            "Het bewijs noemt nummer, regel, aantallen en twee mensen, geen naam van het gezin; zijn afdruk staat in het log")
    void maaktBewijs() {
        var gezin = proef.gesloten("Yara", proef.vandaag().minusDays(1));
        var nummer = proef.nummer(gezin);
        proef.voerUit(proef.goedgekeurd(gezin));

        var bewijs = mensen.als("smit", () -> vernietiging.bewijzen(0, 1)).getFirst();

        assertThat(mensen.als("pinas", () -> vernietiging.bewijs(bewijs.nummer())))
                .isEqualTo(bewijs);
        assertThat(bewijs.gezinsnummer()).isEqualTo(nummer);
        assertThat(bewijs.voorgesteldDoor()).isNotEqualTo(bewijs.goedgekeurdDoor());
        assertThat(bewijs.termijnen())
                .allSatisfy(termijn -> assertThat(termijn.bron()).contains("twintig jaar"));
        assertThat(bewijs.aantallen())
                .extracting(VernietigingService.Aantal::soort)
                .contains(Stuksoort.GEZIN, Stuksoort.MEDISCH, Stuksoort.DOCUMENTEN, Stuksoort.TAKEN, Stuksoort.TOEGANG)
                .doesNotContain(Stuksoort.OVERIG);
        assertThat(bewijs.toString()).doesNotContain("Yara", "Veldhuis");
        assertThat(eigenaar.sql("select bool_and(hash = vernietigingsbewijs_hash(b) and vorige ="
                                + " coalesce((select v.hash from vernietigingsbewijs v where v.volgnummer < b.volgnummer"
                                + " order by v.volgnummer desc limit 1), repeat('0', 64))) from vernietigingsbewijs b")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(eigenaar.sql(
                                "select handeling || ': ' || object from logboek where keten = ? order by nummer desc limit 1")
                        .param(gezin.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("dossier vernietigd: " + bewijs.nummer() + " " + bewijs.hash());
        assertThatThrownBy(() -> eigenaar.sql("update vernietigingsbewijs set hash = vorige")
                        .update())
                .rootCause()
                .hasMessageContaining("verandert niet");
    }

    @Test
    @DisplayName("Een bestand dat ook bij een ander gezin hoort, blijft daar; is het de laatste, dan gaan de bytes")
    void spaartHetBestandVanEenAnder() {
        var gezin = proef.gesloten("Bas", proef.vandaag().minusDays(1));
        var ander = proef.gesloten("Teun", proef.vandaag().minusDays(1));
        var bestand = "ab".repeat(32);
        eigenaar.sql("insert into documentinhoud values (?, 3)").param(bestand).update();
        eigenaar.sql("insert into documentdeel values (?, 0, 'foto')")
                .param(bestand)
                .update();
        eigenaar.sql("update document set sha256 = :bestand where gezin in (:een, :ander)")
                .param("bestand", bestand)
                .param("een", gezin.waarde())
                .param("ander", ander.waarde())
                .update();

        proef.voerUit(proef.goedgekeurd(gezin));
        assertThat(delen(bestand)).isPositive();
        proef.voerUit(proef.goedgekeurd(ander));

        assertThat(delen(bestand)).isZero();
    }

    private long delen(String bestand) {
        return eigenaar.sql("select count(*) from documentdeel where sha256 = ?")
                .param(bestand)
                .query(Long.class)
                .single();
    }

    private List<Long> aantallen(GezinId gezin) {
        return List.of(
                        "gezinslid",
                        "document",
                        "onderzoek",
                        "betrokkenheid",
                        "werkvoorraad",
                        "processpoor",
                        "bewaarklok")
                .stream()
                .map(tabel -> eigenaar.sql("select count(*) from " + tabel + " where gezin = ?")
                        .param(gezin.waarde())
                        .query(Long.class)
                        .single())
                .toList();
    }
}
