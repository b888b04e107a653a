/// Who can be phoned, from the top bar, on a page of its own and beside a task; and the rosters behind it.
@NullMarked
package nl.eenplan.frontend.dienst;

import org.jspecify.annotations.NullMarked;
