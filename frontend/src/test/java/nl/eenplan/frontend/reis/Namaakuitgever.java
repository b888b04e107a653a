package nl.eenplan.frontend.reis;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// An identity provider that lets everybody in at once and gives the token that a test thinks up.
final class Namaakuitgever implements AutoCloseable {

    /// How a token deviates from a good one; without a signature it says `alg` none.
    record Token(UnaryOperator<JWTClaimsSet.Builder> inhoud, RSAKey sleutel, boolean isOndertekend) {}

    private final HttpServer server;
    private final RSAKey eigen = nieuweSleutel();
    private volatile String nonce = "";
    private volatile Token token = goed(inhoud -> inhoud);

    Namaakuitgever() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", vraag -> json(vraag, gegevens()));
        server.createContext("/sleutels", vraag -> json(vraag, new JWKSet(eigen.toPublicJWK()).toJSONObject()));
        server.createContext("/begin", this::stuurTerug);
        server.createContext("/token", vraag -> json(vraag, antwoord()));
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The token that the next login gets.
    void geeft(Token volgende) {
        token = volgende;
    }

    Token goed(UnaryOperator<JWTClaimsSet.Builder> inhoud) {
        return new Token(inhoud, eigen, true);
    }

    Token metAndereSleutel() {
        return new Token(inhoud -> inhoud, nieuweSleutel(), true);
    }

    Token zonderHandtekening() {
        return new Token(inhoud -> inhoud, eigen, false);
    }

    private Map<String, Object> gegevens() {
        return Map.of(
                "issuer", adres(),
                "authorization_endpoint", adres() + "/begin",
                "token_endpoint", adres() + "/token",
                "jwks_uri", adres() + "/sleutels",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private void stuurTerug(HttpExchange vraag) throws IOException {
        var gevraagd = UriComponentsBuilder.fromUri(vraag.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        nonce = gevraagd.getOrDefault("nonce", "");
        var terug = URLDecoder.decode(gevraagd.get("redirect_uri"), StandardCharsets.UTF_8);
        vraag.getResponseHeaders().add("Location", terug + "?code=x&state=" + gevraagd.get("state"));
        vraag.sendResponseHeaders(302, -1);
        vraag.close();
    }

    private Map<String, Object> antwoord() {
        return Map.of("access_token", "x", "token_type", "Bearer", "expires_in", 300, "id_token", maak().serialize());
    }

    private JWT maak() {
        var nu = Instant.now();
        var inhoud = token.inhoud()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(adres())
                        .subject("proef-1")
                        .audience("eenplan")
                        .issueTime(Date.from(nu))
                        .expirationTime(Date.from(nu.plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("name", "P. Roef")
                        .claim("preferred_username", "proef")
                        .claim("eenplan_rollen", List.of("vt-medewerker"))
                        .claim("eenplan_organisatie", "veilig-thuis-merewestein"))
                .build();
        if (!token.isOndertekend()) {
            return new PlainJWT(inhoud);
        }
        try {
            var kop = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(eigen.getKeyID())
                    .build();
            var getekend = new SignedJWT(kop, inhoud);
            getekend.sign(new RSASSASigner(token.sleutel()));
            return getekend;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey nieuweSleutel() {
        try {
            return new RSAKeyGenerator(2048).keyID("een").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange vraag, Map<String, Object> inhoud) throws IOException {
        var bytes = new JsonMapper().writeValueAsBytes(inhoud);
        vraag.getResponseHeaders().add("Content-Type", "application/json");
        vraag.sendResponseHeaders(200, bytes.length);
        try (var uit = vraag.getResponseBody()) {
            uit.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
