/// The MDA++ conference: its forms M2 to M7, the planner and the Overleg tab.
@NullMarked
package nl.eenplan.frontend.overleg;

import org.jspecify.annotations.NullMarked;
