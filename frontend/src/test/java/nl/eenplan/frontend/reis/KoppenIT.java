package nl.eenplan.frontend.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer says to the browser about itself, whatever kind of address was asked.
class KoppenIT {

    private static final Pattern NUMMER = Pattern.compile("'nonce-([A-Za-z0-9+/]{24})'");

    @ParameterizedTest(name = "/{0}")
    @ValueSource(
            strings = {
                "",
                "login",
                "gezinnen",
                "bestaat-niet",
                "eenplan.css",
                "eenplan.js",
                "aura/aura.css",
                "beeld/eenplan.svg",
                "webjars/fullcalendar/6.1.15/index.global.min.js",
                "actuator/health",
                "?v-r=uidl&v-uiId=0",
                "?v-r=heartbeat&v-uiId=0",
                "VAADIN/dynamic/resource/0/0/x"
            })
    @DisplayName("Elk antwoord is tegen inlijsten, raden van soort en meelezen, en heeft een inhoudsbeleid")
    void heeftKoppen(String pad) throws Exception {
        var koppen = eerste(vraag(pad, Map.of()).headers());

        assertThat(koppen)
                .contains(
                        entry("x-frame-options", "DENY"),
                        entry("x-content-type-options", "nosniff"),
                        entry("referrer-policy", "same-origin"),
                        entry("cross-origin-opener-policy", "same-origin"),
                        entry("cross-origin-resource-policy", "same-origin"))
                .containsKeys("permissions-policy", "content-security-policy")
                .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
        assertThat(koppen.get("content-security-policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'", "*");
    }

    @Test
    @DisplayName("Een pagina draait alleen scripts met het nummer van dat ene antwoord")
    void heeftEenmaligNummer() throws Exception {
        var een = vraag("login", Map.of());
        var twee = vraag("login", Map.of());

        assertThat(nummer(een)).isNotEqualTo(nummer(twee));
        assertThat(een.body().split("<script", -1)).hasSizeGreaterThan(3);
        assertThat(een.body().split("<script [^>]*nonce=\"" + Pattern.quote(nummer(een)), -1))
                .hasSameSizeAs(een.body().split("<script", -1));
    }

    @Test
    @DisplayName("Achter https zegt elk antwoord dat het voortaan https moet zijn, en is de cookie alleen daarvoor")
    void eistHttps() throws Exception {
        var koppen = eerste(vraag("login", Map.of("X-Forwarded-Proto", "https")).headers());

        assertThat(koppen.get("strict-transport-security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(koppen.get("set-cookie")).contains("HttpOnly", "Secure", "SameSite=Lax");
    }

    private static String nummer(HttpResponse<String> antwoord) {
        var vondst = NUMMER.matcher(
                antwoord.headers().firstValue("content-security-policy").orElseThrow());
        assertThat(vondst.find()).isTrue();
        return vondst.group(1);
    }

    private static Map<String, String> eerste(HttpHeaders koppen) {
        var kaart = new LinkedHashMap<String, String>();
        koppen.map().forEach((naam, waarden) -> kaart.put(naam, waarden.getFirst()));
        return kaart;
    }

    private static HttpResponse<String> vraag(String pad, Map<String, String> koppen)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create(Huis.toepassing().adres() + "/" + pad));
        koppen.forEach(vraag::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
