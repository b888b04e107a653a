package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.gezin.Lidwijziging;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Dr. Mulder hears, while steps are open, that Noor died yesterday.
@Ketentest
@DisplayName("Een overlijden dat halverwege wordt vastgelegd")
class KindOverledenTest extends Overlijdenszaak {

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private Concepten concepten;

    @Autowired
    private BelService bellen;

    @Test
    @DisplayName("Op de spoedroute blijft alleen direct melden staan; de NODO-procedure begint, en ieder leest wat hem"
            + " aangaat")
    void eindigtDeSpoedroute() {
        totOnderzoek();
        var onderzoek = neemt("deboer", Taaksoort.FMO_UITVOEREN);
        var pep = keten.taakVan("mulder", gezin, Taaksoort.PEP_OVERWEGEN);
        mensen.als("mulder", () -> concepten.bewaar(pep, "{\"gedaan\":\"Besproken\"}"));

        assertThat(overleden("mulder", noor())).isInstanceOf(Lidwijziging.Opgeslagen.class);

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.ACUUT_MELDEN, Taaksoort.OVERLIJDEN_NODO);
        assertThat(vervallen("mulder"))
                .singleElement()
                .satisfies(zin -> assertThat(zin)
                        .startsWith("Vervallen: ")
                        .contains(
                                "F1a Kind nu veilig stellen",
                                "F4a Vertrouwensarts bellen",
                                "F5a PEP en noodanticonceptie overwegen",
                                "F5a Gezamenlijk FMO uitvoeren")
                        .endsWith(OVERLEDEN + ". Wat al was ingevuld, is niet vastgelegd"));
        assertThat(regels(Compartiment.POLITIE))
                .containsExactly("Vervallen: F5a Gezamenlijk FMO uitvoeren" + OVERLEDEN);
        assertThat(regels(Compartiment.VEILIGHEID))
                .singleElement()
                .satisfies(zin -> assertThat(zin)
                        .contains("F1a Kind nu veilig stellen", "F4a Vertrouwensarts bellen")
                        .doesNotContain("PEP", "FMO"));
        assertThat(vervallen("yilmaz"))
                .contains("Vervallen: F5a Gezamenlijk FMO uitvoeren" + OVERLEDEN)
                .noneMatch(zin -> zin.contains("PEP"));
        assertThat(post("deboer"))
                .singleElement()
                .asString()
                .startsWith("Nieuw op de tijdlijn bij ")
                .doesNotContain("Noor", "Veldhuis", "overleden", "FMO", "ervallen");
        assertThat(post("mulder")).isEmpty();
        assertThat(mensen.als("deboer", () -> werkvoorraad.vind(onderzoek)))
                .hasValueSatisfying(regel -> assertThat(regel.afgerondOp()).isNotNull());
    }

    @Test
    @DisplayName("Bij het bellen voor een stap die verviel, is er niemand meer te bellen, en wordt niets vastgelegd")
    void stoptMetBellen() {
        totOnderzoek();
        var taak = keten.taakVan("mulder", gezin, Taaksoort.SPOED_VERTROUWENSARTS);
        var volgende = Objects.requireNonNull(mensen.als(
                        "mulder", () -> bellen.standen(werkvoorraad.vind(taak).orElseThrow()))
                .getFirst()
                .volgende());

        overleden("mulder", noor());

        assertThat(mensen.als(
                        "mulder", () -> bellen.standen(werkvoorraad.vind(taak).orElseThrow())))
                .isEmpty();
        assertThat(mensen.als("mulder", () -> bellen.noteer(taak, volgende, Uitkomst.BEREIKT)))
                .isFalse();
    }

    @Test
    @DisplayName("Legt F3 van een nieuw letsel het overlijden vast, dan begint daar de NODO-procedure; het consult dat"
            + " nog liep vervalt, en daar wordt afgewogen")
    void eindigtHetConsultVanEerder() {
        totConsult();
        opnieuwTotFotos();

        assertThat(fotos(Aard.OVERLIJDEN)).isEqualTo(new Gelukt());

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
        assertThat(vervallen("mulder")).containsExactly("Vervallen: F4c Consult vertrouwensarts" + OVERLEDEN);
    }

    @Test
    @DisplayName(
            "Staat het overlijden bij het gezin, dan vraagt F3 alleen nog daarnaar, met de dag erbij, en komt er geen"
                    + " tweede NODO-procedure")
    void vraagtInF3AlleenNaarHetOverlijden() {
        totConsult();
        opnieuwTotFotos();
        overleden("mulder", noor());
        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.FOTOS_VASTLEGGEN);

        assertThat(mensen.als("mulder", () -> inzage.voorFotos(gezin, noor().id()))
                        .overledenOp())
                .contains(GISTEREN);
        assertThat(((Ongeldig) fotos(Aard.LICHAMELIJK)).fouten())
                .extracting(Veldfout::veld)
                .containsExactly("aard");
        assertThat(fotos(Aard.OVERLIJDEN)).isEqualTo(new Gelukt());

        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
    }

    @Test
    @DisplayName("Een broer of zus en een ander gezin merken niets, en wat na het consult komt, blijft staan")
    void laatAnderenEnDuidingStaan() {
        var ander = artsen.signaal();
        artsen.totConsult(ander);
        artsen.totBeoordeling(gezin);

        overleden("mulder", noor());

        assertThat(open(gezin)).containsExactly(Taaksoort.FOTOS_BEOORDELEN);
        assertThat(open(ander)).containsExactly(Taaksoort.CONSULT_VERTROUWENSARTS);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        assertThat(open(gezin)).containsExactly(Taaksoort.LETSELDUIDEN);
        assertThat(vervallen("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Van twee kinderen gaat het andere gewoon verder, en leest wie het veilig stelt dat het er nog is")
    void laatHetAndereKindStaan() {
        gezin = artsen.signaal("Noor", "Tess");
        var tess = kind("Tess").id();
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));

        overleden("mulder", noor());

        assertThat(open(gezin, tess))
                .containsExactlyInAnyOrder(
                        Taaksoort.ACUTE_VEILIGHEID, Taaksoort.ACUUT_MELDEN, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(open(gezin, noor().id()))
                .containsExactlyInAnyOrder(Taaksoort.ACUUT_MELDEN, Taaksoort.LETSEL_BESCHRIJVEN);
        assertThat(vervallen("mulder"))
                .containsExactly("Vervallen: F1a Kind nu veilig stellen" + OVERLEDEN
                        + ". Ga na of de andere kinderen in dit gezin veilig zijn");
    }

    @Test
    @DisplayName("Het beeld van het proces zegt waarom een stap verviel, alleen aan wie die stap mag kennen")
    void zegtInHetBeeldWaarom() {
        totOnderzoek();
        overleden("mulder", noor());

        assertThat(waarom("mulder", "taak_pepOverwegen")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("mulder", "call_spoedoverleg")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("yilmaz", "taak_fmoUitvoeren")).containsExactly("Vervallen: het kind is overleden");
        assertThat(waarom("yilmaz", "taak_pepOverwegen")).isEmpty();
        assertThat(beeld("yilmaz").filter(Processtap::isAfgeschermd).map(Processtap::waarom))
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("Wie de datum weer weghaalt, krijgt geen stap terug, en wie hem verbetert ook niet")
    void haaltNietsTerug() {
        totConsult();
        overleden("mulder", noor());

        wijzig("mulder", noor(), GISTEREN.minusDays(1));
        wijzig("mulder", noor(), null);

        assertThat(open(gezin)).containsExactly(Taaksoort.OVERLIJDEN_NODO);
        overleden("mulder", noor());
        assertThat(open(gezin)).containsExactly(Taaksoort.OVERLIJDEN_NODO);
        assertThat(vervallen("mulder")).hasSize(1);
    }
}
