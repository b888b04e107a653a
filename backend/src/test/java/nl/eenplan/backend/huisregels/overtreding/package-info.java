/// Offences against the rules of the house, for the test of those rules only.
@NullMarked
package nl.eenplan.backend.huisregels.overtreding;

import org.jspecify.annotations.NullMarked;
