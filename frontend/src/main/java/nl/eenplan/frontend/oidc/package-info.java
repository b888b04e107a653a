/// Logging in through the identity provider of the organisations (OpenID Connect).
@NullMarked
package nl.eenplan.frontend.oidc;

import org.jspecify.annotations.NullMarked;
