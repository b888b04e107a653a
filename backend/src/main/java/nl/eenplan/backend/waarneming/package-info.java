/// Who stands in for whom, from when until when and for which families.
@NullMarked
package nl.eenplan.backend.waarneming;

import org.jspecify.annotations.NullMarked;
