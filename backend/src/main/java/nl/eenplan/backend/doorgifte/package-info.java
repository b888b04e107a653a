/// What comes up about a child while another doctor works on the stroomschema: passed on to whoever treats it.
@NullMarked
package nl.eenplan.backend.doorgifte;

import org.jspecify.annotations.NullMarked;
