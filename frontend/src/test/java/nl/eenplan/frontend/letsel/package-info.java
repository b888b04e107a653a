@NullMarked
package nl.eenplan.frontend.letsel;

import org.jspecify.annotations.NullMarked;
