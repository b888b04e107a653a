package nl.eenplan.backend.letsel;

import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.NIEUWE_FOTOS_MAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A child whose photographs the forensic doctor is about to judge.
@Ketentest
abstract class Fotoverzoekzaak {

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    private ConsultService consulten;

    @Autowired
    FotoaanvullingService aanvullingen;

    @Autowired
    LetselduidingService duidingen;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void isTeBeoordelen() {
        gezin = artsen.signaal();
        artsen.totBeoordeling(gezin);
    }

    void beoordeelt(FotosBeoordelenGegevens gegevens) {
        keten.rondtAf("deboer", gezin, FOTOS_BEOORDELEN, taak -> consulten.fotosBeoordelen(taak, gegevens));
    }

    void maakt(NieuweFotosGegevens gegevens) {
        keten.rondtAf("mulder", gezin, NIEUWE_FOTOS_MAKEN, taak -> aanvullingen.legVast(taak, gegevens));
    }

    List<String> fouten(NieuweFotosGegevens gegevens) {
        var afronding = keten.doet("mulder", gezin, NIEUWE_FOTOS_MAKEN, taak -> aanvullingen.legVast(taak, gegevens));
        assertThat(afronding).isInstanceOf(Afronding.Ongeldig.class);
        return ((Afronding.Ongeldig) afronding)
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    /// As the forensic doctor reads them with the letselduiding.
    List<Fotoverzoek> verzoeken() {
        TaakId taak = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        return mensen.als("deboer", () -> duidingen.voorbereiding(taak)).fotoverzoeken();
    }
}
