package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Taaksoort.DUIDING_HERZIEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class DuidinglezingTest {

    @Autowired
    private Duidingproces proces;

    @Autowired
    private Taakbesturing taken;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Draaiboek draaiboek;

    private final GezinId gezin = GezinId.nieuw();
    private final PersoonId kind = PersoonId.nieuw();

    @Test
    @DisplayName(
            "Is de tweede lezer het eens, dan is het klaar; een vertrouwensarts kan het zijn als er geen tweede is")
    void isDefinitiefNaDeTweedeLezer() {
        proces.vraagLezing(gezin, kind);

        assertThat(taak().soort()).isEqualTo(TWEEDE_LEZING);
        assertThat(taak().kind()).isEqualTo(kind);
        assertThat(taak().rollen()).isEqualTo(Set.of(Rol.FORENSISCH_ARTS, Rol.VERTROUWENSARTS));
        doe(Vraag.IS_LEZER_AKKOORD, true);

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Met opmerkingen schrijft de auteur een nieuwe versie, die weer wordt gelezen of een advies blijft")
    void gaatTerugNaarDeAuteur() {
        proces.vraagLezing(gezin, kind);

        doe(Vraag.IS_LEZER_AKKOORD, false);
        assertThat(taak().soort()).isEqualTo(DUIDING_HERZIEN);
        doe(Vraag.IS_DEFINITIEF_GEVRAAGD, true);
        assertThat(taak().soort()).isEqualTo(TWEEDE_LEZING);
        doe(Vraag.IS_LEZER_AKKOORD, false);
        doe(Vraag.IS_DEFINITIEF_GEVRAAGD, false);

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Wie een herziening vraagt, laat de lopende lezing van dat kind vervallen, en alleen die")
    void vervangtDeLopendeLezing() {
        var ander = PersoonId.nieuw();
        proces.vraagLezing(gezin, kind);
        proces.vraagLezing(gezin, ander);

        proces.vraagHerziening(gezin, kind);

        assertThat(werklijst.open(gezin))
                .extracting(Taakstand::soort)
                .containsExactlyInAnyOrder(TWEEDE_LEZING, DUIDING_HERZIEN);
        proces.vervalt(gezin, ander);
        assertThat(taak().kind()).isEqualTo(kind);
        proces.vervalt(gezin, kind);
        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Is de lezing of de nieuwe versie te laat, dan hoort iemand het; de stap blijft open")
    void waarschuwtAlsHetTeLaatIs() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        proces.vraagLezing(gezin, kind);

        zaak.laatAflopen(TWEEDE_LEZING.sleutel());
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden " + TWEEDE_LEZING);
        zaak.wachtOp(TWEEDE_LEZING);

        doe(Vraag.IS_LEZER_AKKOORD, false);
        zaak.laatAflopen(DUIDING_HERZIEN.sleutel());
        assertThat(zaak.gevraagd()).endsWith("termijnOverschreden " + DUIDING_HERZIEN);
        zaak.wachtOp(DUIDING_HERZIEN);
    }

    @Test
    @DisplayName("Sluit de zaak, dan vervallen de lezing en de nieuwe versie van elk kind")
    void vervaltMetDeZaak() {
        proces.vraagLezing(gezin, kind);
        proces.vraagHerziening(gezin, PersoonId.nieuw());

        proces.beeindig(gezin);

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    private Taakstand taak() {
        return werklijst.open(gezin).getFirst();
    }

    private void doe(Vraag vraag, boolean antwoord) {
        assertThat(taken.rondAf(taak().taak(), Antwoorden.geen().met(vraag, antwoord)))
                .isInstanceOf(Taakbesturing.Afronding.Afgerond.class);
    }
}
