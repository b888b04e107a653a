/// Asking to look into a withheld part of a case: of whom it belongs to, with a reason, for a time.
@NullMarked
package nl.eenplan.backend.inzage;

import org.jspecify.annotations.NullMarked;
