/// What time it is: the clock of the machine, or in the demo a clock that can be moved forward.
@NullMarked
package nl.eenplan.backend.klok;

import org.jspecify.annotations.NullMarked;
