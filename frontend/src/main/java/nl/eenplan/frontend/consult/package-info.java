/// Questions to doctors elsewhere under the kindnummer, and the answers that come back.
@NullMarked
package nl.eenplan.frontend.consult;

import org.jspecify.annotations.NullMarked;
