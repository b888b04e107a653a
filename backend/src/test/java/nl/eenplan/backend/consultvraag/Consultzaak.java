package nl.eenplan.backend.consultvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Uitkomst;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Dr. Mulder described the injuries of Noor and recorded one photograph, whose file holds her name.
@Ketentest
abstract class Consultzaak {

    @Autowired
    ConsultvraagService vragen;

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Gezinsgenoten genoten;

    @Autowired
    Clock klok;

    GezinId gezin = GezinId.nieuw();
    PersoonId kind = PersoonId.nieuw();
    UUID foto = UUID.randomUUID();

    @BeforeEach
    void totEnMetFoto() {
        gezin = artsen.signaal();
        kind = genoten.van(gezin).getFirst().id();
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        foto = keten.bestand(gezin, "Noor Veldhuis wang.jpg", Fotovervalser.jpeg());
        artsen.legFotosVast(gezin, foto);
    }

    static Vraaggegevens vraag(String vraag, List<UUID> fotos, List<UUID> radiologie) {
        return new Vraaggegevens(
                Ontvanger.LECK,
                vraag,
                "Tegen de box gevallen, zegt moeder.",
                "1. hematoom, wang links, 1,5 × 1 cm",
                fotos,
                !fotos.isEmpty(),
                radiologie,
                true);
    }

    UUID opgesteld(Vraaggegevens gegevens) {
        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));
        assertThat(uitkomst).isInstanceOf(Uitkomst.Opgesteld.class);
        return ((Uitkomst.Opgesteld) uitkomst).vraag();
    }

    List<Veldfout> fouten(Vraaggegevens gegevens) {
        var uitkomst = mensen.als("mulder", () -> vragen.stelOp(gezin, kind, gegevens));
        assertThat(uitkomst).isInstanceOf(Uitkomst.Ongeldig.class);
        return ((Uitkomst.Ongeldig) uitkomst).fouten();
    }

    void weigert(String wie, Supplier<?> doen) {
        assertThatExceptionOfType(GeenToegang.class).as(wie).isThrownBy(() -> mensen.als(wie, doen));
    }
}
