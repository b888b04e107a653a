/// Where on the body an injury lies: the part and side in words, and the place on the map that the server draws.
@NullMarked
package nl.eenplan.backend.letsel.kaart;

import org.jspecify.annotations.NullMarked;
