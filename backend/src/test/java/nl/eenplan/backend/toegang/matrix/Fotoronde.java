package nl.eenplan.backend.toegang.matrix;

import java.io.ByteArrayInputStream;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Keuring;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotobestanden;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.foto.Maat;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.unit.DataSize;

/// Takes a photograph and does with it all that can be done.
@TestComponent
class Fotoronde {

    private final Mensen mensen;
    private final FotoService fotos;
    private final DocumentService documenten;

    Fotoronde(Mensen mensen, FotoService fotos, DocumentService documenten) {
        this.mensen = mensen;
        this.fotos = fotos;
        this.documenten = documenten;
    }

    void loop(String wie, GezinId gezin) {
        mensen.als(wie, () -> {
            documenten.voegToe(
                    gezin,
                    Compartiment.MEDISCH,
                    Koppeling.aanGezin(),
                    "los.jpg",
                    new ByteArrayInputStream(Fotobestanden.jpeg(60, 40, 1)),
                    Keuring.tot(DataSize.ofMegabytes(1)));
            var bytes = new ByteArrayInputStream(Fotobestanden.jpeg(60, 40, 2));
            if (fotos.neem(gezin, "letsel.jpg", bytes) instanceof Fotoontvangst.Bewaard(var opname, var _)) {
                fotos.voorbeeld(opname.document(), Maat.KLEIN);
                fotos.afschrift(opname.document());
                fotos.controleerZegel(opname.document());
                fotos.draagOver(opname.document(), "P. de Boer", "duiding");
                fotos.bewaring(opname.document());
            }
        });
    }
}
