/// The rules of the house for screens, and the proof that each of them can fail.
@NullMarked
package nl.eenplan.frontend.architectuur;

import org.jspecify.annotations.NullMarked;
