package nl.eenplan.backend.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentService.Document;
import nl.eenplan.backend.document.DocumentService.Tekststatus;
import nl.eenplan.backend.document.DocumentService.Treffer;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queries over documents; what lies in a closed compartment or was withdrawn stays out of the query.
@Component
class Documentlijst {

    private static final String RIJ =
            "select d.*, t.status from document d join documenttekst t on t.document = d.id where ";
    private static final String LEESBAAR = " and d.ingetrokken_op is null and d.compartiment = any(:leesbaar)";
    private static final String KNIPSEL = "MaxFragments=1, MinWords=6, MaxWords=18, StartSel=«, StopSel=»";

    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;

    Documentlijst(JdbcClient jdbc, Betrokkenheden betrokkenheden) {
        this.jdbc = jdbc;
        this.betrokkenheden = betrokkenheden;
    }

    Document get(DocumentId id) {
        return jdbc.sql(RIJ + "d.id = :id")
                .param("id", id.waarde())
                .query(Documentlijst::document)
                .single();
    }

    List<Document> vanGezin(GezinId gezin, Set<Compartiment> leesbaar) {
        return jdbc.sql(RIJ + "d.gezin = :gezin" + LEESBAAR + " order by d.op desc, d.id desc")
                .param("gezin", gezin.waarde())
                .param("leesbaar", namen(leesbaar))
                .query(Documentlijst::document)
                .list();
    }

    List<Document> vanLetsel(GezinId gezin, UUID letsel, Set<Compartiment> leesbaar) {
        return jdbc.sql(RIJ + "d.gezin = :gezin and d.letsel = :letsel" + LEESBAAR + " order by d.op, d.id")
                .param("gezin", gezin.waarde())
                .param("letsel", letsel)
                .param("leesbaar", namen(leesbaar))
                .query(Documentlijst::document)
                .list();
    }

    List<Treffer> zoek(String tekst, int hoogstens) {
        return jdbc.sql("select d.id, d.gezin, g.nummer, g.naam, d.bestandsnaam,"
                        + " case when to_tsvector('nederlands', t.tekst) @@ q"
                        + "      then ts_headline('nederlands', t.tekst, q, '" + KNIPSEL + "') end as fragment"
                        + " from websearch_to_tsquery('nederlands', :tekst) q, document d"
                        + " join gezin g on g.id = d.gezin join documenttekst t on t.document = d.id"
                        + " where t.zoek @@ q and d.ingetrokken_op is null and " + Betrokkenheden.ZICHTBAAR
                        + " and " + Betrokkenheden.LEESBAAR
                        + " order by ts_rank(t.zoek, q) desc, d.op desc, d.id limit :hoogstens")
                .params(betrokkenheden.parameters())
                .param("tekst", tekst)
                .param("hoogstens", hoogstens)
                .query((rij, nummer) -> new Treffer(
                        new DocumentId(rij.getObject("id", UUID.class)),
                        new GezinId(rij.getObject("gezin", UUID.class)),
                        rij.getString("nummer"),
                        rij.getString("naam"),
                        rij.getString("bestandsnaam"),
                        rij.getString("fragment")))
                .list();
    }

    private static String[] namen(Set<Compartiment> compartimenten) {
        return compartimenten.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Document document(ResultSet rij, int nummer) throws SQLException {
        return new Document(
                new DocumentId(rij.getObject("id", UUID.class)),
                new GezinId(rij.getObject("gezin", UUID.class)),
                Compartiment.valueOf(rij.getString("compartiment")),
                new Koppeling(rij.getObject("letsel", UUID.class)),
                rij.getString("bestandsnaam"),
                Bestandstype.valueOf(rij.getString("type")),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                Tekststatus.valueOf(rij.getString("status")),
                rij.getString("door_naam"),
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                rij.getObject("ingetrokken_op") != null);
    }
}
