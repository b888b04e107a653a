package nl.eenplan.backend.foto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Van een foto blijft te bewijzen dat hij niet is veranderd en wie hem had")
class FotobewaringTest extends Fotozaak {

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Test
    @DisplayName(
            "Een origineel dat in de database is veranderd, valt bij de controle door de mand, en dat blijft staan")
    void merktVerandering() {
        var opname = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 11));
        jdbc.sql("update documentdeel set bytes = set_byte(bytes, 400, get_byte(bytes, 400) # 1) where sha256 = :hash")
                .param("hash", opname.sha256())
                .update();

        assertThat(mensen.als("mulder", () -> fotos.controleerZegel(opname.document())))
                .isFalse();
        assertThat(handelingen(opname.document())).endsWith(Bewaarhandeling.CONTROLE_FOUT);
    }

    @Test
    @DisplayName("De bewaring zegt wie ontving, verzegelde, bekeek, kopieerde, het origineel haalde en overdroeg")
    void houdtBewaringBij() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 5)).document();

        voorbeeld("mulder", foto, Maat.KLEIN);
        voorbeeld("mulder", foto, Maat.GROOT);
        mensen.als("mulder", () -> {
            fotos.afschrift(foto);
            documenten.download(foto);
            fotos.draagOver(foto, " P. de Boer, GGD ", "Voor de letselduiding");
        });

        assertThat(handelingen(foto))
                .containsExactly(
                        Bewaarhandeling.ONTVANGEN,
                        Bewaarhandeling.VERZEGELD,
                        Bewaarhandeling.BEKEKEN,
                        Bewaarhandeling.AFSCHRIFT,
                        Bewaarhandeling.ORIGINEEL,
                        Bewaarhandeling.OVERGEDRAGEN);
        assertThat(mensen.als("mulder", () -> fotos.bewaring(foto)).regels().getLast())
                .satisfies(regel -> assertThat(regel.aan()).isEqualTo("P. de Boer, GGD"))
                .satisfies(regel -> assertThat(regel.door()).isEqualTo("L. Mulder"));
        assertThat(jdbc.sql("select handeling from logboek where gezin = :gezin and soort = 'LEZEN'")
                        .param("gezin", gezin.waarde())
                        .query(String.class)
                        .list())
                .contains("foto bekeken", "afschrift van foto opgehaald", "bewaring van foto bekeken");
        assertThatThrownBy(() -> jdbc.sql("update fotobewaring set door_naam = 'iemand' where document = :id")
                        .param("id", foto.waarde())
                        .update())
                .hasStackTraceContaining("kan niet worden gewijzigd");
    }

    @Test
    @DisplayName("Politie, jeugdhulp en wie alleen de duiding leest, krijgen van een foto hetzelfde als van geen foto")
    void verbergtVoorAnderen() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 6)).document();
        var geen = DocumentId.nieuw();
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("bakker").id(), Rol.REGISSEUR, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        long voor = aantal();

        for (var wie : List.of("yilmaz", "bakker", "dijk", "jansen", "aydin", "beheer")) {
            for (var id : List.of(foto, geen)) {
                mensen.als(wie, () -> {
                    assertThatThrownBy(() -> fotos.voorbeeld(id, Maat.KLEIN)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.afschrift(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.controleerZegel(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.bewaring(id)).isInstanceOf(GeenToegang.class);
                    assertThatThrownBy(() -> fotos.draagOver(id, "mij", "zomaar"))
                            .isInstanceOf(GeenToegang.class);
                });
            }
            mensen.als(wie, () -> {
                assertThatThrownBy(() ->
                                fotos.neem(gezin, "b.jpg", new ByteArrayInputStream(Fotobestanden.jpeg(640, 480, 6))))
                        .isInstanceOf(GeenToegang.class);
            });
        }

        assertThat(aantal()).isEqualTo(voor);
        assertThat(handelingen(foto)).containsExactly(Bewaarhandeling.ONTVANGEN, Bewaarhandeling.VERZEGELD);
    }

    @Test
    @DisplayName("Wie niet meer betrokken is, opent een foto die hij zelf maakte niet meer")
    void sluitNaHetEinde() {
        var foto = bewaard("mulder", "a.jpg", Fotobestanden.jpeg(640, 480, 8)).document();
        jdbc.sql("update betrokkenheid set tot = van where gezin = :gezin")
                .param("gezin", gezin.waarde())
                .update();

        assertThatThrownBy(() -> voorbeeld("mulder", foto, Maat.KLEIN)).isInstanceOf(GeenToegang.class);
    }
}
