package nl.eenplan.backend.letsel;

import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.NIEUWE_FOTOS_MAKEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.processes.engine.Klokslag;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Import(Klokslag.class)
@DisplayName("Zijn de foto’s onvoldoende, dan vraagt iemand de behandelend arts om nieuwe; niets wacht daarop")
class NieuweFotosTest extends Fotoverzoekzaak {

    @Autowired
    private Klokslag klokslag;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    @DisplayName("Zijn de foto’s goed, dan vraagt niemand nieuwe")
    void vraagtNietsBijGoedeFotos() {
        beoordeelt(Voorbeelden.fotobeoordeling());

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
        assertThat(verzoeken()).isEmpty();
    }

    @Test
    @DisplayName("De letselduiding staat er tegelijk naast en kan worden getekend; het verzoek blijft dan open")
    void wachtNietOpFotos() {
        beoordeelt(Voorbeelden.onvoldoende());

        assertThat(verzoeken())
                .singleElement()
                .satisfies(verzoek -> assertThat(verzoek.isOpen()).isTrue());
        keten.rondtAf("deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding()));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isPresent();
    }

    @Test
    @DisplayName("Kan het niet, dan staat er waarom; zonder foto’s en zonder reden blijft de taak open")
    void legtVastWaaromHetNietKan() {
        beoordeelt(Voorbeelden.onvoldoende());

        assertThat(fouten(new NieuweFotosGegevens(List.of(), null, null, null)))
                .containsExactly("Voeg de nieuwe foto’s toe, of geef aan dat ze niet mogelijk zijn.");
        assertThat(fouten(Voorbeelden.geenNieuweFotos(" ")))
                .containsExactly("Leg uit waarom er geen nieuwe foto’s mogelijk zijn.");
        assertThat(fouten(new NieuweFotosGegevens(
                        Voorbeelden.nieuweFotos(keten.foto(gezin)).fotos(), null, null, null)))
                .containsExactly("Verwijder de foto’s van de camera of telefoon en bevestig dat hier.");
        maakt(Voorbeelden.geenNieuweFotos("Het letsel is niet meer te zien."));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
        assertThat(verzoeken())
                .extracting(Fotoverzoek::redenGeenFotos)
                .containsExactly("Het letsel is niet meer te zien.");
    }

    @Test
    @DisplayName("Een foto van een ander gezin wordt geweigerd")
    void keurtElkeFoto() {
        beoordeelt(Voorbeelden.onvoldoende());
        var ander = artsen.signaal("Tess");
        var vreemd = keten.foto(ander);

        assertThat(fouten(Voorbeelden.nieuweFotos(vreemd)))
                .containsExactly("Dit bestand is er niet meer. Voeg de foto opnieuw toe.");
    }

    @Test
    @DisplayName("Zijn er na 24 uur geen foto’s, dan ligt het bij een mens; ook dan kan het nog")
    void schaaltOp() {
        beoordeelt(Voorbeelden.onvoldoende());

        klokslag.slaat(gezin, "fotoaanvulling");

        assertThat(keten.taak("mulder", gezin, OPSCHALEN)).isPresent();
        assertThat(keten.taak("yilmaz", gezin, OPSCHALEN)).isEmpty();
        maakt(Voorbeelden.nieuweFotos(keten.foto(gezin)));
    }

    @Test
    @DisplayName("Sluit de zaak, dan blijft er geen taak liggen")
    void vervaltMetDeZaak() {
        beoordeelt(Voorbeelden.onvoldoende());

        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
    }
}
