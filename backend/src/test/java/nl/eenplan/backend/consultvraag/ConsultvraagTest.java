package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Uitkomst;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Een consult wordt gevraagd onder het kindnummer")
class ConsultvraagTest extends Consultzaak {

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Test
    @DisplayName("Het voorstel kent het kind onder zijn nummer, met een grove leeftijd en wat is vastgelegd")
    void steltVoor() {
        var voorstel = mensen.als("mulder", () -> vragen.voorstel(gezin, kind));

        assertThat(voorstel.kindnummer()).matches("K-[A-Z0-9]{6}");
        assertThat(voorstel.leeftijd()).isEqualTo("4 maanden");
        assertThat(voorstel.bevindingen()).startsWith("1. bloeduitstorting, wang links");
        assertThat(voorstel.fotos()).hasSize(1);
        assertThat(voorstel.bezwaar()).contains("Nog nodig: handtekening van Eva Veldhuis");
    }

    @Test
    @DisplayName("Staat er een naam, BSN of geboortedatum in, dan gaat er niets uit en hoort de arts waar")
    void houdtEenNaamTegen() {
        var gegevens = vraag("Past dit bij een val? Noor is geboren op 28-10-2025.", List.of(), List.of());

        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Ongeldig.class,
                        ongeldig -> assertThat(ongeldig.vondsten())
                                .extracting(Vondst::veld, Vondst::van, Vondst::tekst)
                                .containsExactly(tuple("vraag", 22, "Noor"), tuple("vraag", 41, "28-10-2025")));
        assertThat(mensen.als("mulder", () -> vragen.vragen(gezin))).isEmpty();
        assertThat(mensen.als("mulder", () -> vragen.vondsten(gezin, kind, gegevens)))
                .hasSize(2);
    }

    @Test
    @DisplayName("Het antwoord komt bij het kind van het nummer dat erop staat, en bij geen ander")
    void legtHetAntwoordBijHetGoedeKind() {
        var id = opgesteld(vraag("Past dit bij een val?", List.of(), List.of()));
        var nummer = mensen.als("mulder", () -> vragen.vragen(gezin)).getFirst().kindnummer();
        var ontvangen = LocalDateTime.now(klok).minusMinutes(5);

        assertThat(mensen.als(
                        "mulder",
                        () -> vragen.antwoord(
                                gezin, id, new Antwoordgegevens("K-AAAAAA", "LECK", "Past niet", ontvangen))))
                .extracting(Veldfout::veld)
                .containsExactly("kindnummer");
        assertThat(mensen.als(
                        "mulder",
                        () -> vragen.antwoord(gezin, id, new Antwoordgegevens(nummer, "LECK", "Past niet", ontvangen))))
                .isEmpty();

        assertThat(mensen.als("mulder", () -> vragen.vragen(gezin)).getFirst())
                .satisfies(vraag -> assertThat(vraag.kind()).isEqualTo(kind))
                .satisfies(vraag -> assertThat(vraag.antwoorden())
                        .extracting(Consultvraag.Antwoord::advies)
                        .containsExactly("Past niet"));
    }

    @Test
    @DisplayName("Wie het medische deel niet leest, krijgt geen vraag, geen bundel en geen antwoord te zien")
    void weigertAnderen() {
        var id = opgesteld(vraag("Past dit bij een val?", List.of(), List.of()));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");

        for (var wie : List.of("jansen", "yilmaz", "dijk", "aydin", "beheer")) {
            weigert(wie, () -> vragen.vragen(gezin));
            weigert(wie, () -> vragen.bundel(gezin, id));
            weigert(wie, () -> vragen.voorstel(gezin, kind));
        }
        var ander = artsen.signaal();
        weigert("mulder", () -> vragen.bundel(ander, id));
        weigert("mulder", () -> vragen.voorstel(ander, kind));
    }
}
