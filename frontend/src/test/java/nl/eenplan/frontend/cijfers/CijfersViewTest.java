package nl.eenplan.frontend.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.indicator.Kwartaal;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Cijfers op het scherm")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class CijfersViewTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @WithUserDetails("visser")
    @DisplayName("Elk cijfer staat er met zijn definitie, bron en regel voor kleine aantallen; een verdeling met tabel")
    void toontCijfers() {
        vul("2024-11-03", 15, 9);

        UI.getCurrent().navigate("cijfers", QueryParameters.of("kwartaal", "2024-4"));

        assertThat(tekst())
                .contains("60%", "bij 9 van 15 kinderen", "Over 9 kinderen")
                .contains("Op een totaal van", "landelijk nog niet vastgesteld")
                .contains("Een getal onder de 5");
        assertThat($(Details.class).all())
                .extracting(Details::getSummaryText)
                .hasSize(3)
                .containsOnly("Wat telt hier mee?");
        assertThat($(NativeTableRow.class).all().stream()
                        .map(rij -> rij.getElement().getTextRecursively()))
                .contains("tot en met 4 uur9", "4 tot en met 24 uur0");
        assertThat(tekst()).contains("In dit kwartaal is er niets te tellen");
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Over minder dan vijf kinderen staat er dat er iets is afgeschermd, en geen getal")
    void schermtKleineAantallenAf() {
        vul("2024-08-04", 6, 3);

        UI.getCurrent().navigate("cijfers", QueryParameters.of("kwartaal", "2024-3"));

        assertThat(tekst())
                .contains("Afgeschermd: dit cijfer zou iets zeggen over minder dan 5 kinderen")
                .doesNotContain("van 6");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName(
            "De demo begint met cijfers van het vorige kwartaal, waarvan een klein aantal is afgeschermd; de gezinnen vindt niemand")
    void heeftEenVerleden() {
        UI.getCurrent().navigate("cijfers");

        assertThat(tekst()).contains("81%", "bij 26 van 32 kinderen", "Over 26 kinderen", "64%");
        assertThat($(NativeTableRow.class).all().stream()
                        .map(rij -> rij.getElement().getTextRecursively()))
                .contains("tot en met 4 uur12", "langer dan 72 uurafgeschermd");

        UI.getCurrent().navigate("zoek", QueryParameters.of("q", "Herfst"));

        assertThat(tekst()).doesNotContain("G-2025");
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("Het kwartaal staat in het adres; wie een ander kiest gaat daarheen, en onzin geeft het laatste")
    void kiestEenKwartaal() {
        UI.getCurrent().navigate("cijfers", QueryParameters.of("kwartaal", "2999-7"));
        assertThat(kwartaal().getValue()).isEqualTo(new Kwartaal(2025, 4));

        test(kwartaal()).selectItem("2e kwartaal 2025");

        assertThat(kwartaal().getValue()).isEqualTo(new Kwartaal(2025, 2));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("kwartaal=2025-2");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De politie heeft geen cijfers in het menu en vindt het adres niet")
    void isErNietVoorAnderen() {
        UI.getCurrent().navigate("cijfers");

        assertThat(tekst()).contains("Niet gevonden").doesNotContain("I7");
        assertThat($(SideNavItem.class).all().stream().map(SideNavItem::getPath))
                .doesNotContain("cijfers");
    }

    @SuppressWarnings("unchecked")
    private Select<Kwartaal> kwartaal() {
        return $(Select.class).single();
    }

    private String tekst() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void vul(String dag, int kinderen, int metAdvies) {
        var gezin = signalen.gezinVan("mulder", "Cijferhof", "Kind Cijferhof");
        for (int nummer = 0; nummer < kinderen; nummer++) {
            var gezien = OffsetDateTime.parse(dag + "T09:00:00+01:00").plusDays(nummer);
            var kind = kind(gezin, gezien);
            if (nummer < metAdvies) {
                eigenaar.sql("""
                                insert into stap (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                                    soort, wanneer, met_wie, gedaan, is_bereikt)
                                values (gen_random_uuid(), 1, ?, ?, gen_random_uuid()::text, gen_random_uuid(),
                                    'x', ?, 'SPOED_VERTROUWENSARTS', ?, 'x', 'x', true)
                                """)
                        .params(gezin.waarde(), kind, gezien.plusHours(2), gezien.plusHours(2))
                        .update();
            }
        }
    }

    private UUID kind(GezinId gezin, OffsetDateTime gezien) {
        var kind = UUID.randomUUID();
        eigenaar.sql("""
                        insert into gezinslid (id, gezin, naam, geslacht, rol, vermoeden, gewijzigd_door, gewijzigd_op,
                            versie)
                        values (?, ?, 'x', 'ONBEKEND', 'KIND', true, 'x', now(), 1)
                        """).params(kind, gezin.waarde()).update();
        eigenaar.sql("""
                        insert into eerste_zorg (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            gezien_op, behandeling, zorginstelling, is_acuut, beslist_door)
                        values (gen_random_uuid(), 1, ?, ?, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            ?, ?, 'x', 'x', false, 'x')
                        """).params(gezin.waarde(), kind, gezien, gezien).update();
        eigenaar.sql("""
                        insert into fotoreeks (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            reden_geen_fotos, is_verwijderd_van_camera, is_meldcode_gestart, aard)
                        values (gen_random_uuid(), 1, ?, ?, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            ?, 'geen', false, true, 'LICHAMELIJK')
                        """).params(gezin.waarde(), kind, gezien).update();
        return kind;
    }
}
