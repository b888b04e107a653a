package nl.eenplan.backend.document;

import java.nio.file.Path;

/// A file that was received whole and may be stored; it lies in a temporary place until [Ontvangst] is closed.
record Aangeboden(String naam, Bestandstype type, long grootte, String sha256, Path plek) {}
