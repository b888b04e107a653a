package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional(readOnly = true)
class GezinsvinderImpl implements Gezinsvinder {

    private final JdbcClient jdbc;
    private final TransactionTemplate alsHuis;

    GezinsvinderImpl(JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.alsHuis = new TransactionTemplate(transacties);
        this.alsHuis.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.alsHuis.setReadOnly(true);
    }

    @Override
    public Optional<GezinId> metBsn(String bsn) {
        var cijfers = bsn.strip();
        return Bsn.isGeldig(cijfers) && Bsn.isVanPersoon(cijfers)
                ? ene(jdbc.sql("select distinct gezin from gezinslid where bsn = :bsn and bsn not in"
                                + " ('000000000', '999999999') limit 2")
                        .param("bsn", cijfers))
                : Optional.empty();
    }

    @Override
    public Optional<GezinId> metPersoon(String naam, LocalDate geboren) {
        return ene(jdbc.sql("select distinct gezin from gezinslid where zoekvorm(naam) = zoekvorm(:naam)"
                        + " and geboortedatum = :geboren limit 2")
                .param("naam", naam.strip().replaceAll("\\s+", " "))
                .param("geboren", geboren));
    }

    @Override
    public Optional<GezinId> metNummer(String nummer) {
        return ene(jdbc.sql("select id from gezin where nummer = :nummer")
                .param("nummer", nummer.strip().toUpperCase(Locale.ROOT)));
    }

    @Override
    public String nummer(GezinId gezin) {
        return jdbc.sql("select nummer from gezin where id = :gezin")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .single();
    }

    /// The wall hides from the asker what he has no part in, so the house looks for him, on a connection of its own.
    private Optional<GezinId> ene(StatementSpec vraag) {
        List<UUID> gevonden = Systeem.als(
                "gezin gezocht voor noodtoegang",
                () -> alsHuis.execute(status -> vraag.query(UUID.class).list()));
        return gevonden.size() == 1 ? Optional.of(new GezinId(gevonden.getFirst())) : Optional.empty();
    }
}
