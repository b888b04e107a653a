/// Comparisons that are measured on both sides in the same run; `./eenplan bench` starts them.
@NullMarked
package nl.eenplan.frontend.bench;

import org.jspecify.annotations.NullMarked;
