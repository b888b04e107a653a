package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Two people work on Noor at the same moment, and one of them records that she died.
@Ketentest
@Import(Wedloop.class)
@DisplayName("Een overlijden dat wordt vastgelegd terwijl een ander verder gaat")
class OverlijdenTegelijkTest extends Overlijdenszaak {

    @Autowired
    private Wedloop wedloop;

    @RepeatedTest(3)
    @DisplayName("Leggen twee mensen het tegelijk vast, dan begint de NODO-procedure één keer")
    void begintNodoEenKeer() throws Exception {
        totConsult();
        opnieuwTotFotos();
        var noor = noor();

        wedloop.tegelijk(() -> overleden("mulder", noor), () -> fotos(Aard.OVERLIJDEN));

        assertThat(open(gezin)).filteredOn(Taaksoort.OVERLIJDEN_NODO::equals).hasSize(1);
        assertThat(open(gezin)).containsExactlyInAnyOrder(Taaksoort.OVERLIJDEN_NODO, Taaksoort.AFWEGEN);
    }

    @RepeatedTest(3)
    @DisplayName("Kiest iemand een route terwijl een ander het overlijden vastlegt, dan wordt daar niet meer overlegd")
    void kiestGeenRouteVoorEenOverledenKind() throws Exception {
        totConsult();
        opnieuwTotFotos();
        var noor = noor();

        wedloop.tegelijk(() -> overleden("mulder", noor), () -> fotos(Aard.NAGEBOOTSTE_ZIEKTE));

        assertThat(open(gezin))
                .contains(Taaksoort.OVERLIJDEN_NODO)
                .doesNotContain(Taaksoort.CONSULT_LECK, Taaksoort.CONSULT_VERTROUWENSARTS);
    }
}
