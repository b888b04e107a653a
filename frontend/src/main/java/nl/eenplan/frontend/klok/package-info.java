/// The demo clock in the top bar.
@NullMarked
package nl.eenplan.frontend.klok;

import org.jspecify.annotations.NullMarked;
