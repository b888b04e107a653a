@NullMarked
package nl.eenplan.frontend.politie;

import org.jspecify.annotations.NullMarked;
