/// Emergency access: asking for it, and its review by the privacy officer.
@NullMarked
package nl.eenplan.frontend.noodtoegang;

import org.jspecify.annotations.NullMarked;
