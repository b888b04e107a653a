package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.organisatie.Aanmeldweigering.Reden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class IdentiteitenTest {

    private static final String VT = "veilig-thuis-merewestein";
    private static final String GGD = "ggd-merewestein";

    @Autowired
    private Identiteiten identiteiten;

    @Autowired
    private Aanmeldsessies sessies;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @Test
    @DisplayName("Wie voor het eerst via zijn organisatie komt, werkt daar in de rollen die zij doorgeeft, ook later")
    void maaktAccount() {
        var eerste = identiteiten.meldAan(identiteit(VT, "vt-medewerker", "vertrouwensarts"), false);
        var tweede = identiteiten.meldAan(identiteit(VT, "vertrouwensarts", "vt-medewerker"), false);

        assertThat(eerste.gebruiker().organisatienaam()).isEqualTo("Veilig Thuis Merewestein");
        assertThat(eerste.gebruiker().rollen()).containsExactlyInAnyOrder(Rol.VT_MEDEWERKER, Rol.VERTROUWENSARTS);
        assertThat(tweede.gebruiker().id()).isEqualTo(eerste.gebruiker().id());
        assertThat(sessies.geldt(eerste.aanmelding().orElseThrow())).isTrue();
        assertThat(log(eerste)).containsExactly("aangemeld via de organisatie", "aangemeld via de organisatie");
    }

    @ParameterizedTest(name = "{0} bij {1}")
    @CsvSource({
        "tovenaar, veilig-thuis-merewestein, ROL",
        "tafelpartner, veilig-thuis-merewestein, ROL",
        "'', veilig-thuis-merewestein, ROL",
        "vt-medewerker, nergens, ORGANISATIE"
    })
    @DisplayName(
            "Een onbekende rol of organisatie weigert de hele login; er komt geen account en de weigering staat in het logboek")
    void weigert(String rol, String organisatie, Reden reden) {
        var rollen = rol.isEmpty() ? new String[0] : new String[] {"vt-medewerker", rol};
        var weigeringen = weigeringen(reden);

        assertThatThrownBy(() -> identiteiten.meldAan(
                        reden == Reden.ROL ? identiteit(organisatie, rollen) : identiteit(organisatie, rol), false))
                .isInstanceOfSatisfying(
                        Aanmeldweigering.class, fout -> assertThat(fout.reden()).isEqualTo(reden));

        assertThat(weigeringen(reden)).isEqualTo(weigeringen + 1);
        assertThat(jdbc.sql("select count(*) from identiteit where subject = :subject")
                        .param("subject", subject)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Een andere organisatie in het token beëindigt elke open login en elke betrokkenheid van daarvoor")
    void volgtWissel() {
        var wie = identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false);
        var gezin = GezinId.nieuw();
        Systeem.als(
                "proef", () -> betrokkenheden.betrek(gezin, wie.gebruiker().id(), Rol.VT_MEDEWERKER, "proef", "proef"));

        assertThat(identiteiten.isOngewijzigd(
                        identiteit(VT, "vt-medewerker"), wie.gebruiker().id()))
                .isTrue();
        assertThat(identiteiten.isOngewijzigd(
                        identiteit(GGD, "forensisch-arts"), wie.gebruiker().id()))
                .isFalse();

        assertThat(sessies.geldt(wie.aanmelding().orElseThrow())).isFalse();
        assertThat(betrokkenheden.metRol(gezin, Rol.VT_MEDEWERKER)).isEmpty();
        assertThat(identiteiten
                        .meldAan(identiteit(GGD, "forensisch-arts"), false)
                        .gebruiker()
                        .organisatienaam())
                .isEqualTo("GGD Merewestein");
    }

    @Test
    @DisplayName("Een rol die Eenplan niet kent beëindigt een open login, maar neemt niets blijvend weg")
    void eindigtBijOnbekendeRol() {
        var wie = identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false);

        assertThat(identiteiten.isOngewijzigd(
                        identiteit(VT, "tovenaar"), wie.gebruiker().id()))
                .isFalse();

        assertThat(sessies.geldt(wie.aanmelding().orElseThrow())).isFalse();
        assertThat(identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false).gebruiker())
                .isEqualTo(wie.gebruiker());
    }

    @Test
    @DisplayName("Koppelen op naam geldt alleen waar het is aangezet, en nooit voor wie al een identiteit heeft")
    void koppeltOpNaam() {
        var post = mensen.wie("post").id();
        var via = new Identiteit(
                "https://een",
                subject,
                null,
                "K. Post",
                "post",
                List.of("raadsonderzoeker"),
                List.of(kenmerk("post")),
                null);
        var ander = new Identiteit(
                "https://twee",
                subject,
                null,
                "K. Post",
                "post",
                List.of("raadsonderzoeker"),
                List.of(kenmerk("post")),
                null);

        assertThat(identiteiten.meldAan(via, true).gebruiker().id()).isEqualTo(post);
        assertThat(identiteiten.meldAan(ander, true).gebruiker().id()).isNotEqualTo(post);
    }

    @Test
    @DisplayName("Wie alleen via zijn organisatie inlogt, bestaat voor het wachtwoordformulier niet")
    void heeftGeenWachtwoord() {
        var wie = identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false);

        assertThatThrownBy(() -> mensen.wie(wie.getUsername())).hasMessage("Geen account");
    }

    @Test
    @DisplayName("Een gesloten account komt er ook via de organisatie niet in")
    void weigertGeslotenAccount() {
        var wie = identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false);
        jdbc.sql("update medewerker set actief = false where id = :id")
                .param("id", wie.gebruiker().id().waarde())
                .update();

        assertThat(sessies.geldt(wie.aanmelding().orElseThrow())).isFalse();
        assertThatThrownBy(() -> identiteiten.meldAan(identiteit(VT, "vt-medewerker"), false))
                .isInstanceOf(Aanmeldweigering.class);
    }

    @Test
    @DisplayName("Een token dat niet geldig is, staat als weigering in het logboek, van niemand")
    void noteertOngeldigToken() {
        var eerder = weigeringen(Reden.TOKEN);

        assertThat(identiteiten.weiger(Reden.TOKEN).reden()).isEqualTo(Reden.TOKEN);

        assertThat(weigeringen(Reden.TOKEN)).isEqualTo(eerder + 1);
    }

    private Identiteit identiteit(String organisatie, String... rollen) {
        return new Identiteit(
                "https://proef",
                subject,
                "sid-" + subject,
                "P. Roef",
                "proef",
                List.of(rollen),
                List.of(organisatie),
                null);
    }

    private String kenmerk(String naam) {
        return jdbc.sql("select kenmerk from organisatie where id = :id")
                .param("id", mensen.wie(naam).organisatie().waarde())
                .query(String.class)
                .single();
    }

    private long weigeringen(Reden reden) {
        return jdbc.sql("select count(*) from logboek where soort = 'AANMELDEN_MISLUKT' and handeling = :handeling")
                .param("handeling", reden.handeling())
                .query(Long.class)
                .single();
    }

    private List<String> log(Aangemelde wie) {
        return jdbc.sql("select handeling from logboek where medewerker = :id and soort = 'AANMELDEN' order by id")
                .param("id", wie.gebruiker().id().waarde())
                .query(String.class)
                .list();
    }
}
