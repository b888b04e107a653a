package nl.eenplan.frontend.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Van een antwoord vertrekt niets voordat in het logboek staat wat het laat zien")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class KijkfilterTest {

    private static final String WACHTEND =
            "select pid from pg_stat_activity where wait_event_type = 'Lock'" + " and query like '%logboek_schrijf%'";

    private static final int POGINGEN = 3_000;

    @Autowired
    private Kijkfilter filter;

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    @Qualifier("eigenaarsbron")
    private DataSource eigenaar;

    private final ExecutorService anderen = Executors.newVirtualThreadPerTaskExecutor();
    private final MockHttpServletResponse antwoord = new MockHttpServletResponse();

    private Connection slot;
    private GezinId gezin;

    @BeforeEach
    void houdDeKetenVast() throws SQLException {
        gezin = signalen.gezinVan("mulder", "Wielewaal", "Fenna Wielewaal");
        slot = eigenaar.getConnection();
        slot.setAutoCommit(false);
        jdbc().sql("select 1 from logketen where keten = ? for update")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    @AfterEach
    void ruimOp() throws SQLException {
        slot.close();
        anderen.close();
    }

    @Test
    @DisplayName("Zolang het logboek niet geschreven is, wacht het antwoord")
    void wachtOpHetLogboek() throws SQLException {
        var verzoek = CompletableFuture.runAsync(this::kijk, anderen);
        wachtOpSchrijver();

        assertThat(antwoord.getContentAsByteArray()).isEmpty();
        assertThat(bekeken()).isZero();

        slot.rollback();
        verzoek.join();

        assertThat(antwoord.getContentAsByteArray()).isNotEmpty();
        assertThat(bekeken()).isEqualTo(1);
    }

    @Test
    @DisplayName("Kan het logboek niet worden geschreven, dan vertrekt er niets")
    void toontNietsZonderLogboek() throws SQLException {
        var verzoek = CompletableFuture.runAsync(this::kijk, anderen);

        jdbc().sql("select pg_terminate_backend(?)")
                .param(wachtOpSchrijver())
                .query(Boolean.class)
                .single();
        slot.rollback();

        assertThat(verzoek.handle((niets, fout) -> fout).join()).isNotNull();
        assertThat(antwoord.getContentAsByteArray()).isEmpty();
    }

    private void kijk() {
        mensen.als("mulder", () -> {
            try {
                filter.doFilter(new MockHttpServletRequest(), antwoord, (in, uit) -> {
                    var naam = gezinnen.kop(gezin).naam();
                    uit.getWriter().write(naam);
                });
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Asked beside the transaction that holds the chain: within one, PostgreSQL shows the same activity again.
    private int wachtOpSchrijver() {
        for (var poging = 0; poging < POGINGEN; poging++) {
            var wachtend = JdbcClient.create(eigenaar)
                    .sql(WACHTEND)
                    .query(Integer.class)
                    .optional();
            if (wachtend.isPresent()) {
                return wachtend.get();
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("niemand schrijft in het logboek");
    }

    private long bekeken() {
        return jdbc().sql(
                        "select count(*) from logboek where gezin = ? and soort = 'LEZEN' and handeling = 'gezin geopend'")
                .param(gezin.waarde())
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(slot, true));
    }
}
