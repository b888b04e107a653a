/// Tests of passing on a signal from the form of a task.
@NullMarked
package nl.eenplan.frontend.signaal;

import org.jspecify.annotations.NullMarked;
