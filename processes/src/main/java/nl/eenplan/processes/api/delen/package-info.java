/// The sharing rules (`domain.md` §5) without the engine: a question, a decision, a table and its flaws.
@NullMarked
package nl.eenplan.processes.api.delen;

import org.jspecify.annotations.NullMarked;
