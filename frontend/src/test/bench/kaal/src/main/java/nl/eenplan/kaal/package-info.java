/// One page and nothing else: the floor under the start of the packaged application.
@NullMarked
package nl.eenplan.kaal;

import org.jspecify.annotations.NullMarked;
