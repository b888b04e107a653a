package nl.eenplan.backend.organisatie;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Logboek;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second factor of whoever is logged in with a password: a code from an app (RFC 6238), or one of ten recovery
/// codes that were shown once. No code is accepted twice, and ten wrong ones lock for a quarter of an hour.
@Component
public class Eenmaalcodes {

    /// What came of a code.
    public enum Uitkomst {
        GOED,
        FOUT,
        GEBLOKKEERD
    }

    /// What the person's app has to know.
    ///
    /// @param adres for a picture that the app reads
    public record Inschrijving(String geheim, String adres) {}

    private final Eenmaalgeheimen geheimen;
    private final Herstelcodes herstelcodes;
    private final Factoren factoren;
    private final Passkeyregister passkeys;
    private final Aanmeldpogingen pogingen;
    private final Aanmeldsessies sessies;
    private final Logboek logboek;

    /// The telephone that makes a code keeps real time, however far the clock of the house was moved.
    private final Clock telefoon = Clock.systemUTC();

    Eenmaalcodes(
            Eenmaalgeheimen geheimen,
            Herstelcodes herstelcodes,
            Factoren factoren,
            Passkeyregister passkeys,
            Aanmeldpogingen pogingen,
            Aanmeldsessies sessies,
            Logboek logboek) {
        this.geheimen = geheimen;
        this.herstelcodes = herstelcodes;
        this.factoren = factoren;
        this.passkeys = passkeys;
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.logboek = logboek;
    }

    /// Whether the person has a second factor of his own here; never for somebody who logs in elsewhere.
    public boolean heeft() {
        return lokaal().filter(wie -> geheimen.isBevestigd(wie.gebruiker().id()))
                .isPresent();
    }

    /// Whether the person could have one: he logged in with a password.
    public boolean magInschrijven() {
        return lokaal().isPresent();
    }

    /// A new secret, that counts once a code made with it has been given. Refused to whoever has one already.
    ///
    /// @throws nl.eenplan.backend.toegang.TweedeFactorNodig for somebody with a passkey that he did not just use
    @Transactional
    public Optional<Inschrijving> begin() {
        lokaal().filter(wie -> passkeys.heeft(wie.gebruiker().id())).ifPresent(_ -> sessies.vereis());
        return lokaal().filter(wie -> wie.isVolledig()
                        && !geheimen.isBevestigd(wie.gebruiker().id()))
                .map(wie -> {
                    var geheim = geheimen.maak(wie.gebruiker().id());
                    return new Inschrijving(
                            Eenmaalgeheimen.leesbaar(geheim), Eenmaalgeheimen.adres(geheim, wie.getUsername()));
                });
    }

    /// @param wachtwoord once more, so that nobody does this at a desk that was left
    /// @return ten recovery codes, never to be shown again; empty when code or password is wrong
    @Transactional
    public List<String> bevestig(String wachtwoord, String code) {
        var wie = lokaal().filter(Aangemelde::isVolledig).orElseThrow();
        var id = wie.gebruiker().id();
        if (!factoren.kentWachtwoord(wie, wachtwoord) || !geheimen.bevestig(id, code, Instant.now(telefoon))) {
            return List.of();
        }
        factoren.gewijzigd(wie);
        factoren.bewezen(wie, "tweede factor ingesteld");
        return herstelcodes.maak(id);
    }

    /// Proves the second factor for this login.
    @Transactional
    public Uitkomst bewijs(String code) {
        var wie = lokaal().orElseThrow();
        var id = wie.gebruiker().id();
        var sleutel = id.toString();
        if (pogingen.begin(sleutel).geblokkeerdTot() != null) {
            logboek.schrijfAanmelding(id, wie.gebruiker().rol(), false, "tweede factor geblokkeerd");
            return Uitkomst.GEBLOKKEERD;
        }
        if (!geheimen.neem(id, code, Instant.now(telefoon)) && !herstelcodes.neem(id, code)) {
            logboek.schrijfAanmelding(id, wie.gebruiker().rol(), false, "tweede factor onjuist");
            return Uitkomst.FOUT;
        }
        pogingen.gelukt(sleutel);
        factoren.bewezen(wie, "tweede factor bewezen");
        return Uitkomst.GOED;
    }

    private Optional<Aangemelde> lokaal() {
        return factoren.lokaal();
    }
}
