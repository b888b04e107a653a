package nl.eenplan.backend.organisatie;

import static nl.eenplan.backend.organisatie.Organisatiesoort.GECERTIFICEERDE_INSTELLING;
import static nl.eenplan.backend.organisatie.Organisatiesoort.GEMEENTE;
import static nl.eenplan.backend.organisatie.Organisatiesoort.GGD;
import static nl.eenplan.backend.organisatie.Organisatiesoort.HUISARTSENPRAKTIJK;
import static nl.eenplan.backend.organisatie.Organisatiesoort.LOKAAL_TEAM;
import static nl.eenplan.backend.organisatie.Organisatiesoort.OPENBAAR_MINISTERIE;
import static nl.eenplan.backend.organisatie.Organisatiesoort.OVERIG;
import static nl.eenplan.backend.organisatie.Organisatiesoort.POLITIE;
import static nl.eenplan.backend.organisatie.Organisatiesoort.RAAD_VOOR_DE_KINDERBESCHERMING;
import static nl.eenplan.backend.organisatie.Organisatiesoort.VEILIG_THUIS;
import static nl.eenplan.backend.organisatie.Organisatiesoort.ZORG_EN_VEILIGHEIDSHUIS;

import java.util.Locale;
import java.util.UUID;
import nl.eenplan.backend.demo.DemoLader;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The invented region Merewestein: its organisations and the players of `domain.md` §9, each with an account.
@Component
@Order(0)
@ConditionalOnBooleanProperty("eenplan.demo")
class DemoregioLader implements DemoLader {

    private static final String WACHTWOORD = "Merewestein-2026";

    private final JdbcClient jdbc;
    private final PasswordEncoder wachtwoorden;
    private final UUID regio = OrganisatieId.nieuw().waarde();

    DemoregioLader(JdbcClient jdbc, PasswordEncoder wachtwoorden) {
        this.jdbc = jdbc;
        this.wachtwoorden = wachtwoorden;
    }

    @Override
    public String naam() {
        return "regio Merewestein";
    }

    @Override
    public void laad() {
        jdbc.sql("insert into regio (id, naam) values (:id, 'Merewestein')")
                .param("id", regio)
                .update();
        artsen();
        veiligThuisEnKeten();
        gemeente();
    }

    private void artsen() {
        var praktijk = organisatie(HUISARTSENPRAKTIJK, "Huisartsenpraktijk Lindewaard", "0000 100 100");
        medewerker(praktijk, Rol.BEHANDELEND_ARTS, "mulder", "L. Mulder", "19999010001", "01999901");
        var andere = organisatie(HUISARTSENPRAKTIJK, "Huisartsenpraktijk De Linde", "0000 100 110");
        medewerker(andere, Rol.BEHANDELEND_ARTS, "aydin", "E. Aydin", "19999010002", "01999902");
        var ggd = organisatie(GGD, "GGD Merewestein", "0000 100 300");
        medewerker(ggd, Rol.FORENSISCH_ARTS, "deboer", "P. de Boer", "19999010004", null);
        medewerker(ggd, Rol.FORENSISCH_ARTS, "terpstra", "A. Terpstra", "19999010005", null);
    }

    private void veiligThuisEnKeten() {
        var veiligThuis = organisatie(VEILIG_THUIS, "Veilig Thuis Merewestein", "0000 100 200");
        medewerker(veiligThuis, Rol.VERTROUWENSARTS, "visser", "M. Visser", "19999010003", null);
        medewerker(veiligThuis, Rol.VT_MEDEWERKER, "jansen", "R. Jansen");
        var politie = organisatie(POLITIE, "Frontoffice zeden-kindermishandeling", "0000 100 600");
        medewerker(politie, Rol.POLITIE, "yilmaz", "brigadier Yılmaz");
        var om = organisatie(OPENBAAR_MINISTERIE, "Openbaar Ministerie Merewestein", "0000 100 700");
        medewerker(om, Rol.OFFICIER_VAN_JUSTITIE, "vos", "T. Vos");
        var raad = organisatie(RAAD_VOOR_DE_KINDERBESCHERMING, "Raad voor de Kinderbescherming", "0000 100 800");
        medewerker(raad, Rol.RAADSONDERZOEKER, "post", "K. Post");
        var instelling = organisatie(GECERTIFICEERDE_INSTELLING, "Jeugdbescherming Merewestein", "0000 100 900");
        medewerker(instelling, Rol.JEUGDBESCHERMER, "dijk", "N. Dijk");
    }

    private void gemeente() {
        var huis = organisatie(ZORG_EN_VEILIGHEIDSHUIS, "Zorg- en Veiligheidshuis Merewestein", "0000 100 400");
        medewerker(huis, Rol.PROCESCOORDINATOR, "kuipers", "H. Kuipers");
        var team = organisatie(LOKAAL_TEAM, "Lokaal team Lindewaard", "0000 100 500");
        medewerker(team, Rol.REGISSEUR, "bakker", "S. Bakker");
        var gemeente = organisatie(GEMEENTE, "Gemeente Lindewaard", "0000 101 000");
        medewerker(gemeente, Rol.BURGEMEESTER, "hoek", "A. Hoek");
        medewerker(gemeente, Rol.PRIVACY_OFFICER, "smit", "F. Smit");
        medewerker(gemeente, Rol.PRIVACY_OFFICER, "pinas", "R. Pinas");
        var beheer = organisatie(OVERIG, "Beheer Eenplan", "0000 101 100");
        medewerker(beheer, Rol.BEHEERDER, "beheer", "Beheerder");
    }

    private OrganisatieId organisatie(Organisatiesoort soort, String naam, String telefoon) {
        var id = OrganisatieId.nieuw();
        jdbc.sql("insert into organisatie (id, regio, soort, naam, gemeente, telefoon, kenmerk)"
                        + " values (:id, :regio, :soort, :naam, 'Lindewaard', :telefoon, :kenmerk)")
                .param("id", id.waarde())
                .param("regio", regio)
                .param("soort", soort.name())
                .param("naam", naam)
                .param("telefoon", telefoon)
                .param("kenmerk", naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .update();
        return id;
    }

    private void medewerker(OrganisatieId organisatie, Rol rol, String gebruikersnaam, String naam) {
        medewerker(organisatie, rol, gebruikersnaam, naam, null, null);
    }

    private void medewerker(
            OrganisatieId organisatie,
            Rol rol,
            String gebruikersnaam,
            String naam,
            @Nullable String big,
            @Nullable String agb) {
        var id = MedewerkerId.nieuw().waarde();
        jdbc.sql("insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon, big, agb)"
                        + " values (:id, :naam, :gebruikersnaam, :wachtwoord, '', :big, :agb)")
                .param("id", id)
                .param("naam", naam)
                .param("gebruikersnaam", gebruikersnaam)
                .param("wachtwoord", wachtwoorden.encode(WACHTWOORD))
                .param("big", big)
                .param("agb", agb)
                .update();
        jdbc.sql("insert into functie (medewerker, organisatie, rol) values (:id, :organisatie, :rol)")
                .param("id", id)
                .param("organisatie", organisatie.waarde())
                .param("rol", rol.sleutel())
                .update();
    }
}
