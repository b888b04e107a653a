package nl.eenplan.backend.foto;

import java.io.InputStream;
import java.util.Optional;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.processes.api.GezinId;

/// Photographs of injuries, for whoever reads MEDISCH: the original is sealed, what is shown is made from it.
///
/// An id of somebody else's photograph, or of none, is refused alike with
/// [nl.eenplan.backend.toegang.GeenToegang]. Every look, copy and handing over stands in the custody and in the log.
public interface FotoService {

    /// Takes one file; what cannot be opened is refused, because a doctor deletes from the camera what was kept.
    /// So is one for a case that was closed meanwhile.
    ///
    /// HEIC is kept and sealed without a picture to show: no free decoder in Java is well kept.
    Fotoontvangst neem(GezinId gezin, String bestandsnaam, InputStream inhoud);

    /// An upright JPEG without any metadata, under 300 kB; empty when none can be made. Counts as a look.
    Optional<byte[]> voorbeeld(DocumentId foto, Maat maat);

    /// The same picture to take along, without location; empty when none can be made. The original itself is handed out
    /// by [nl.eenplan.backend.document.DocumentService#download].
    Optional<byte[]> afschrift(DocumentId foto);

    /// Takes the SHA-256 of the sealed original again, in the database where it lies.
    ///
    /// @return whether it is still the one that was taken when it came in
    boolean controleerZegel(DocumentId foto);

    /// Who received, kept, saw, copied, checked and handed over this photograph.
    Bewaring bewaring(DocumentId foto);

    /// Records that the photograph was handed over outside Eenplan.
    ///
    /// @param aan to whom, 2 to 200 characters
    /// @param reden why, 2 to 500 characters
    void draagOver(DocumentId foto, String aan, String reden);

    /// In bytes; originals of cameras are 5 to 60 MB and are never made smaller.
    long grootsteFoto();
}
