@NullMarked
package nl.eenplan.frontend.bewaring;

import org.jspecify.annotations.NullMarked;
