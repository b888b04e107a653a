package nl.eenplan.backend.foto;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.OrigineelGeopend;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The custody of photographs: rows are added in the transaction of what they tell, and never change.
///
/// It stands beside the log of the house: that one is for whoever asks who looked into a file, this one goes with the
/// photograph, as a form in a bag with a trace does.
@Component
@NaDePoort
public class Bewaarketen {

    /// Who looks at the same photograph again so soon, has not looked away.
    private static final Duration DEZELFDE_BLIK = Duration.ofMinutes(15);

    private static final String LEG = """
            insert into fotobewaring (document, gezin, handeling, door, door_naam, op, aan, reden, sha256)
            select d.id, d.gezin, :handeling, :door, :naam, :op, :aan, :reden, coalesce(:gevonden, d.sha256)
              from document d where d.id = :document
            """;

    private final JdbcClient jdbc;
    private final Dossierpoort poort;
    private final Clock klok;

    Bewaarketen(JdbcClient jdbc, Dossierpoort poort, Clock klok) {
        this.jdbc = jdbc;
        this.poort = poort;
        this.klok = klok;
    }

    /// That the doctor removed it from camera and telephone (F3, W5b).
    @Transactional(propagation = Propagation.MANDATORY)
    public void gewist(DocumentId foto) {
        leg(foto, Bewaarhandeling.GEWIST);
    }

    void leg(DocumentId foto, Bewaarhandeling handeling) {
        leg(foto, handeling, null, null, null);
    }

    void overgedragen(DocumentId foto, String aan, String reden) {
        leg(foto, Bewaarhandeling.OVERGEDRAGEN, aan, reden, null);
    }

    /// @param gevonden SHA-256 of the bytes as they lie in the database now
    void gecontroleerd(DocumentId foto, boolean isGoed, String gevonden) {
        leg(foto, isGoed ? Bewaarhandeling.CONTROLE_GOED : Bewaarhandeling.CONTROLE_FOUT, null, null, gevonden);
    }

    /// Several pictures of the same photograph on one screen are one look.
    void bekeken(DocumentId foto) {
        boolean isAlGezien = jdbc.sql("""
                        select exists (select 1 from fotobewaring
                                        where document = :document and door = :door and handeling = 'BEKEKEN'
                                          and op > :sinds)
                        """)
                .param("document", foto.waarde())
                .param("door", poort.gebruiker().id().waarde())
                .param("sinds", nu().minus(DEZELFDE_BLIK))
                .query(Boolean.class)
                .single();
        if (!isAlGezien) {
            leg(foto, Bewaarhandeling.BEKEKEN);
        }
    }

    /// Whoever takes the original along by way of the documents does so on record too.
    @EventListener
    void opOrigineel(OrigineelGeopend geopend) {
        boolean isFoto = jdbc.sql("select exists (select 1 from fotobestand where document = :document)")
                .param("document", geopend.document().waarde())
                .query(Boolean.class)
                .single();
        if (isFoto) {
            leg(geopend.document(), Bewaarhandeling.ORIGINEEL);
        }
    }

    /// Oldest first.
    List<Bewaarregel> van(DocumentId foto, GezinId gezin) {
        return jdbc.sql("""
                        select handeling, door_naam, op, aan, reden from fotobewaring
                         where document = :document and gezin = :gezin order by op, id
                        """)
                .param("document", foto.waarde())
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Bewaarregel(
                        Bewaarhandeling.valueOf(rij.getString("handeling")),
                        rij.getString("door_naam"),
                        rij.getObject("op", OffsetDateTime.class).toInstant(),
                        rij.getString("aan"),
                        rij.getString("reden")))
                .list();
    }

    private void leg(
            DocumentId foto,
            Bewaarhandeling handeling,
            @Nullable String aan,
            @Nullable String reden,
            @Nullable String gevonden) {
        var wie = poort.gebruiker();
        UUID door = wie.id().waarde();
        jdbc.sql(LEG)
                .param("document", foto.waarde())
                .param("handeling", handeling.name())
                .param("door", door)
                .param("naam", wie.naam())
                .param("op", nu())
                .param("aan", aan, java.sql.Types.VARCHAR)
                .param("reden", reden, java.sql.Types.VARCHAR)
                .param("gevonden", gevonden, java.sql.Types.VARCHAR)
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
