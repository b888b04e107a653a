/// Standing in for somebody, arranged on screen.
@NullMarked
package nl.eenplan.frontend.waarneming;

import org.jspecify.annotations.NullMarked;
