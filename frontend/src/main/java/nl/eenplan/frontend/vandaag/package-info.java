/// The first screen after login: what must be done now, by whoever looks.
@NullMarked
package nl.eenplan.frontend.vandaag;

import org.jspecify.annotations.NullMarked;
