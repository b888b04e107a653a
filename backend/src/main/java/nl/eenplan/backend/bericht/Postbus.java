package nl.eenplan.backend.bericht;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The outbox. Refuses to be written outside a transaction: a mail without its change would lie.
@Service
class Postbus implements Berichten {

    private final JdbcClient jdbc;
    private final OrganisatieService organisaties;
    private final Rolpoort rolpoort;
    private final Clock klok;
    private final String adres;

    Postbus(
            JdbcClient jdbc,
            OrganisatieService organisaties,
            Rolpoort rolpoort,
            Clock klok,
            @Value("${eenplan.adres:http://localhost:8080}") String adres) {
        this.jdbc = jdbc;
        this.organisaties = organisaties;
        this.rolpoort = rolpoort;
        this.klok = klok;
        this.adres = adres;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stuur(MedewerkerId aan, Bericht bericht) {
        var tekst = "Er staat iets voor u klaar in Eenplan bij " + bericht.nummer() + ".\n\n" + link(bericht.pad())
                + "\n\nDeze mail bevat met opzet geen inhoud. Log in om te lezen.\n";
        leg(aan, bericht.soort().onderwerp() + " " + bericht.nummer(), tekst, null, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void nodigUit(MedewerkerId aan, Uitnodiging uitnodiging) {
        var nummer = uitnodiging.nummer();
        var onderwerp = uitnodiging.isAfzegging() ? "Overleg vervalt: " + nummer : "Uitnodiging overleg " + nummer;
        var wens = uitnodiging.isAfzegging()
                ? "Dit overleg gaat niet door op het genoemde moment."
                : "Laat in Eenplan weten of u komt.";
        leg(
                aan,
                onderwerp,
                wens + "\n\n" + link(uitnodiging.pad())
                        + "\n\nDeze mail bevat met opzet geen inhoud. Log in om te lezen.\n",
                Agendabestand.van(uitnodiging, link(uitnodiging.pad()), klok.instant()),
                uitnodiging.isAfzegging() ? "CANCEL" : "PUBLISH");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void waarschuw(MedewerkerId aan) {
        var tekst = "Aan hoe u inlogt bij Eenplan heeft uw beheerder iets gewijzigd. Kijk na het inloggen bij uw"
                + " inloggegevens wat er nu staat.\n\n" + link("inloggegevens")
                + "\n\nHebt u hier niet om gevraagd? Bel dan meteen uw beheerder.\n";
        leg(aan, "Uw inloggegevens zijn gewijzigd", tekst, null, null);
    }

    private void leg(
            MedewerkerId aan, String onderwerp, String tekst, @Nullable String agenda, @Nullable String methode) {
        jdbc.sql("""
                        insert into bericht (id, medewerker, onderwerp, tekst, agenda, agenda_methode, gemaakt_op,
                                             status, volgende_poging)
                        values (:id, :medewerker, :onderwerp, :tekst, :agenda, :methode, :nu, 'WACHT', :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("medewerker", aan.waarde())
                .param("onderwerp", onderwerp)
                .param("tekst", tekst)
                .param("agenda", agenda)
                .param("methode", methode)
                .param("nu", OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Postregel> postvak(int aantal) {
        rolpoort.eis(Rol.BEHEERDER, "postvak bekeken");
        var rijen = jdbc.sql("""
                        select medewerker, onderwerp, gemaakt_op, status, pogingen from bericht
                         order by gemaakt_op desc, id desc limit :aantal
                        """)
                .param("aantal", aantal)
                .query((rij, nummer) -> new Rij(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        new Postregel(
                                rij.getObject("gemaakt_op", OffsetDateTime.class)
                                        .toInstant(),
                                "",
                                rij.getString("onderwerp"),
                                Poststatus.valueOf(rij.getString("status")),
                                rij.getInt("pogingen"))))
                .list();
        var namen = organisaties.namen(rijen.stream().map(Rij::aan).collect(Collectors.toSet()));
        return rijen.stream()
                .map(rij -> rij.regel().aan(namen.getOrDefault(rij.aan(), "")))
                .toList();
    }

    private String link(String pad) {
        return adres + "/" + pad;
    }

    private record Rij(MedewerkerId aan, Postregel regel) {}
}
