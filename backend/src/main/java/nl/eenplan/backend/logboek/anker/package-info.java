/// The signed daily anchor of the log, and the check that finds whatever was done to log or anchors.
@NullMarked
package nl.eenplan.backend.logboek.anker;

import org.jspecify.annotations.NullMarked;
