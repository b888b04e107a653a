/// The live model of a family's process, as a picture and as a list.
@NullMarked
package nl.eenplan.frontend.proces;

import org.jspecify.annotations.NullMarked;
