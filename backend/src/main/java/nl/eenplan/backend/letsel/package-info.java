/// What was seen on a child and what it means: first care, injuries, photographs, advice and letselduiding.
@NullMarked
package nl.eenplan.backend.letsel;

import org.jspecify.annotations.NullMarked;
