/// Consent: who of the family said what about sharing whose data with whom, whether the law lets it count, until when.
@NullMarked
package nl.eenplan.backend.toestemming;

import org.jspecify.annotations.NullMarked;
