/// Tests of the page of a family.
@NullMarked
package nl.eenplan.frontend.gezin;

import org.jspecify.annotations.NullMarked;
