package nl.eenplan.frontend.oidc;

import nl.eenplan.backend.organisatie.Aanmeldweigering.Reden;
import nl.eenplan.backend.organisatie.Identiteiten;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Makes of a verified token the professional whom it names. Asks the provider nothing more: the token has it all.
@Component
@MetOidc
class Oidcpersonen implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Identiteiten identiteiten;
    private final Tokenlezer lezer;
    private final Stapverhoging stapverhoging;
    private final Oidcinstellingen instellingen;

    Oidcpersonen(
            Identiteiten identiteiten, Tokenlezer lezer, Stapverhoging stapverhoging, Oidcinstellingen instellingen) {
        this.identiteiten = identiteiten;
        this.lezer = lezer;
        this.stapverhoging = stapverhoging;
        this.instellingen = instellingen;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest verzoek) {
        var token = verzoek.getIdToken();
        if (stapverhoging.isGevraagd() && !lezer.isVerhoogd(token)) {
            throw identiteiten.weiger(Reden.TWEEDE_FACTOR);
        }
        return new Oidcpersoon(identiteiten.meldAan(lezer.lees(token), instellingen.koppelOpNaam()), token);
    }
}
