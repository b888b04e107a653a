/// The gezin: its members, gezag, households, the signals about it and its time line.
@NullMarked
package nl.eenplan.backend.gezin;

import org.jspecify.annotations.NullMarked;
