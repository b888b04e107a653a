/// Emergency access on screen: asked for, seen on every tab, reviewed.
@NullMarked
package nl.eenplan.frontend.noodtoegang;

import org.jspecify.annotations.NullMarked;
