package nl.eenplan.backend.document;

import nl.eenplan.backend.document.DocumentService.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// What another capability asks of a file before it is kept, and does with it in the transaction that keeps it.
public interface Keuring {

    /// The most that is accepted; more is not read.
    DataSize grens();

    /// Looks at the whole file, outside any transaction: it may take its time.
    ///
    /// @return why it is refused and what to do, in Dutch, or null when it may be kept
    @Nullable
    String weigering(Aangeboden bestand);

    /// In the transaction that stores it; an exception undoes all of it.
    default void bewaard(Document document) {}

    /// Accepts whatever is a photo or a PDF.
    static Keuring tot(DataSize grens) {
        return new Keuring() {
            @Override
            public DataSize grens() {
                return grens;
            }

            @Override
            public @Nullable String weigering(Aangeboden bestand) {
                return null;
            }
        };
    }
}
