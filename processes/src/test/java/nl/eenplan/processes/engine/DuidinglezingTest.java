package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Taaksoort.DUIDING_HERZIEN;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.HERZIENE_DUIDING_LEZEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.NIEUWE_FOTOS_MAKEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
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
    private Procesbeeld beeld;

    @Autowired
    private Taakbesturing taken;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Draaiboek draaiboek;

    private final GezinId gezin = GezinId.nieuw();
    private final PersoonId kind = PersoonId.nieuw();
    private final OnderzoekId onderzoek = onderzoek();

    @Test
    @DisplayName(
            "Is de tweede lezer het eens, dan is het klaar; een vertrouwensarts kan het zijn als er geen tweede is")
    void isDefinitiefNaDeTweedeLezer() {
        proces.vraagLezing(gezin, kind, onderzoek);

        assertThat(taak().soort()).isEqualTo(TWEEDE_LEZING);
        assertThat(taak().kind()).isEqualTo(kind);
        assertThat(taak().rollen()).isEqualTo(Set.of(Rol.FORENSISCH_ARTS, Rol.VERTROUWENSARTS));
        doe(Vraag.IS_LEZER_AKKOORD, true);

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Met opmerkingen schrijft de auteur een nieuwe versie, die weer wordt gelezen of een advies blijft")
    void gaatTerugNaarDeAuteur() {
        proces.vraagLezing(gezin, kind, onderzoek);

        doe(Vraag.IS_LEZER_AKKOORD, false);
        assertThat(taak().soort()).isEqualTo(DUIDING_HERZIEN);
        doe(Vraag.IS_DEFINITIEF_GEVRAAGD, true);
        assertThat(taak().soort()).isEqualTo(TWEEDE_LEZING);
        doe(Vraag.IS_LEZER_AKKOORD, false);
        doe(Vraag.IS_DEFINITIEF_GEVRAAGD, false);

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName(
            "Wie een herziening vraagt, laat de lopende lezing van dat onderzoek vervallen; een later onderzoek blijft")
    void vervangtDeLopendeLezing() {
        var later = onderzoek();
        proces.vraagLezing(gezin, kind, onderzoek);
        proces.vraagLezing(gezin, kind, later);

        proces.vraagHerziening(gezin, kind, onderzoek);

        assertThat(over()).containsExactlyInAnyOrderEntriesOf(Map.of(DUIDING_HERZIEN, onderzoek, TWEEDE_LEZING, later));
    }

    @Test
    @DisplayName("De aanvrager leest een herziene duiding één keer per onderzoek, ook als zij intussen weer verandert")
    void laatHerlezen() {
        proces.laatHerlezen(gezin, kind, onderzoek);
        proces.laatHerlezen(gezin, kind, onderzoek);

        assertThat(werklijst.open(gezin)).singleElement().satisfies(taak -> {
            assertThat(taak.soort()).isEqualTo(HERZIENE_DUIDING_LEZEN);
            assertThat(taak.kind()).isEqualTo(kind);
            assertThat(taak.rollen()).isEqualTo(Set.of(Rol.BEHANDELEND_ARTS));
        });
        assertThat(over()).isEqualTo(Map.of(HERZIENE_DUIDING_LEZEN, onderzoek));
        proces.laatHerlezen(gezin, kind, onderzoek());
        assertThat(werklijst.open(gezin)).hasSize(2);
        assertThat(beeld.verloop(gezin))
                .as("is geen deel van wat voor het gezin gebeurt")
                .isEmpty();
    }

    @Test
    @DisplayName("Is de herziene duiding te laat gelezen, dan hoort iemand het; gelezen is klaar")
    void waarschuwtAlsNiemandHerleest() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        proces.laatHerlezen(gezin, kind, onderzoek);

        zaak.laatAflopen(HERZIENE_DUIDING_LEZEN.sleutel());
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden " + HERZIENE_DUIDING_LEZEN);
        taken.rondAf(taak().taak(), Antwoorden.geen());

        assertThat(werklijst.open(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Nieuwe foto’s worden per onderzoek één keer gevraagd, aan de behandelend arts van dat kind")
    void vraagtNieuweFotos() {
        proces.vraagFotos(gezin, kind, onderzoek);
        proces.vraagFotos(gezin, kind, onderzoek);

        assertThat(werklijst.open(gezin)).singleElement().satisfies(taak -> {
            assertThat(taak.soort()).isEqualTo(NIEUWE_FOTOS_MAKEN);
            assertThat(taak.kind()).isEqualTo(kind);
            assertThat(taak.rollen()).isEqualTo(Set.of(Rol.BEHANDELEND_ARTS));
        });
        assertThat(over()).isEqualTo(Map.of(NIEUWE_FOTOS_MAKEN, onderzoek));
        proces.vraagFotos(gezin, PersoonId.nieuw(), onderzoek());
        assertThat(werklijst.open(gezin)).hasSize(2);
    }

    @Test
    @DisplayName("Zijn de nieuwe foto’s er niet op tijd, dan hoort iemand het; afgerond is klaar en mag opnieuw")
    void waarschuwtAlsErGeenFotosKomen() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        proces.vraagFotos(gezin, kind, onderzoek);

        zaak.laatAflopen(NIEUWE_FOTOS_MAKEN.sleutel());
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden " + NIEUWE_FOTOS_MAKEN);
        taken.rondAf(taak().taak(), Antwoorden.geen());
        assertThat(werklijst.open(gezin)).isEmpty();

        proces.vraagFotos(gezin, kind, onderzoek);
        assertThat(werklijst.open(gezin)).hasSize(1);
    }

    @Test
    @DisplayName("Twee keer het stroomschema zijn twee lopen: een stap vindt alleen de stappen van zijn eigen loop")
    void kentDeEigenLoop() {
        var zaak = draaiboek.begin(1);
        var eerste = totLetsel(zaak);
        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.doe(EERSTE_ZORG, Antwoorden.geen().met(Vraag.IS_ACUUT, false));
        var opnieuw = zaak.taak(LETSEL_BESCHRIJVEN).taak();

        assertThat(beeld.inDezelfdeLoop(zaak.gezin, zaak.taak(FOTOS_VASTLEGGEN).taak(), LETSEL_BESCHRIJVEN))
                .contains(eerste);
        assertThat(beeld.inDezelfdeLoop(zaak.gezin, opnieuw, LETSEL_BESCHRIJVEN))
                .contains(opnieuw);
        assertThat(beeld.inDezelfdeLoop(zaak.gezin, opnieuw, FOTOS_VASTLEGGEN)).isEmpty();
        assertThat(beeld.inDezelfdeLoop(GezinId.nieuw(), opnieuw, LETSEL_BESCHRIJVEN))
                .isEmpty();
    }

    /// The first walk stands at F3; the task of F2 is done.
    private static TaakId totLetsel(Draaiboek.Zaak zaak) {
        zaak.doe(EERSTE_ZORG, Antwoorden.geen().met(Vraag.IS_ACUUT, false));
        var taak = zaak.taak(LETSEL_BESCHRIJVEN).taak();
        zaak.doe(LETSEL_BESCHRIJVEN, Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, false));
        return taak;
    }

    @Test
    @DisplayName("Is de lezing of de nieuwe versie te laat, dan hoort iemand het; de stap blijft open")
    void waarschuwtAlsHetTeLaatIs() {
        var zaak = draaiboek.new Zaak(gezin, List.of(kind));
        proces.vraagLezing(gezin, kind, onderzoek);

        zaak.laatAflopen(TWEEDE_LEZING.sleutel());
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden " + TWEEDE_LEZING);
        zaak.wachtOp(TWEEDE_LEZING);

        doe(Vraag.IS_LEZER_AKKOORD, false);
        zaak.laatAflopen(DUIDING_HERZIEN.sleutel());
        assertThat(zaak.gevraagd()).endsWith("termijnOverschreden " + DUIDING_HERZIEN);
        zaak.wachtOp(DUIDING_HERZIEN);
    }

    @Test
    @DisplayName(
            "Sluit de zaak, dan vervallen lezing, nieuwe versie en gevraagde foto’s; de aanvrager leest nog wat veranderde")
    void vervaltMetDeZaak() {
        proces.vraagLezing(gezin, kind, onderzoek);
        proces.vraagHerziening(gezin, PersoonId.nieuw(), onderzoek());
        proces.vraagFotos(gezin, kind, onderzoek);
        proces.laatHerlezen(gezin, kind, onderzoek);

        proces.beeindig(gezin);

        assertThat(taak().soort()).isEqualTo(HERZIENE_DUIDING_LEZEN);
        assertThat(werklijst.open(gezin)).hasSize(1);
    }

    private static OnderzoekId onderzoek() {
        return new OnderzoekId(UUID.randomUUID());
    }

    /// What each open task is about.
    private Map<Taaksoort, OnderzoekId> over() {
        return werklijst.open(gezin).stream()
                .collect(Collectors.toMap(
                        Taakstand::soort,
                        stand -> proces.onderzoek(stand.taak()).orElseThrow()));
    }

    private Taakstand taak() {
        return werklijst.open(gezin).getFirst();
    }

    private void doe(Vraag vraag, boolean antwoord) {
        assertThat(taken.rondAf(taak().taak(), Antwoorden.geen().met(vraag, antwoord)))
                .isInstanceOf(Taakbesturing.Afronding.Afgerond.class);
    }
}
