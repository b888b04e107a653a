/// What a screen may not know, for the proof that the rules of the house can fail.
@NullMarked
package overtreding;

import org.jspecify.annotations.NullMarked;
