/// A part of the frame that breaks the rule that the frame knows no screen.
@NullMarked
package nl.eenplan.frontend.shell.fout;

import org.jspecify.annotations.NullMarked;
