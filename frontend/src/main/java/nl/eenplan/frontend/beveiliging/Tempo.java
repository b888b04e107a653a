package nl.eenplan.frontend.beveiliging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one address or one session may ask in a minute.
///
/// @param aanmelden attempts to log in per address, for many names behind one address too
/// @param zoeken searches per session
/// @param bestanden files sent per session
@ConfigurationProperties("eenplan.tempo")
record Tempo(
        @DefaultValue("120") int aanmelden,
        @DefaultValue("120") int zoeken,
        @DefaultValue("60") int bestanden) {}
