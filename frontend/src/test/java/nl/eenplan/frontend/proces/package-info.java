/// Tests of the tab that shows the process.
@NullMarked
package nl.eenplan.frontend.proces;

import org.jspecify.annotations.NullMarked;
