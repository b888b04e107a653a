package nl.eenplan.backend.foto;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.document.Bestandstype;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queries over photographs. No list ever touches the bytes of an original.
@Component
class Fotolijst implements Fotoregister {

    private static final String RIJ = """
            select d.id, d.gezin, d.compartiment, d.bestandsnaam, d.type, d.grootte, d.sha256, d.ingetrokken_op,
                   f.document is not null as is_gelezen, f.breedte, f.hoogte, f.toestel_moment, f.heeft_locatie
              from document d left join fotobestand f on f.document = d.id
            """;

    private final JdbcClient jdbc;

    Fotolijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param isGelezen whether the pictures to show have been made
    record Rij(Opname opname, GezinId gezin, Compartiment compartiment, boolean isIngetrokken, boolean isGelezen) {}

    Optional<Rij> vind(DocumentId foto) {
        return jdbc.sql(RIJ + " where d.id = :id and d.type <> 'PDF'")
                .param("id", foto.waarde())
                .query(Fotolijst::rij)
                .optional();
    }

    @Override
    public List<Opname> vanGezin(GezinId gezin) {
        return jdbc.sql(RIJ + """
                         where d.gezin = :gezin and f.document is not null and d.compartiment = 'MEDISCH'
                           and d.ingetrokken_op is null
                         order by d.op desc, d.id desc
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> rij(rij, nummer).opname())
                .list();
    }

    @Override
    public Set<UUID> opnamen(GezinId gezin) {
        return jdbc.sql("select document from fotobestand where gezin = :gezin and is_opname")
                .param("gezin", gezin.waarde())
                .query(UUID.class)
                .set();
    }

    /// The photograph of this gezin that holds exactly these bytes.
    Optional<Rij> metHash(GezinId gezin, String sha256) {
        return jdbc.sql(RIJ + " where f.gezin = :gezin and f.sha256 = :hash and f.is_opname")
                .param("gezin", gezin.waarde())
                .param("hash", sha256)
                .query(Fotolijst::rij)
                .optional();
    }

    /// Of two who make the same pictures at the same moment, the second changes nothing.
    void bewaar(Rij foto, Beeld beeld, boolean isOpname) {
        UUID id = foto.opname().document().waarde();
        UUID gezin = foto.gezin().waarde();
        int nieuw = jdbc.sql("""
                        insert into fotobestand (document, gezin, sha256, is_opname, breedte, hoogte, toestel_moment,
                                                 heeft_locatie)
                        values (:id, :gezin, :hash, :isOpname, :breedte, :hoogte, :moment, :heeftLocatie)
                        on conflict (document) do nothing
                        """)
                .param("id", id)
                .param("gezin", gezin)
                .param("hash", foto.opname().sha256())
                .param("isOpname", isOpname)
                .param("breedte", maat(beeld.breedte()))
                .param("hoogte", maat(beeld.hoogte()))
                .param("moment", beeld.toestelMoment())
                .param("heeftLocatie", beeld.heeftLocatie())
                .update();
        if (nieuw == 1) {
            beeld.beelden().forEach((maat, bytes) -> bewaar(id, gezin, maat, bytes));
        }
    }

    private void bewaar(UUID id, UUID gezin, Maat maat, byte[] bytes) {
        jdbc.sql("insert into fotovoorbeeld (document, gezin, maat, bytes) values (:id, :gezin, :maat, :bytes)")
                .params(Map.of("id", id, "gezin", gezin, "maat", maat.name(), "bytes", bytes))
                .update();
    }

    Optional<byte[]> voorbeeld(DocumentId foto, GezinId gezin, Maat maat) {
        return jdbc.sql("select bytes from fotovoorbeeld where document = :id and gezin = :gezin and maat = :maat")
                .param("id", foto.waarde())
                .param("gezin", gezin.waarde())
                .param("maat", maat.name())
                .query(byte[].class)
                .optional();
    }

    private static @Nullable Integer maat(int pixels) {
        return pixels == 0 ? null : pixels;
    }

    private static Rij rij(ResultSet rij, int nummer) throws SQLException {
        var breedte = rij.getObject("breedte", Integer.class);
        return new Rij(
                new Opname(
                        new DocumentId(rij.getObject("id", UUID.class)),
                        rij.getString("bestandsnaam"),
                        Bestandstype.valueOf(rij.getString("type")),
                        rij.getLong("grootte"),
                        rij.getString("sha256"),
                        breedte,
                        rij.getObject("hoogte", Integer.class),
                        rij.getObject("toestel_moment", LocalDateTime.class),
                        rij.getBoolean("heeft_locatie"),
                        breedte != null),
                new GezinId(rij.getObject("gezin", UUID.class)),
                Compartiment.valueOf(rij.getString("compartiment")),
                rij.getObject("ingetrokken_op") != null,
                rij.getBoolean("is_gelezen"));
    }
}
