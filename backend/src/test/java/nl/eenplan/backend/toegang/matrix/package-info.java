/// Proof of access: every public method of the backend, called by who may and by who may not.
@NullMarked
package nl.eenplan.backend.toegang.matrix;

import org.jspecify.annotations.NullMarked;
