@NullMarked
package nl.eenplan.frontend.letsel.kaart;

import org.jspecify.annotations.NullMarked;
