@NullMarked
package nl.eenplan.frontend.cijfers;

import org.jspecify.annotations.NullMarked;
