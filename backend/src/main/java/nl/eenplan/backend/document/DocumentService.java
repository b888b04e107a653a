package nl.eenplan.backend.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// Attaches photos and PDFs to a gezin or letsel and gives them back unchanged.
///
/// Every document lies in one compartment: whoever may not read it finds neither row, total nor word of it.
public interface DocumentService {

    /// Reads the stream to its end or to the limit, whichever comes first; on refusal nothing is stored.
    Toevoeging voegToe(
            GezinId gezin, Compartiment compartiment, Koppeling koppeling, String bestandsnaam, InputStream inhoud);

    /// As above, for a capability that judges the file first and keeps something beside it.
    Toevoeging voegToe(
            GezinId gezin,
            Compartiment compartiment,
            Koppeling koppeling,
            String bestandsnaam,
            InputStream inhoud,
            Keuring keuring);

    /// Moves a document to a letsel or back to the gezin.
    void koppel(DocumentId document, Koppeling koppeling);

    /// Takes a document out of every list; the original and who withdrew it stay.
    void trekIn(DocumentId document);

    /// Undoes [#trekIn].
    void zetTerug(DocumentId document);

    /// Newest first.
    List<Document> vanGezin(GezinId gezin);

    /// In order of adding.
    List<Document> vanLetsel(GezinId gezin, UUID letsel);

    Document get(DocumentId document);

    /// The original, byte for byte; the look is logged. The caller closes the stream.
    Download download(DocumentId document);

    /// Documents with these words in their name or text, best first.
    List<Treffer> zoek(String tekst, int hoogstens);

    /// In bytes; for the upload field, which refuses sooner.
    long grootsteBestand();

    /// @param door name of whoever added it
    record Document(
            DocumentId id,
            GezinId gezin,
            Compartiment compartiment,
            Koppeling koppeling,
            String bestandsnaam,
            Bestandstype type,
            long grootte,
            String sha256,
            Tekststatus tekst,
            String door,
            Instant op,
            boolean ingetrokken) {

        /// The key of the piece.
        public String stuk() {
            return Stukbron.sleutel("DOCUMENT", id.waarde());
        }
    }

    /// @param fragment the words around the hit, null when only the name was hit
    record Treffer(
            DocumentId id,
            GezinId gezin,
            String nummer,
            String naam,
            String bestandsnaam,
            @Nullable String fragment) {}

    record Download(String bestandsnaam, String mediatype, long grootte, InputStream inhoud) {}

    /// How far the extraction of text is.
    enum Tekststatus {
        WACHT,
        GELEZEN,
        /// Read, but there was no text in it, as in most photos.
        LEEG,
        /// Could not be read within limits, more than once; the original is unharmed.
        MISLUKT
    }

    sealed interface Toevoeging {
        record Toegevoegd(Document document) implements Toevoeging {}

        /// Nothing was stored; the Dutch message says what is wrong and what to do.
        record Geweigerd(String melding) implements Toevoeging {}
    }
}
