@NullMarked
package nl.eenplan.backend.toestemming;

import org.jspecify.annotations.NullMarked;
