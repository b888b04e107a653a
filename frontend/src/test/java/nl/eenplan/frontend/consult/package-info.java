@NullMarked
package nl.eenplan.frontend.consult;

import org.jspecify.annotations.NullMarked;
