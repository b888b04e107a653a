/// Whom to phone, on screen.
@NullMarked
package nl.eenplan.frontend.dienst;

import org.jspecify.annotations.NullMarked;
