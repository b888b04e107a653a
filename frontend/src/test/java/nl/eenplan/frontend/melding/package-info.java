@NullMarked
package nl.eenplan.frontend.melding;

import org.jspecify.annotations.NullMarked;
