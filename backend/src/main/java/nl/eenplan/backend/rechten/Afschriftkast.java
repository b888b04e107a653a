package nl.eenplan.backend.rechten;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toegang.Stukbron.Veld;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Keeps what was given, on which ground the rest was not, what was stated beside a piece and which files were made; to
/// all of it is only added.
@Repository
class Afschriftkast {

    private final JdbcClient jdbc;
    private final Clock klok;

    Afschriftkast(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// One piece of a copy.
    ///
    /// @param grond null when it is given; title and fields are empty when it is not
    record Rij(
            String soort,
            UUID stuk,
            Compartiment deel,
            @Nullable Achterhoudgrond grond,
            String reden,
            String titel,
            LocalDate op,
            List<Veld> velden) {

        static Rij gegeven(Stuk stuk, String reden, List<Veld> velden) {
            return new Rij(stuk.soort(), stuk.id(), stuk.compartiment(), null, reden, stuk.titel(), stuk.op(), velden);
        }

        static Rij achtergehouden(Stuk stuk, Achterhoudgrond grond, String reden) {
            return new Rij(stuk.soort(), stuk.id(), stuk.compartiment(), grond, reden, "", stuk.op(), List.of());
        }
    }

    void bewaar(Betrokkeneverzoek verzoek, List<Rij> rijen) {
        for (int nummer = 0; nummer < rijen.size(); nummer++) {
            var rij = rijen.get(nummer);
            var grond = rij.grond();
            jdbc.sql("""
                            insert into afschriftstuk (verzoek, gezin, volgorde, stuk_soort, stuk, compartiment, grond,
                                                       reden, titel, op, labels, teksten)
                            values (:verzoek, :gezin, :volgorde, :soort, :stuk, :deel, :grond, :reden, :titel, :op,
                                    :labels, :teksten)
                            """)
                    .param("verzoek", verzoek.id().waarde())
                    .param("gezin", verzoek.gezin().waarde())
                    .param("volgorde", nummer)
                    .param("soort", rij.soort())
                    .param("stuk", rij.stuk())
                    .param("deel", rij.deel().name())
                    .param("grond", grond == null ? null : grond.name())
                    .param("reden", rij.reden())
                    .param("titel", rij.titel())
                    .param("op", rij.op())
                    .param("labels", rij.velden().stream().map(Veld::label).toArray(String[]::new))
                    .param("teksten", rij.velden().stream().map(Veld::tekst).toArray(String[]::new))
                    .update();
        }
    }

    List<Rij> lees(BetrokkeneverzoekId verzoek) {
        return jdbc.sql("select * from afschriftstuk where verzoek = ? order by volgorde")
                .param(verzoek.waarde())
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        var labels = (String[]) rij.getArray("labels").getArray();
        var teksten = (String[]) rij.getArray("teksten").getArray();
        var velden = new ArrayList<Veld>();
        for (int nummer = 0; nummer < labels.length; nummer++) {
            velden.add(new Veld(labels[nummer], teksten[nummer]));
        }
        var grond = rij.getString("grond");
        return new Rij(
                rij.getString("stuk_soort"),
                rij.getObject("stuk", UUID.class),
                Compartiment.valueOf(rij.getString("compartiment")),
                grond == null ? null : Achterhoudgrond.valueOf(grond),
                rij.getString("reden"),
                rij.getString("titel"),
                rij.getObject("op", LocalDate.class),
                List.copyOf(velden));
    }

    void noteer(Betrokkeneverzoek verzoek, Stuk bij, Aantekening.Soort soort, String tekst, MedewerkerId door) {
        jdbc.sql("""
                        insert into stukaantekening (id, gezin, verzoek, soort, over, stuk_soort, stuk, stuktitel,
                                                     compartiment, tekst, op, vastgelegd_door)
                        values (:id, :gezin, :verzoek, :soort, :over, :stuksoort, :stuk, :titel, :deel, :tekst, :nu, :door)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", verzoek.gezin().waarde())
                .param("verzoek", verzoek.id().waarde())
                .param("soort", soort.name())
                .param("over", verzoek.over().waarde())
                .param("stuksoort", bij.soort())
                .param("stuk", bij.id())
                .param("titel", bij.titel())
                .param("deel", bij.compartiment().name())
                .param("tekst", tekst.strip())
                .param("nu", OffsetDateTime.now(klok))
                .param("door", door.waarde())
                .update();
    }

    /// Those of these parts only.
    List<Notitie> aantekeningen(GezinId gezin, Collection<Compartiment> delen) {
        return notities(gezin, delen, "").query(Afschriftkast::notitie).list();
    }

    /// Those of these parts, beside these pieces.
    ///
    /// @param stukken keys
    List<Notitie> aantekeningen(GezinId gezin, Collection<Compartiment> delen, Collection<String> stukken) {
        return notities(gezin, delen, " and a.stuk_soort || ':' || a.stuk = any(:stukken)")
                .param("stukken", stukken.toArray(String[]::new))
                .query(Afschriftkast::notitie)
                .list();
    }

    private StatementSpec notities(GezinId gezin, Collection<Compartiment> delen, String en) {
        return jdbc.sql("select a.*, l.naam, coalesce(w.naam, v.vrager_naam) as vrager from stukaantekening a"
                        + " join gezinslid l on l.id = a.over join betrokkeneverzoek v on v.id = a.verzoek"
                        + " left join gezinslid w on w.id = v.vrager"
                        + " where a.gezin = :gezin and a.compartiment = any(:delen)" + en + " order by a.op, a.id")
                .param("gezin", gezin.waarde())
                .param("delen", delen.stream().map(Enum::name).toArray(String[]::new));
    }

    private static Notitie notitie(ResultSet rij, int nummer) throws SQLException {
        return new Notitie(
                Stukbron.sleutel(rij.getString("stuk_soort"), rij.getObject("stuk", UUID.class)),
                new Aantekening(
                        Aantekening.Soort.valueOf(rij.getString("soort")),
                        rij.getString("naam"),
                        rij.getString("vrager"),
                        rij.getString("stuktitel"),
                        Compartiment.valueOf(rij.getString("compartiment")),
                        rij.getString("tekst"),
                        rij.getObject("op", OffsetDateTime.class).toInstant()));
    }

    /// @param stuk the key of the piece
    record Notitie(String stuk, Aantekening aantekening) {}

    void gaf(Betrokkeneverzoek verzoek, String wat, String sha256, int grootte, MedewerkerId door) {
        jdbc.sql("insert into afgifte (id, gezin, verzoek, wat, sha256, grootte, door, op)"
                        + " values (:id, :gezin, :verzoek, :wat, :sha256, :grootte, :door, :nu)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", verzoek.gezin().waarde())
                .param("verzoek", verzoek.id().waarde())
                .param("wat", wat)
                .param("sha256", sha256)
                .param("grootte", grootte)
                .param("door", door.waarde())
                .param("nu", OffsetDateTime.now(klok))
                .update();
    }
}
