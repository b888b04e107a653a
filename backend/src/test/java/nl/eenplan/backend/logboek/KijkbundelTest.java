package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Blinderingen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Wat één verzoek bekijkt, komt samen in het logboek voordat het antwoord vertrekt")
@Kerntest
class KijkbundelTest {

    @Autowired
    private Kijkbundel bundel;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Blinderingen blinderingen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void betrekMulder() {
        gezin = proces.gezin();
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
    }

    @Test
    @DisplayName("Twee keer kijken wacht tot het antwoord vertrekt en wordt dan in één keer geschreven")
    void schrijftSamen() {
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                poort.toonde(List.of(gezin), "gezinnen bekeken");
                assertThat(handelingen()).isEmpty();

                ronde.legVast();

                assertThat(handelingen()).containsExactlyInAnyOrder("letsel bekeken", "gezinnen bekeken");
            }
        });

        assertThat(jdbc.sql("select count(distinct xmin::text) from logboek where handeling in (:wat)"
                                + " and (gezin = :gezin or :gezin = any(gezinnen))")
                        .param("wat", List.of("letsel bekeken", "gezinnen bekeken"))
                        .param("gezin", gezin.waarde())
                        .query(Integer.class)
                        .single())
                .as("transacties")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Wat na het vertrek van het antwoord wordt bekeken, staat er meteen")
    void bewaartNietsNaHetAntwoord() {
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                ronde.legVast();
                kijk("letsel bekeken");
                assertThat(handelingen()).containsExactly("letsel bekeken");
            }
        });
    }

    @Test
    @DisplayName("Een antwoord dat nooit vertrekt, laat zien dat er gekeken is")
    void schrijftOokZonderAntwoord() {
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
            }
        });

        assertThat(handelingen()).containsExactly("letsel bekeken");
    }

    @Test
    @DisplayName("Een wijziging wacht niet en neemt mee wat ervoor is bekeken, in die volgorde")
    void neemtMeeBijEenWijziging() {
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                transactie.executeWithoutResult(
                        status -> poort.wijzig(gezin, Compartiment.MEDISCH, "letsel vastgelegd"));
                assertThat(handelingen()).containsExactly("letsel bekeken", "letsel vastgelegd");
            }
        });

        assertThat(handelingen()).containsExactly("letsel bekeken", "letsel vastgelegd");
    }

    @Test
    @DisplayName("Mislukt die wijziging, dan blijft staan dat er is gekeken en staat er niet dat er is gewijzigd")
    void geeftTerugBijEenMislukking() {
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                transactie.executeWithoutResult(status -> {
                    poort.wijzig(gezin, Compartiment.MEDISCH, "letsel vastgelegd");
                    status.setRollbackOnly();
                });
                assertThat(handelingen()).isEmpty();
            }
        });

        assertThat(handelingen()).containsExactly("letsel bekeken");
    }

    @Test
    @DisplayName("Een weigering wacht nooit")
    void schrijftWeigeringMeteen() {
        mensen.als("aydin", () -> {
            try (var ronde = bundel.begin()) {
                assertThatThrownBy(() -> kijk("letsel bekeken")).isInstanceOf(GeenToegang.class);
                assertThat(handelingen()).containsExactly("letsel bekeken");
            }
        });
    }

    @Test
    @DisplayName("Wie het logboek opent, ziet ook wat hij in hetzelfde verzoek al bekeek")
    void toontWatNetIsBekeken() {
        var regels = mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                return logboek.vanGezin(gezin, 0, 50);
            }
        });

        assertThat(regels).extracting(LogboekService.Logregel::handeling).contains("letsel bekeken");
    }

    @Test
    @DisplayName("Wie in hetzelfde verzoek betrokkenheid verliest, kijkt daarna niet meer; wie haar krijgt, wel")
    void volgtDeBetrokkenheid() {
        var mulder = mensen.wie("mulder").id();
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                betrokkenheden.beeindig(gezin, mulder, Rol.BEHANDELEND_ARTS);

                assertThat(poort.leesbaar(gezin)).isEmpty();
                assertThatThrownBy(() -> kijk("letsel bekeken")).isInstanceOf(GeenToegang.class);

                betrokkenheden.betrek(gezin, mulder, Rol.BEHANDELEND_ARTS, "proef", "proef");
                kijk("letsel bekeken");
                ronde.legVast();
            }
        });
    }

    @Test
    @DisplayName("Wie blind wordt, leest in hetzelfde verzoek niet meer wat hem wordt onthouden")
    void volgtDeBlindering() {
        var taak = new TaakId("proef-" + gezin);
        mensen.als("mulder", () -> {
            try (var ronde = bundel.begin()) {
                kijk("letsel bekeken");
                transactie.executeWithoutResult(status ->
                        blinderingen.begin(gezin, mensen.wie("mulder").id(), taak, Set.of(Compartiment.MEDISCH)));

                assertThat(poort.leesbaar(gezin)).doesNotContain(Compartiment.MEDISCH);
                assertThatThrownBy(() -> kijk("letsel bekeken")).isInstanceOf(GeenToegang.class);

                transactie.executeWithoutResult(status -> blinderingen.eindig(taak));
                kijk("letsel bekeken");
                ronde.legVast();
            }
        });
    }

    @Test
    @DisplayName("Wat een ander meegeeft in hetzelfde verzoek, blijft van hem: wie wisselt van aanmelding, ziet niets")
    void onthoudtPerPersoon() {
        try (var ronde = bundel.begin()) {
            mensen.als("mulder", () -> kijk("letsel bekeken"));

            mensen.als("aydin", () -> {
                assertThat(poort.leesbaar(gezin)).isEmpty();
                assertThatThrownBy(() -> kijk("letsel bekeken")).isInstanceOf(GeenToegang.class);
            });
            ronde.legVast();
        }
    }

    private void kijk(String handeling) {
        transactie.executeWithoutResult(status -> poort.lees(gezin, Compartiment.MEDISCH, handeling));
    }

    private List<String> handelingen() {
        return jdbc.sql("select handeling from logboek where (gezin = :gezin or :gezin = any(gezinnen))"
                        + " and handeling in ('letsel bekeken', 'gezinnen bekeken', 'letsel vastgelegd') order by id")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .list();
    }
}
