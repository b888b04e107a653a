/// Results of the one search field.
@NullMarked
package nl.eenplan.frontend.zoek;

import org.jspecify.annotations.NullMarked;
