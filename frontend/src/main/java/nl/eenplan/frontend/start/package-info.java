/// What a newcomer reads in the terminal: where Eenplan runs, with whom to log in, or why it did not start.
@NullMarked
package nl.eenplan.frontend.start;

import org.jspecify.annotations.NullMarked;
