package nl.eenplan.backend.overleg;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The applications with what was decided on them and by which version of the table.
@Component
class Aanmeldingen {

    private static final String WACHTEND = """
            select distinct on (a.gezin) a.gezin, g.nummer, g.naam, a.is_acuut, a.uiterlijk, a.benodigd
              from mda_aanmelding a join gezin g on g.id = a.gezin
             cross join (values ('OVERLEG')) d (compartiment)
             where a.besluit = 'AANVAARD'
               and not exists (select 1 from mda_aanmelding later where later.gezin = a.gezin and later.op > a.op)
               and not exists (select 1 from overleg o where o.gezin = a.gezin and o.gemaakt_op >= a.op
                                  and o.status in ('GEPLAND', 'GEHOUDEN'))
               and\s""";

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;
    private final Clock klok;

    Aanmeldingen(JdbcClient jdbc, Betrokkenheden betrokkenheden, Clock klok) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
        this.klok = klok;
    }

    void bewaar(GezinId gezin, Screeninggegevens gegevens, Besluit advies, LocalDate uiterlijk, MedewerkerId door) {
        jdbc.sql("""
                        insert into mda_aanmelding
                               (id, gezin, aanmelder, aanleiding, is_structureel_onveilig, toelichting_structureel,
                                is_herhaald, toelichting_herhaald, heeft_lange_voorgeschiedenis, heeft_escalatierisico,
                                heeft_meerdere_leefgebieden, is_acuut, benodigd, advies, regel, tafelversie, besluit,
                                motivering, uiterlijk, door, op)
                        values (:id, :gezin, :aanmelder, :aanleiding, :c1, :toelichting1, :c2, :toelichting2, :lang,
                                :escalatie, :leefgebieden, :acuut, :benodigd, :advies, :regel, :versie, :besluit,
                                :motivering, :uiterlijk, :door, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("aanmelder", gegevens.aanmelder())
                .param("aanleiding", gegevens.aanleiding())
                .param("c1", gegevens.isStructureelOnveilig())
                .param("toelichting1", gegevens.toelichtingStructureel())
                .param("c2", gegevens.isHerhaald())
                .param("toelichting2", gegevens.toelichtingHerhaald())
                .param("lang", gegevens.heeftLangeVoorgeschiedenis())
                .param("escalatie", gegevens.heeftEscalatierisico())
                .param("leefgebieden", gegevens.heeftMeerdereLeefgebieden())
                .param("acuut", gegevens.isAcuut())
                .param("benodigd", gegevens.benodigd().stream().map(Enum::name).toArray(String[]::new))
                .param("advies", advies.uitkomst())
                .param("regel", advies.regel())
                .param("versie", advies.versie())
                .param(
                        "besluit",
                        gegevens.besluit() == null ? null : gegevens.besluit().name())
                .param("motivering", gegevens.motivering())
                .param("uiterlijk", uiterlijk)
                .param("door", door.waarde())
                .param("nu", OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<Aanvaard> aanvaard(GezinId gezin) {
        return jdbc.sql("""
                        select is_acuut, uiterlijk, benodigd from mda_aanmelding
                         where gezin = :gezin and besluit = 'AANVAARD' order by op desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> aanvaard(rij))
                .optional();
    }

    List<Rij> wachtend() {
        return jdbc.sql(WACHTEND + Betrokkenheden.LEESBAAR)
                .params(betrokkenheden.parameters())
                .query((rij, nummer) -> new Rij(
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        rij.getString("nummer"),
                        rij.getString("naam"),
                        aanvaard(rij)))
                .list();
    }

    private static Aanvaard aanvaard(ResultSet rij) throws SQLException {
        var benodigd = EnumSet.noneOf(Discipline.class);
        Arrays.stream((String[]) rij.getArray("benodigd").getArray())
                .map(Discipline::valueOf)
                .forEach(benodigd::add);
        return new Aanvaard(rij.getBoolean("is_acuut"), rij.getObject("uiterlijk", LocalDate.class), benodigd);
    }

    record Aanvaard(boolean isAcuut, LocalDate uiterlijk, Set<Discipline> benodigd) {}

    record Rij(GezinId gezin, String nummer, String naam, Aanvaard aanmelding) {}
}
