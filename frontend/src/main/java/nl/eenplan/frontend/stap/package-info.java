/// The steps of the stroomschema that all record the same: their fields, their form and how they read afterwards.
@NullMarked
package nl.eenplan.frontend.stap;

import org.jspecify.annotations.NullMarked;
