/// Figures to learn from (`domain.md` §7): each with its definition and source, none about fewer than five children.
@NullMarked
package nl.eenplan.backend.indicator;

import org.jspecify.annotations.NullMarked;
