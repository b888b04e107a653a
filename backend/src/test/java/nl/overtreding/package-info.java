/// Offences against the rules of the house, outside its packages so that no application finds them.
@NullMarked
package nl.overtreding;

import org.jspecify.annotations.NullMarked;
