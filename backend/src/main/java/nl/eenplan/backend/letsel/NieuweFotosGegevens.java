package nl.eenplan.backend.letsel;

import java.util.List;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import org.jspecify.annotations.Nullable;

/// F5c: the photographs that the forensic doctor asked for, or why there are none.
///
/// @param isNietMogelijk said where there are no [#fotos]
/// @param redenGeenFotos asked with [#isNietMogelijk]
public record NieuweFotosGegevens(
        List<FotoGegevens> fotos,
        @Nullable Boolean isVerwijderdVanCamera,
        @Nullable Boolean isNietMogelijk,
        @Nullable String redenGeenFotos) {

    public NieuweFotosGegevens {
        fotos = List.copyOf(fotos);
    }
}
