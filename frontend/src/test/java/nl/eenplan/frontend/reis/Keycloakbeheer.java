package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the administrator of the identity provider does while people work.
final class Keycloakbeheer {

    private static final JsonMapper JSON = new JsonMapper();

    private final Keycloak keycloak;
    private final HttpClient client = HttpClient.newHttpClient();

    Keycloakbeheer(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /// Tells the provider where this application wants to hear that somebody logged out.
    void meldtUitloggenAan(Toepassing toepassing) {
        var eenplan = lijst("/clients?clientId=eenplan").getFirst();
        Map<String, Object> attributen = kaart(eenplan.get("attributes"));
        attributen.put("backchannel.logout.url", toepassing.adres() + "/logout/connect/back-channel/eenplan");
        eenplan.put("attributes", attributen);
        stuur("PUT", "/clients/" + eenplan.get("id"), eenplan);
    }

    String subject(String naam) {
        return Objects.toString(gebruiker(naam).get("id"));
    }

    void logtUit(String naam) {
        stuur("POST", "/users/" + gebruiker(naam).get("id") + "/logout", Map.of());
    }

    void verplaatst(String naam, String organisatie, String rol) {
        var wie = gebruiker(naam);
        Map<String, Object> attributen = kaart(wie.get("attributes"));
        attributen.put("eenplan_organisatie", List.of(organisatie));
        attributen.put("eenplan_rollen", List.of(rol));
        wie.put("attributes", attributen);
        stuur("PUT", "/users/" + wie.get("id"), wie);
    }

    /// A new key from now on; the old one is no longer known.
    void wisseltSleutel() {
        var oude = lijst("/components?type=org.keycloak.keys.KeyProvider").stream()
                .filter(sleutel -> "rsa-generated".equals(sleutel.get("providerId")))
                .toList();
        maakSleutel("rsa-generated", Map.of("priority", List.of("500"), "algorithm", List.of("RS256")));
        oude.forEach(sleutel -> stuur("DELETE", "/components/" + sleutel.get("id"), null));
    }

    /// A key pair that the realm publishes as its own, but does not sign with; so that a test can sign in its name.
    void vertrouwtOok(KeyPair paar) {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(paar.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        maakSleutel("rsa", Map.of("priority", List.of("1"), "algorithm", List.of("RS256"), "privateKey", List.of(pem)));
    }

    private void maakSleutel(String soort, Map<String, List<String>> instellingen) {
        stuur(
                "POST",
                "/components",
                Map.of(
                        "name",
                        soort + " van de test",
                        "providerId",
                        soort,
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        instellingen));
    }

    private Map<String, Object> gebruiker(String naam) {
        return lijst("/users?exact=true&username=" + naam).getFirst();
    }

    private List<Map<String, Object>> lijst(String pad) {
        return JSON.readValue(stuur("GET", pad, null), new TypeReference<>() {});
    }

    private static Map<String, Object> kaart(@Nullable Object waarde) {
        return JSON.convertValue(Objects.requireNonNull(waarde), new TypeReference<>() {});
    }

    private String stuur(String wijze, String pad, @Nullable Object inhoud) {
        var lichaam = inhoud == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(inhoud));
        var antwoord = zend(HttpRequest.newBuilder(URI.create(keycloak.adres() + "/admin/realms/merewestein" + pad))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(wijze, lichaam)
                .build());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isBetween(200, 204);
        return antwoord.body();
    }

    private String token() {
        var velden = "grant_type=password&client_id=admin-cli&username=beheer&password="
                + URLEncoder.encode(Keycloak.GEHEIM, StandardCharsets.UTF_8);
        var antwoord = zend(
                HttpRequest.newBuilder(URI.create(keycloak.adres() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(velden))
                        .build());
        return JSON.readTree(antwoord.body()).path("access_token").asString();
    }

    private HttpResponse<String> zend(HttpRequest vraag) {
        try {
            return client.send(vraag, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
