/// Who can be phoned for what, now and later: desks, shifts, and who comes next when nobody answers.
@NullMarked
package nl.eenplan.backend.dienst;

import org.jspecify.annotations.NullMarked;
