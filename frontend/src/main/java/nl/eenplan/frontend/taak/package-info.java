/// One task on the screen: what is asked and why, its form, its draft, and what comes next.
@NullMarked
package nl.eenplan.frontend.taak;

import org.jspecify.annotations.NullMarked;
