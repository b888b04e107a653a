/// Who looked at and changed what, when and in which role; written once, never changed.
@NullMarked
package nl.eenplan.backend.logboek;

import org.jspecify.annotations.NullMarked;
