package nl.eenplan.backend.consultvraag;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows behind questions and answers; they are added and never change.
@Component
class Vragenkast {

    private final JdbcClient jdbc;

    Vragenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID bewaar(
            GezinId gezin,
            PersoonId kind,
            String kindnummer,
            String leeftijd,
            Vraaggegevens gegevens,
            Gebruiker door,
            Instant op) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var naar = Objects.requireNonNull(gegevens.naar());
        jdbc.sql("""
                        insert into consultvraag (id, gezin, kind, kindnummer, naar, leeftijd, vraag, toedracht,
                                                  bevindingen, is_met_radiologie, door, door_naam, op)
                        values (:id, :gezin, :kind, :kindnummer, :naar, :leeftijd, :vraag, :toedracht, :bevindingen,
                                :radiologie, :door, :naam, :op)
                        """)
                .param("id", id)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("kindnummer", kindnummer)
                .param("naar", naar.name())
                .param("leeftijd", leeftijd)
                .param("vraag", gegevens.vraag().strip())
                .param("toedracht", gegevens.toedracht().strip())
                .param("bevindingen", gegevens.bevindingen().strip())
                .param("radiologie", !gegevens.radiologie().isEmpty())
                .param("door", door.id().waarde())
                .param("naam", door.naam())
                .param("op", Timestamp.from(op))
                .update();
        int volgorde = 0;
        for (var foto : gegevens.fotos()) {
            bijlage(id, volgorde++, foto, false);
        }
        for (var beeld : gegevens.radiologie()) {
            bijlage(id, volgorde++, beeld, true);
        }
        return id;
    }

    private void bijlage(UUID vraag, int volgorde, UUID document, boolean isRadiologie) {
        jdbc.sql("insert into consultvraag_bijlage (vraag, volgorde, document, is_radiologie) values (?, ?, ?, ?)")
                .params(vraag, volgorde, document, isRadiologie)
                .update();
    }

    void bewaar(Consultvraag vraag, Antwoordgegevens antwoord, Instant ontvangenOp, Gebruiker door, Instant op) {
        jdbc.sql("""
                        insert into consultantwoord (id, gezin, kind, vraag, adviseur, advies, ontvangen_op, door,
                                                     door_naam, op)
                        values (:id, :gezin, :kind, :vraag, :adviseur, :advies, :ontvangen, :door, :naam, :op)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", vraag.gezin().waarde())
                .param("kind", vraag.kind().waarde())
                .param("vraag", vraag.id())
                .param("adviseur", antwoord.adviseur().strip())
                .param("advies", antwoord.advies().strip())
                .param("ontvangen", Timestamp.from(ontvangenOp))
                .param("door", door.id().waarde())
                .param("naam", door.naam())
                .param("op", Timestamp.from(op))
                .update();
    }

    /// Newest first.
    List<Consultvraag> vanGezin(GezinId gezin) {
        return jdbc.sql("select * from consultvraag where gezin = ? order by op desc, id desc")
                .param(gezin.waarde())
                .query(this::vraag)
                .list();
    }

    Optional<Consultvraag> vind(GezinId gezin, UUID id) {
        return jdbc.sql("select * from consultvraag where gezin = ? and id = ?")
                .params(gezin.waarde(), id)
                .query(this::vraag)
                .optional();
    }

    private Consultvraag vraag(ResultSet rij, int nummer) throws SQLException {
        var id = rij.getObject("id", UUID.class);
        return new Consultvraag(
                id,
                new GezinId(rij.getObject("gezin", UUID.class)),
                new PersoonId(rij.getObject("kind", UUID.class)),
                rij.getString("kindnummer"),
                Ontvanger.valueOf(rij.getString("naar")),
                rij.getString("leeftijd"),
                rij.getString("vraag"),
                rij.getString("toedracht"),
                rij.getString("bevindingen"),
                rij.getString("door_naam"),
                rij.getTimestamp("op").toInstant(),
                bijlagen(id, false),
                bijlagen(id, true),
                antwoorden(id));
    }

    private List<UUID> bijlagen(UUID vraag, boolean isRadiologie) {
        return jdbc.sql("select document from consultvraag_bijlage where vraag = ? and is_radiologie = ?"
                        + " order by volgorde")
                .params(vraag, isRadiologie)
                .query(UUID.class)
                .list();
    }

    private List<Consultvraag.Antwoord> antwoorden(UUID vraag) {
        return jdbc.sql("select adviseur, advies, ontvangen_op, door_naam from consultantwoord where vraag = ?"
                        + " order by op, id")
                .param(vraag)
                .query((rij, nummer) -> new Consultvraag.Antwoord(
                        rij.getString("adviseur"),
                        rij.getString("advies"),
                        rij.getTimestamp("ontvangen_op").toInstant(),
                        rij.getString("door_naam")))
                .list();
    }
}
