package nl.eenplan.backend.document;

import java.io.InputStream;
import nl.eenplan.backend.toegang.NaDePoort;

/// The kept bytes themselves, for capabilities that check them or make something to show from them.
@NaDePoort
public interface Originelen {

    /// Reads part by part while the caller reads, behind the wall of whoever asks; holds no connection in between.
    ///
    /// @param sha256 by which the document names its bytes
    InputStream open(String sha256);
}
