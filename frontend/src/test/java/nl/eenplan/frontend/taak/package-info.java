/// The task page on the real services, without a browser.
@NullMarked
package nl.eenplan.frontend.taak;

import org.jspecify.annotations.NullMarked;
