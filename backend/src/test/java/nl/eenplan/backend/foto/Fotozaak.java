package nl.eenplan.backend.foto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The family of Noor, to which photographs come.
@Gezintest
abstract class Fotozaak {

    @Autowired
    FotoService fotos;

    @Autowired
    DocumentService documenten;

    @Autowired
    Signalenbouwer bouwer;

    @Autowired
    Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient jdbc;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legGezinVast() {
        gezin = bouwer.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
    }

    Opname bewaard(String wie, String naam, byte[] bytes) {
        return switch (mensen.als(wie, () -> fotos.neem(gezin, naam, new ByteArrayInputStream(bytes)))) {
            case Fotoontvangst.Bewaard(var opname, var isNieuw) -> {
                assertThat(isNieuw).isTrue();
                yield opname;
            }
            case Fotoontvangst.Geweigerd(var melding) -> throw new AssertionError(melding);
        };
    }

    byte[] voorbeeld(String wie, DocumentId foto, Maat maat) {
        return mensen.als(wie, () -> fotos.voorbeeld(foto, maat)).orElseThrow();
    }

    List<Bewaarhandeling> handelingen(DocumentId foto) {
        return mensen.als("mulder", () -> fotos.bewaring(foto)).regels().stream()
                .map(Bewaarregel::handeling)
                .toList();
    }

    long aantal() {
        return jdbc.sql("select (select count(*) from document) + (select count(*) from documentinhoud)"
                        + " + (select count(*) from fotobestand) + (select count(*) from fotobewaring)")
                .query(Long.class)
                .single();
    }
}
