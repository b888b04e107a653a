/// The region's organisations, their professionals and the way they log in.
@NullMarked
package nl.eenplan.backend.organisatie;

import org.jspecify.annotations.NullMarked;
