/// What an administrator does; never with the content of a case.
@NullMarked
package nl.eenplan.frontend.beheer;

import org.jspecify.annotations.NullMarked;
