/// What leaves on paper: tagged PDF that a screen reader can read.
@NullMarked
package nl.eenplan.frontend.papier;

import org.jspecify.annotations.NullMarked;
