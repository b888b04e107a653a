package nl.eenplan.backend.organisatie;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.database.Startweigering;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where passkeys of this installation work.
///
/// @param domein the name that keys are made for (relying party id); keys made for one name work under no other. Empty:
/// the host of the first address
/// @param adressen how people open Eenplan, with scheme and port; a key refuses to sign at any other
@ConfigurationProperties("eenplan.passkey")
record Passkeyinstellingen(
        @DefaultValue("") String domein,
        @DefaultValue("http://localhost:8080") List<String> adressen) {

    String gekozenDomein() {
        return domein.isBlank() ? host(adressen.getFirst()) : domein.strip();
    }

    /// @throws Startweigering for an address outside the domain, where no key would ever work
    Set<String> herkomsten() {
        var naam = gekozenDomein();
        for (var adres : adressen) {
            var host = host(adres);
            if (!host.equals(naam) && !host.endsWith("." + naam)) {
                throw new Startweigering(
                        "Passkeys voor " + naam + " werken niet op " + adres + ".",
                        "Zet EENPLAN_PASSKEY_DOMEIN op het domein van EENPLAN_ADRES, of laat het weg.");
            }
        }
        return Set.copyOf(adressen);
    }

    private static String host(String adres) {
        var host = adres.contains("://") ? URI.create(adres.strip()).getHost() : null;
        if (host == null) {
            throw new Startweigering(
                    "Het adres van Eenplan is niet te lezen: " + adres + ".",
                    "Zet EENPLAN_ADRES op een adres als https://eenplan.example, zonder pad.");
        }
        return host;
    }
}
