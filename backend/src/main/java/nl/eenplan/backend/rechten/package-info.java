/// The rights of whoever a file is about: looking into it, correcting it with his own statement beside it, erasing it.
@NullMarked
package nl.eenplan.backend.rechten;

import org.jspecify.annotations.NullMarked;
