/// Figures to learn from: few, each with its definition, its source and its small-cell rule; never a name.
@NullMarked
package nl.eenplan.frontend.cijfers;

import org.jspecify.annotations.NullMarked;
