/// The letselduiding after it was signed: its seal, its second reader, its versions and its report.
@NullMarked
package nl.eenplan.backend.duiding;

import org.jspecify.annotations.NullMarked;
