/// The body map: outlines with zones, places on them, to fill in by hand or keyboard and to read, on screen and on
/// paper.
@NullMarked
package nl.eenplan.frontend.letsel.kaart;

import org.jspecify.annotations.NullMarked;
