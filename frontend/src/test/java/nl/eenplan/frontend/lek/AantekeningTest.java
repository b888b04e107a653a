package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/// Somebody of the family stated something beside every piece of the file; each text names the kind of its piece.
@DisplayName("Wat een betrokkene verklaarde staat bij het stuk zelf, en alleen bij wie dat stuk leest")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class, Planketen.class})
class AantekeningTest extends SpringBrowserlessTest {

    private static final String ZIN = "Zo was het niet, zei ik bij ";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Planketen plannen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Gezinsgenoten genoten;

    @Autowired
    private List<Stukbron> bronnen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts die het letsel opent, leest onder elk stuk wat erbij is verklaard")
    void toontDeArts() {
        totVeiligThuis();
        var leeg = tab("letsel");
        verklaar();

        assertThat(leeg).doesNotContain(ZIN);
        assertThat(tab("letsel"))
                .contains(zinnen("EERSTE_ZORG", "ONDERZOEK", "CONSULT", "FOTOBEOORDELING", "LETSELDUIDING", "DOCUMENT"))
                .contains("Verklaring van " + lid().naam());
        assertThat(tab("gezin")).contains(zinnen("GEZINSLID", "SIGNAAL"));
        assertThat(tab("documenten")).contains(zinnen("DOCUMENT"));
    }

    @Test
    @WithUserDetails("bakker")
    @DisplayName("De regisseur leest alleen wat bij de conclusie van de letselduiding is verklaard")
    void toontDeRegisseurDeConclusie() {
        totVeiligThuis();
        verklaar();

        assertThat(tab("letsel")).contains(zinnen("LETSELDUIDING"));
        assertThat(Stream.of("EERSTE_ZORG", "ONDERZOEK", "CONSULT", "FOTOBEOORDELING", "DOCUMENT"))
                .allSatisfy(soort -> assertThat(alleTabs()).doesNotContain(ZIN + soort));
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Wie het stuk niet mag lezen, ziet met en zonder verklaring hetzelfde scherm")
    void verbergtVoorEenAnder() {
        totVeiligThuis();
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        var voor = tab("letsel") + tab("documenten");

        verklaar();

        assertThat(tab("letsel") + tab("documenten")).isEqualTo(voor);
        assertThat(alleTabs()).contains(zinnen("GEZINSLID")).doesNotContain(zinnen("SIGNAAL"));
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Veilig Thuis leest bij de triage wat bij de melding en de afweging is verklaard")
    void toontBijDeMelding() {
        gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        verklaar();

        assertThat(taak("jansen", Taaksoort.TRIAGE)).contains(zinnen("MELDING", "AFWEGING"));
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Wie het kind alleen bij zijn nummer kent, leest de verklaring zonder de naam erboven")
    void noemtGeenNaam() {
        gezin = artsen.signaal();
        artsen.totConsult(gezin);
        verklaar();

        assertThat(taak("visser", Taaksoort.CONSULT_VERTROUWENSARTS))
                .contains(zinnen("EERSTE_ZORG", "ONDERZOEK"))
                .contains("Verklaring van een betrokkene")
                .doesNotContain("Verklaring van " + lid().naam());
    }

    @Test
    @WithUserDetails("bakker")
    @DisplayName("Bij het gesprek, de bijdragen, de besluiten en het plan staat wat erbij is verklaard")
    void toontBijOverlegEnPlan() {
        totPlan();

        assertThat(tab("overleg")).contains(zinnen("KINDGESPREK", "ZITTING", "BIJDRAGE"));
        assertThat(tab("plan")).contains(zinnen("HERSTELPLAN"));
        assertThat(scherm("herstelplan/" + gezin)).contains(zinnen("HERSTELPLAN"));
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Wie het kindgesprek en het medische deel niet leest, leest ook niet wat daarbij is verklaard")
    void verbergtHetKindgesprek() {
        totPlan();

        assertThat(tab("overleg"))
                .contains(zinnen("ZITTING", "BIJDRAGE"))
                .doesNotContain(zinnen("KINDGESPREK", "VAKINHOUD"));
        assertThat(alleTabs()).doesNotContain(ZIN + "KINDGESPREK");
    }

    private void totVeiligThuis() {
        gezin = artsen.signaal();
        artsen.onderzoek(gezin);
        artsen.melding(gezin);
        artsen.veiligThuis(gezin);
    }

    private void totPlan() {
        gezin = mensen.als("kuipers", plannen::aangemeld);
        mensen.als("kuipers", () -> plannen.totPlan(gezin));
        verklaar();
    }

    private void verklaar() {
        Systeem.als(
                        "proef",
                        () -> bronnen.stream()
                                .flatMap(bron -> bron.stukken(gezin).stream())
                                .toList())
                .forEach(this::verklaar);
    }

    private void verklaar(Stuk stuk) {
        jdbc.sql("""
                        with verzoek as (
                            insert into betrokkeneverzoek
                                   (id, gezin, soort, over, vrager, ontvangen_op, identiteit, omschrijving, verklaring,
                                    vastgelegd_door, vastgelegd_op, uiterlijk, status, weigergrond, reden, beslist_door,
                                    beslist_op)
                            values (:id, :gezin, 'CORRECTIE', :lid, :lid, '2026-03-02', 'BEKEND', 'Het klopt niet.', :tekst,
                                    :vastlegger, now(), '2026-04-02', 'GEWEIGERD', 'FEIT_IS_JUIST', 'Zo staat het er.',
                                    :beslisser, now())
                            returning id)
                        insert into stukaantekening (id, gezin, verzoek, soort, over, stuk_soort, stuk, stuktitel,
                                                     compartiment, tekst, op, vastgelegd_door)
                        select :id, :gezin, id, 'VERKLARING', :lid, :soort, :stuk, :titel, :deel, :tekst, now(), :beslisser
                          from verzoek
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("lid", lid().id().waarde())
                .param("tekst", ZIN + stuk.soort() + ".")
                .param("vastlegger", mensen.wie("visser").id().waarde())
                .param("beslisser", mensen.wie("pinas").id().waarde())
                .param("soort", stuk.soort())
                .param("stuk", stuk.id())
                .param("titel", stuk.titel())
                .param("deel", stuk.compartiment().name())
                .update();
    }

    private Genoot lid() {
        return Systeem.als("proef", () -> genoten.van(gezin)).getLast();
    }

    private static String[] zinnen(String... soorten) {
        return Stream.of(soorten).map(soort -> ZIN + soort + ".").toArray(String[]::new);
    }

    private String alleTabs() {
        return Stream.of("overzicht", "gezin", "letsel", "overleg", "plan", "documenten", "rechten")
                .map(this::tab)
                .reduce("", String::concat);
    }

    private String tab(String naam) {
        return scherm("gezin/" + gezin + "/" + naam);
    }

    private String taak(String wie, Taaksoort soort) {
        return scherm("taak/" + keten.taakVan(wie, gezin, soort).waarde());
    }

    private String scherm(String pad) {
        UI.getCurrent().navigate("gezinnen");
        UI.getCurrent().navigate(pad);
        return Schermspoor.van(getCurrentView().getElement());
    }
}
