package nl.eenplan.backend.bericht;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenplan.backend.demo.DemoLader;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.processes.api.Rol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mail addresses of the invented people, in a domain that cannot exist.
@Component
@Order(10)
@ConditionalOnBooleanProperty("eenplan.demo")
class DemoadressenLader implements DemoLader {

    private final JdbcClient jdbc;
    private final OrganisatieService organisaties;

    DemoadressenLader(JdbcClient jdbc, OrganisatieService organisaties) {
        this.jdbc = jdbc;
        this.organisaties = organisaties;
    }

    @Override
    public String naam() {
        return "mailadressen";
    }

    @Override
    public void laad() {
        var gehad = new HashSet<>();
        var iedereen = Stream.concat(
                        organisaties.partners().stream(), organisaties.metRol(Rol.PRIVACY_OFFICER).stream())
                .toList();
        for (var contact : iedereen) {
            if (gehad.add(contact.medewerker())) {
                jdbc.sql("insert into mailadres (medewerker, adres) values (:medewerker, :adres)")
                        .param("medewerker", contact.medewerker().waarde())
                        .param("adres", adres(contact.naam()))
                        .update();
            }
        }
    }

    /// As `l.mulder@merewestein.example`.
    private static String adres(String naam) {
        var zonderTekens = Normalizer.normalize(naam.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("[^a-z. ]", "");
        return zonderTekens.replaceAll("[. ]+", ".") + "@merewestein.example";
    }
}
