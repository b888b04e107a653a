@NullMarked
package nl.eenplan.frontend.toestemming;

import org.jspecify.annotations.NullMarked;
