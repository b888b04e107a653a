/// What doctors record and interpret of an injury: the forms F1 to F6 and the Letsel tab.
@NullMarked
package nl.eenplan.frontend.letsel;

import org.jspecify.annotations.NullMarked;
