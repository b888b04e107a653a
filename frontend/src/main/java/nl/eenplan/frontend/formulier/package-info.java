/// A small language for forms: fields bound by name to the components of the record that a service asks for.
@NullMarked
package nl.eenplan.frontend.formulier;

import org.jspecify.annotations.NullMarked;
