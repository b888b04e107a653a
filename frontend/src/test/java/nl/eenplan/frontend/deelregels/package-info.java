@NullMarked
package nl.eenplan.frontend.deelregels;

import org.jspecify.annotations.NullMarked;
