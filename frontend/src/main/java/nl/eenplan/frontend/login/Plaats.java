package nl.eenplan.frontend.login;

import org.jspecify.annotations.Nullable;

/// An address to go on to, that came from outside.
public final class Plaats {

    private Plaats() {}

    /// Whether it is a place within this application, never another site.
    public static boolean isHier(@Nullable String plaats) {
        return plaats != null
                && plaats.startsWith("/")
                && !plaats.startsWith("//")
                && plaats.indexOf('\\') < 0
                && plaats.chars().noneMatch(Character::isISOControl);
    }
}
