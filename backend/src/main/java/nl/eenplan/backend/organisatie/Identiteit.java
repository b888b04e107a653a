package nl.eenplan.backend.organisatie;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a verified token of an identity provider says of a person, in the words of that provider.
///
/// @param uitgever who vouches for it; with `subject` it names the person, whatever he is called
/// @param sid his session at the provider
/// @param naam as colleagues know him
/// @param gebruikersnaam as he types it there
/// @param rollen what the claim for roles holds, after the mapping of the settings: keys of roles
/// @param organisaties what the claim for the organisation holds: the `kenmerk` of one organisation
/// @param tweedeFactor when he proved himself with a second factor, if he did
public record Identiteit(
        String uitgever,
        String subject,
        @Nullable String sid,
        String naam,
        String gebruikersnaam,
        List<String> rollen,
        List<String> organisaties,
        @Nullable Instant tweedeFactor) {}
