package nl.eenplan.frontend.reis;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/// What an identity provider sends behind the browser's back when somebody logged out, or what pretends to be that.
///
/// @param tot until when it is valid
record Uitlogbericht(String uitgever, String subject, Instant tot) {

    private static final String SOORT = "http://schemas.openid.net/event/backchannel-logout";

    Ondertekend onderteken(KeyPair paar) throws JOSEException {
        var inhoud = new JWTClaimsSet.Builder()
                .issuer(uitgever)
                .subject(subject)
                .audience("eenplan")
                .issueTime(Date.from(tot.minus(Duration.ofMinutes(2))))
                .expirationTime(Date.from(tot))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of(SOORT, Map.of()))
                .build();
        var kop = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("logout+jwt"))
                .build();
        var token = new SignedJWT(kop, inhoud);
        token.sign(new RSASSASigner(paar.getPrivate()));
        return new Ondertekend(token.serialize());
    }

    record Ondertekend(String token) {

        /// @return the status of the answer
        int stuurNaar(Toepassing toepassing) throws IOException, InterruptedException {
            var vraag = HttpRequest.newBuilder(URI.create(toepassing.adres() + "/logout/connect/back-channel/eenplan"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                return client.send(vraag, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            }
        }
    }
}
