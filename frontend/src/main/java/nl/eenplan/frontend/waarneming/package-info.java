/// Arranging who stands in for whom.
@NullMarked
package nl.eenplan.frontend.waarneming;

import org.jspecify.annotations.NullMarked;
