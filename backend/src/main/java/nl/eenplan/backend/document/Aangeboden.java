package nl.eenplan.backend.document;

import java.nio.file.Path;

/// A file that was received whole and may be stored; it lies in a temporary place until [Ontvangst] is closed.
///
/// @param naam as the sender called it, without characters that a file name must not have
/// @param sha256 64 hexadecimal digits, of every byte
/// @param plek readable as long as the file is being received, gone after
public record Aangeboden(String naam, Bestandstype type, long grootte, String sha256, Path plek) {}
