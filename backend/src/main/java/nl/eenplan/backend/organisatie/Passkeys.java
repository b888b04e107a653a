package nl.eenplan.backend.organisatie;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Tweedefactor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One's own passkeys: adding, seeing and removing them, at most ten.
///
/// The first asks for the password once more; whoever has a second factor already proves that one first. So neither a
/// password that leaked nor a desk that was left makes a key for somebody else.
@Component
public class Passkeys {

    public static final int LANGSTE_NAAM = 60;

    private static final int MEESTE = 10;

    /// What came of adding one.
    public sealed interface Toevoeging {

        /// @param herstelcodes ten, never to be shown again, with the first second factor; otherwise none
        record Gelukt(List<String> herstelcodes) implements Toevoeging {}

        /// Nothing was added: the answer does not fit the question, or the key is known already.
        record Geweigerd() implements Toevoeging {}
    }

    private final Passkeyregister register;
    private final Passkeyvragen vragen;
    private final WebAuthnRelyingPartyOperations passkeys;
    private final Passkeyinstellingen instellingen;
    private final Factoren factoren;
    private final Herstelcodes herstelcodes;
    private final Tweedefactor tweedefactor;
    private final Logboek logboek;

    Passkeys(
            Passkeyregister register,
            Passkeyvragen vragen,
            WebAuthnRelyingPartyOperations passkeys,
            Passkeyinstellingen instellingen,
            Factoren factoren,
            Herstelcodes herstelcodes,
            Tweedefactor tweedefactor,
            Logboek logboek) {
        this.register = register;
        this.vragen = vragen;
        this.passkeys = passkeys;
        this.instellingen = instellingen;
        this.factoren = factoren;
        this.herstelcodes = herstelcodes;
        this.tweedefactor = tweedefactor;
        this.logboek = logboek;
    }

    /// The domain under which keys work; a browser at another has none.
    public String domein() {
        return instellingen.gekozenDomein();
    }

    /// Those of whoever is logged in, oldest first.
    public List<Passkey> eigen() {
        return register.van(wie().gebruiker().id());
    }

    /// Whether [#begin] asks for the password; otherwise it asks for a second factor.
    public boolean vraagtWachtwoord() {
        return !factoren.vraagtMeer(wie().gebruiker().id());
    }

    public boolean magMeer() {
        return eigen().size() < MEESTE;
    }

    /// @param wachtwoord once more; not read when [#vraagtWachtwoord] says no
    /// @return empty when the password is wrong
    /// @throws nl.eenplan.backend.toegang.TweedeFactorNodig for a second factor that was not just proven
    @Transactional
    public Optional<Passkeyvraag<PublicKeyCredentialCreationOptions>> begin(String wachtwoord) {
        var wie = wie();
        if (!magMeer()) {
            throw new IllegalStateException("Er zijn al " + MEESTE + " passkeys");
        }
        if (!vraagtWachtwoord()) {
            tweedefactor.vereis();
        } else if (!factoren.kentWachtwoord(wie, wachtwoord)) {
            return Optional.empty();
        }
        return Optional.of(vragen.maak());
    }

    /// @param naam what the owner calls it, 1 to 60 characters
    /// @param antwoord as the browser gave it, JSON
    @Transactional
    public Toevoeging voegToe(Passkeyvraag<PublicKeyCredentialCreationOptions> vraag, String naam, String antwoord) {
        var wie = wie();
        var isEerste = vraagtWachtwoord();
        if (!isToegevoegd(wie, vraag, naam.strip(), antwoord)) {
            logboek.schrijfAanmelding(wie.gebruiker().id(), wie.gebruiker().rol(), false, "passkey niet toegevoegd");
            return new Toevoeging.Geweigerd();
        }
        factoren.gewijzigd(wie);
        factoren.bewezen(wie, "passkey toegevoegd");
        var id = wie.gebruiker().id();
        return new Toevoeging.Gelukt(isEerste || !herstelcodes.zijnEr(id) ? herstelcodes.maak(id) : List.of());
    }

    private boolean isToegevoegd(
            Aangemelde wie, Passkeyvraag<PublicKeyCredentialCreationOptions> vraag, String naam, String antwoord) {
        var opties = vraag.neem().filter(een -> een.getUser().getName().equals(wie.getUsername()));
        var sleutel = vragen.leesNieuw(antwoord);
        if (opties.isEmpty() || sleutel.isEmpty() || naam.isEmpty() || naam.length() > LANGSTE_NAAM) {
            return false;
        }
        try {
            passkeys.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    opties.get(), new RelyingPartyPublicKey(sleutel.get(), naam)));
            return true;
        } catch (WebAuthnException | IllegalArgumentException e) {
            return false;
        }
    }

    /// From now on this key opens nothing, and other logins of the person end. What is not his own stays.
    ///
    /// @throws nl.eenplan.backend.toegang.TweedeFactorNodig when no second factor was proven just now
    @Transactional
    public void verwijder(String id) {
        var wie = wie();
        tweedefactor.vereis();
        if (register.verwijder(wie.gebruiker().id(), id)) {
            factoren.gewijzigd(wie);
            logboek.schrijfAanmelding(wie.gebruiker().id(), wie.gebruiker().rol(), true, "passkey verwijderd");
        }
    }

    private Aangemelde wie() {
        return factoren.lokaal()
                .filter(Aangemelde::isVolledig)
                .orElseThrow(() -> new IllegalStateException("Alleen wie hier een account heeft, heeft passkeys"));
    }
}
