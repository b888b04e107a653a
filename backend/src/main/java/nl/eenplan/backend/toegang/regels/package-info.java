/// The sharing rules (`domain.md` §5): their versions, what they decide, and deciding again when they change.
@NullMarked
package nl.eenplan.backend.toegang.regels;

import org.jspecify.annotations.NullMarked;
