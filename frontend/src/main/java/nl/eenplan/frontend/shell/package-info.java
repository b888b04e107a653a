/// What surrounds every screen: layout, theme, texts, terms, error pages and messages.
@NullMarked
package nl.eenplan.frontend.shell;

import org.jspecify.annotations.NullMarked;
