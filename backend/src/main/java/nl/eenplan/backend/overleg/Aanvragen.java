package nl.eenplan.backend.overleg;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.eenplan.backend.overleg.Overlegvoorbereiding.Aanvraag;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who applied for the conference, for the screening that tests it.
@Component
class Aanvragen {

    private final JdbcClient jdbc;
    private final Clock klok;

    Aanvragen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    void bewaar(GezinId gezin, Mdaaanvraag aanvraag, Gebruiker door) {
        var isZelf = Invoercontrole.leeg(aanvraag.aanmelder());
        jdbc.sql("""
                        insert into mda_aanvraag (id, gezin, herkomst, aanmelder, organisatie, gronden,
                                                  eerdere_meldingen, is_acuut, medewerker, op)
                        values (:id, :gezin, :herkomst, :aanmelder, :organisatie, :gronden, :meldingen, :acuut, :door,
                                :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("herkomst", Objects.requireNonNull(aanvraag.herkomst()).name())
                .param("aanmelder", isZelf ? door.naam() : aanvraag.aanmelder().strip())
                .param("organisatie", isZelf ? door.organisatienaam() : "")
                .param("gronden", aanvraag.gronden().strip())
                .param("meldingen", aanvraag.eerdereMeldingen())
                .param("acuut", aanvraag.isAcuut())
                .param("door", door.id().waarde())
                .param("nu", OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<Aanvraag> laatste(GezinId gezin) {
        return jdbc.sql("""
                        select herkomst, aanmelder, organisatie, gronden, eerdere_meldingen, is_acuut from mda_aanvraag
                         where gezin = :gezin order by op desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Aanvraag(
                        Aanvraagherkomst.valueOf(rij.getString("herkomst")),
                        rij.getString("aanmelder"),
                        rij.getString("organisatie"),
                        rij.getString("gronden"),
                        rij.getObject("eerdere_meldingen", Integer.class),
                        rij.getBoolean("is_acuut")))
                .optional();
    }
}
