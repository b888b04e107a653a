/// The only code that knows the engine: configuration, delegates, listeners and the implementation of `api`.
@NullMarked
package nl.eenplan.processes.engine;

import org.jspecify.annotations.NullMarked;
