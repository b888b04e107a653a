/// The MDA++ conference: screening, table, hearing of children, session and its planner (`domain.md` §3).
@NullMarked
package nl.eenplan.backend.overleg;

import org.jspecify.annotations.NullMarked;
