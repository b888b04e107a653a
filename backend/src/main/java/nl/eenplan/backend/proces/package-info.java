/// How the processes of a gezin stand, for whoever may know: steps, who did them, and which way was taken why.
@NullMarked
package nl.eenplan.backend.proces;

import org.jspecify.annotations.NullMarked;
