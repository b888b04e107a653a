/// Loads the demo region and its people, once, and only in the demo.
@NullMarked
package nl.eenplan.backend.demo;

import org.jspecify.annotations.NullMarked;
