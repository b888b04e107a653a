/// The letselduiding on paper and what can be done with a version of it.
@NullMarked
package nl.eenplan.frontend.duiding;

import org.jspecify.annotations.NullMarked;
