/// Engine-free commands and events: all that the rest of the house knows of the processes.
@NullMarked
package nl.eenplan.processes.api;

import org.jspecify.annotations.NullMarked;
