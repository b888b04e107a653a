/// How long what is kept, what is held because of a procedure, and its destruction with a certificate.
@NullMarked
package nl.eenplan.backend.bewaring;

import org.jspecify.annotations.NullMarked;
