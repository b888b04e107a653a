/// The one herstelplan of a gezin: its contents, lifecycle, toezicht and immutable versions (`domain.md` §4).
@NullMarked
package nl.eenplan.backend.herstelplan;

import org.jspecify.annotations.NullMarked;
