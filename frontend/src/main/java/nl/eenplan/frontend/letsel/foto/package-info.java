/// Taking in photographs of injuries, looking at them, and who held them.
@NullMarked
package nl.eenplan.frontend.letsel.foto;

import org.jspecify.annotations.NullMarked;
