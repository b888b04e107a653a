package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.organisatie.Aanmeldsessies.Herkomst;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.backend.toegang.Tweedefactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

@Kerntest
class AanmeldsessiesTest {

    @Autowired
    private Aanmeldsessies sessies;

    @Autowired
    private Tweedefactor tweedefactor;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void ga() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("Een login geldt tot hij eindigt, en nooit langer dan een dag")
    void eindigt() {
        var een = begin(Herkomst.LOKAAL);
        var twee = begin(Herkomst.LOKAAL);

        sessies.beeindig(een);
        jdbc.sql("update aanmeldsessie set begonnen = now() - interval '25 hours' where id = :id")
                .param("id", twee)
                .update();

        assertThat(sessies.geldt(een)).isFalse();
        assertThat(sessies.geldt(twee)).isFalse();
        assertThat(sessies.geldt(UUID.randomUUID())).isFalse();
    }

    @Test
    @DisplayName("De uitgever beëindigt precies de sessie die hij noemt")
    void eindigtDoorUitgever() {
        var deze = begin(new Herkomst("https://uitgever", "sid-1", null));
        var andere = begin(new Herkomst("https://uitgever", "sid-2", null));
        var vanAnder = begin(new Herkomst("https://andere-uitgever", "sid-1", null));

        sessies.beeindigVanUitgever("https://uitgever", "sid-1", "iemand");

        assertThat(sessies.geldt(deze)).isFalse();
        assertThat(sessies.geldt(andere)).isTrue();
        assertThat(sessies.geldt(vanAnder)).isTrue();
    }

    @Test
    @DisplayName("Een tweede factor telt voor wie hem net bewees, in die login, en een tijdje")
    void eistTweedeFactor() {
        var zonder = begin(Herkomst.LOKAAL);
        var met = begin(new Herkomst("https://uitgever", null, Instant.now()));
        var verouderd =
                begin(new Herkomst("https://uitgever", null, Instant.now().minusSeconds(360)));

        als(zonder);
        assertThatThrownBy(tweedefactor::vereis).isInstanceOf(TweedeFactorNodig.class);
        als(verouderd);
        assertThatThrownBy(tweedefactor::vereis).isInstanceOf(TweedeFactorNodig.class);
        als(met);
        assertThatCode(tweedefactor::vereis).doesNotThrowAnyException();
        sessies.beeindig(met);
        assertThatThrownBy(tweedefactor::vereis).isInstanceOf(TweedeFactorNodig.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(tweedefactor::vereis).isInstanceOf(TweedeFactorNodig.class);
    }

    private UUID begin(Herkomst herkomst) {
        return sessies.begin(mensen.wie("vos").id(), herkomst);
    }

    private void als(UUID sessie) {
        var wie = (Aangemelde) accounts.loadUserByUsername("vos");
        wie.hoortBij(sessie);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities())));
    }
}
