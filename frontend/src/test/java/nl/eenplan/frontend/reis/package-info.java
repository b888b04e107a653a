/// Journeys: the packaged application in a real browser, one browser context per person.
@NullMarked
package nl.eenplan.frontend.reis;

import org.jspecify.annotations.NullMarked;
