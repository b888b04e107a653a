package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
class HeropenenTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private Procesinzage proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Een nieuwe blauwe plek opent een gesloten zaak: zij is geen afgesloten zaak meer, en wat er was staat er")
    void opentGeslotenZaak() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        var gezin = keten.signaal();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, uitgesloten()));
        assertThat(fase(gezin)).isEqualTo(Fase.AFGESLOTEN.name());
        var eerder = dossier(gezin).letsels();

        keten.nieuwLetsel(gezin);

        assertThat(fase(gezin)).as("een open zaak wordt niet vernietigd").isEqualTo(Fase.SIGNAAL.name());
        assertThat(mensen.als("mulder", () -> proces.verloop(gezin)))
                .extracting(Procesverloop::naam, Procesverloop::loopt)
                .contains(tuple("Stroomschema FMEK", false), tuple("Stroomschema FMEK", true));
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        var taak = keten.taakVan("mulder", gezin, LETSEL_BESCHRIJVEN);
        assertThat(mensen.als("mulder", () -> inzage.voorTaak(taak)).letsels())
                .as("de eerdere letsels staan bij het nieuwe onderzoek")
                .isEqualTo(eerder);
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, id -> letsel.letselBeschrijven(id, Voorbeelden.noor()));
        assertThat(dossier(gezin).letsels())
                .hasSize(2 * eerder.size())
                .extracting(Letseldossier.Letsel::nummer)
                .doesNotHaveDuplicates();
    }

    private Letseldossier dossier(GezinId gezin) {
        return requireNonNull(
                mensen.als("mulder", () -> inzage.overzicht(gezin)).getFirst().medisch());
    }

    private String fase(GezinId gezin) {
        return jdbc.sql("select fase from gezin where id = :gezin")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .single();
    }

    private static LetselBeschrijvenGegevens uitgesloten() {
        var noor = Voorbeelden.noor();
        return new LetselBeschrijvenGegevens(
                noor.onderzochtOp(),
                noor.anamnese(),
                noor.isTopTeen(),
                noor.redenGeenTopTeen(),
                noor.mobiliteit(),
                noor.stolling(),
                noor.stollingToelichting(),
                noor.letsels(),
                noor.signalen(),
                true,
                "Gezien door kinderarts: stollingsziekte");
    }
}
