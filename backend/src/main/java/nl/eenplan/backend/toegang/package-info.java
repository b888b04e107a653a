/// Who may see and change what: the one gate before all case content.
@NullMarked
package nl.eenplan.backend.toegang;

import org.jspecify.annotations.NullMarked;
