@NullMarked
package nl.eenplan.backend.foto;

import org.jspecify.annotations.NullMarked;
