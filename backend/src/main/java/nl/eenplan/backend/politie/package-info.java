/// What the police do with a child and with traces: the register of studio interviews, forensic examination by order of
/// the police, and the custody log of what was taken.
@NullMarked
package nl.eenplan.backend.politie;

import org.jspecify.annotations.NullMarked;
