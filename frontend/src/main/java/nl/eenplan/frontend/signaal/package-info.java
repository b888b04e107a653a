/// F0: the quick form with which a family begins.
@NullMarked
package nl.eenplan.frontend.signaal;

import org.jspecify.annotations.NullMarked;
