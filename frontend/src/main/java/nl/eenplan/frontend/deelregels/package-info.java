/// The sharing rules for the privacy officer: read, ask, compare, activate.
@NullMarked
package nl.eenplan.frontend.deelregels;

import org.jspecify.annotations.NullMarked;
