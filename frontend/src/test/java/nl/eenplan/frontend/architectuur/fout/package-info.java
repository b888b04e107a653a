/// Screens that break every rule of the house, so that the rules are seen to fail.
@NullMarked
package nl.eenplan.frontend.architectuur.fout;

import org.jspecify.annotations.NullMarked;
