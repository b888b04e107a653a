/// What is withheld on a screen, asking for it, and answering who asks.
@NullMarked
package nl.eenplan.frontend.inzage;

import org.jspecify.annotations.NullMarked;
