/// Until when something must be done: the Algemene termijnenwet and the term of each task, as data with a source.
@NullMarked
package nl.eenplan.backend.termijn;

import org.jspecify.annotations.NullMarked;
