/// What a process may ask of the domain. The backend implements it; the engine calls it with ids only.
@NullMarked
package nl.eenplan.processes.spi;

import org.jspecify.annotations.NullMarked;
