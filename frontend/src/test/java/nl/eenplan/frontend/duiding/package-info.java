@NullMarked
package nl.eenplan.frontend.duiding;

import org.jspecify.annotations.NullMarked;
