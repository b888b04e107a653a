package nl.eenplan.backend.organisatie;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.nio.ByteBuffer;
import java.util.Objects;
import nl.eenplan.backend.organisatie.Passkeyregister.Sleutel;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Judges what a passkey signed. Besides what Spring Security checks (signature, challenge, address, presence and proof
/// of the user) the count of signatures must be higher than at the last use, for Spring compares it with the first
/// use only, and the account that the device names must be the one that has the key (WebAuthn level 3, 7.2 steps 6 and
/// 22).
///
/// A count that goes back means a copy. The key is refused from then on, the original as well: which of the two is
/// which nobody can tell.
@Component
class Passkeycontrole {

    /// Where the count stands in the authenticator data, after the hash of the domain and the flags.
    private static final int TELLER = 33;

    private final WebAuthnRelyingPartyOperations passkeys;
    private final Passkeyregister register;
    private final TransactionTemplate transactie;

    Passkeycontrole(
            WebAuthnRelyingPartyOperations passkeys, Passkeyregister register, PlatformTransactionManager transacties) {
        this.passkeys = passkeys;
        this.register = register;
        this.transactie = new TransactionTemplate(transacties);
        this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    enum Oordeel {
        GOED("passkey goed"),
        WEG("passkey verwijderd"),
        ONJUIST("passkey onjuist"),
        GEKOPIEERD("passkey geblokkeerd: er is een kopie"),
        GEBLOKKEERD("geblokkeerde passkey");

        private final String handeling;

        Oordeel(String handeling) {
            this.handeling = handeling;
        }

        /// As the log has it.
        String handeling() {
            return handeling;
        }
    }

    /// Two answers of one key at the same time are judged one after the other.
    Oordeel beoordeel(Sleutel sleutel, RelyingPartyAuthenticationRequest antwoord) {
        return Objects.requireNonNull(transactie.execute(_ -> register.vergrendel(sleutel.id())
                .map(nu -> beoordeelNu(nu, antwoord))
                .orElse(Oordeel.WEG)));
    }

    private Oordeel beoordeelNu(Sleutel sleutel, RelyingPartyAuthenticationRequest antwoord) {
        if (sleutel.geblokkeerd()) {
            return Oordeel.GEBLOKKEERD;
        }
        var oordeel = isVan(sleutel, antwoord) ? controleer(sleutel, antwoord) : Oordeel.ONJUIST;
        if (oordeel == Oordeel.GEKOPIEERD) {
            register.blokkeer(sleutel.id());
        }
        return oordeel;
    }

    private Oordeel controleer(Sleutel sleutel, RelyingPartyAuthenticationRequest antwoord) {
        try {
            passkeys.authenticate(antwoord);
        } catch (MaliciousCounterValueException e) {
            return Oordeel.GEKOPIEERD;
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Oordeel.ONJUIST;
        }
        var gegeven = antwoord.getPublicKey().getResponse().getAuthenticatorData();
        var teller = Integer.toUnsignedLong(ByteBuffer.wrap(gegeven.getBytes()).getInt(TELLER));
        var telt = teller != 0 || sleutel.teller() != 0;
        return telt && teller <= sleutel.teller() ? Oordeel.GEKOPIEERD : Oordeel.GOED;
    }

    private static boolean isVan(Sleutel sleutel, RelyingPartyAuthenticationRequest antwoord) {
        var genoemd = antwoord.getPublicKey().getResponse().getUserHandle();
        return genoemd == null || genoemd.toBase64UrlString().equals(sleutel.houder());
    }
}
