/// The one form for steps of the stroomschema that have none of their own yet.
@NullMarked
package nl.eenplan.frontend.stap;

import org.jspecify.annotations.NullMarked;
