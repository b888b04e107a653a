/// Who looked at and changed what: per family for its professionals, for all to the privacy officer.
@NullMarked
package nl.eenplan.frontend.logboek;

import org.jspecify.annotations.NullMarked;
