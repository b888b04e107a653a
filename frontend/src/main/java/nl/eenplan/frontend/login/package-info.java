/// Logging in and out, and what the web layer lets through.
@NullMarked
package nl.eenplan.frontend.login;

import org.jspecify.annotations.NullMarked;
