/// Photographs of injuries: the original sealed and unchanged, a picture without location to look at, and who held
/// what.
@NullMarked
package nl.eenplan.backend.foto;

import org.jspecify.annotations.NullMarked;
