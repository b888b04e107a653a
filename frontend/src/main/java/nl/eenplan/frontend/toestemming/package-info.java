/// Consent on the family page: who said what, who must still sign, recording and withdrawing.
@NullMarked
package nl.eenplan.frontend.toestemming;

import org.jspecify.annotations.NullMarked;
