/// The task list on screen, filtered by the URL and worked by keyboard.
@NullMarked
package nl.eenplan.frontend.werkvoorraad;

import org.jspecify.annotations.NullMarked;
