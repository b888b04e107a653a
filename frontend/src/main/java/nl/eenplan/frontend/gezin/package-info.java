/// The list of families and the page of one family with its tabs.
@NullMarked
package nl.eenplan.frontend.gezin;

import org.jspecify.annotations.NullMarked;
