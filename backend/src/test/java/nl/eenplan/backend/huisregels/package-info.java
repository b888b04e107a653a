/// The rules that hold the house together, each with an offence that proves that it can fail.
@NullMarked
package nl.eenplan.backend.huisregels;

import org.jspecify.annotations.NullMarked;
