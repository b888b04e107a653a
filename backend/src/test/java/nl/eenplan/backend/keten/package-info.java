/// The chain with the real engine, the real services and the real gate, walked by the people of the demo region.
@NullMarked
package nl.eenplan.backend.keten;

import org.jspecify.annotations.NullMarked;
