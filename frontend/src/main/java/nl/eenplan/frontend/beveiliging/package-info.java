/// What the web layer lets through: routes, sessions, headers.
@NullMarked
package nl.eenplan.frontend.beveiliging;

import org.jspecify.annotations.NullMarked;
