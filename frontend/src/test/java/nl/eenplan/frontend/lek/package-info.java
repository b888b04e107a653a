/// Screens leak nothing; which leak is proven where stands in `nl.eenplan.backend.lek`.
@NullMarked
package nl.eenplan.frontend.lek;

import org.jspecify.annotations.NullMarked;
