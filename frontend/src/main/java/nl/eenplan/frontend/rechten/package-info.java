/// Screens for the rights of whoever a file is about.
@NullMarked
package nl.eenplan.frontend.rechten;

import org.jspecify.annotations.NullMarked;
