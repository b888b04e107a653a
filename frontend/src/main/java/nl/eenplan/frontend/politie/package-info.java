/// What the police see and record: studio interviews, forensic examination and the custody of what was taken.
@NullMarked
package nl.eenplan.frontend.politie;

import org.jspecify.annotations.NullMarked;
