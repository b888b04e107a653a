/// Forms tried without a browser.
@NullMarked
package nl.eenplan.frontend.formulier;

import org.jspecify.annotations.NullMarked;
