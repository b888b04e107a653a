package nl.eenplan.backend.organisatie;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// For whoever lost his telephone and his codes: an administrator takes his second factors away. What is left is the
/// password, which the administrator does not learn and cannot set; so this lets nobody in who could not log in before.
///
/// Asks the administrator for his own second factor, for a reason and never about himself; the person gets a mail.
@Component
public class Factorherstel {

    public static final int KORTSTE_REDEN = 10;
    public static final int LANGSTE_REDEN = 500;

    private static final String HANDELING = "tweede stap hersteld";

    /// Somebody with a second factor here.
    public record Persoon(MedewerkerId medewerker, String naam, String gebruikersnaam) {}

    /// Something about the way in which this person logs in was changed by another.
    public record InloggegevensGewijzigd(MedewerkerId medewerker) {}

    private final JdbcClient jdbc;
    private final Rolpoort rolpoort;
    private final Tweedefactor tweedefactor;
    private final Eenmaalgeheimen geheimen;
    private final Passkeyregister passkeys;
    private final Herstelcodes herstelcodes;
    private final Aanmeldsessies sessies;
    private final Logboek logboek;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Factorherstel(
            JdbcClient jdbc,
            Rolpoort rolpoort,
            Tweedefactor tweedefactor,
            Eenmaalgeheimen geheimen,
            Passkeyregister passkeys,
            Herstelcodes herstelcodes,
            Aanmeldsessies sessies,
            Logboek logboek,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.rolpoort = rolpoort;
        this.tweedefactor = tweedefactor;
        this.geheimen = geheimen;
        this.passkeys = passkeys;
        this.herstelcodes = herstelcodes;
        this.sessies = sessies;
        this.logboek = logboek;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /// Everybody who has a second factor here but the administrator himself, by name.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever is no BEHEERDER
    @Transactional(readOnly = true)
    public List<Persoon> mensen() {
        var wie = rolpoort.eis(Rol.BEHEERDER, "tweede stappen bekeken");
        return jdbc.sql("""
                        select id, naam, gebruikersnaam from medewerker m
                         where id <> :zelf
                           and (exists (select 1 from eenmaalgeheim e where e.medewerker = m.id and bevestigd is not null)
                                or exists (select 1 from user_entities u
                                             join user_credentials c on c.user_entity_user_id = u.id
                                            where u.name = m.gebruikersnaam))
                         order by naam, gebruikersnaam
                        """)
                .param("zelf", wie.id().waarde())
                .query((rij, nummer) -> new Persoon(
                        new MedewerkerId(rij.getObject("id", UUID.class)),
                        rij.getString("naam"),
                        rij.getString("gebruikersnaam")))
                .list();
    }

    /// Ends every login of the person as well.
    ///
    /// @param reden 10 to 500 characters, kept beside the log
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever is no BEHEERDER, and for himself
    /// @throws nl.eenplan.backend.toegang.TweedeFactorNodig when the administrator did not just prove his own
    @Transactional
    public void herstel(MedewerkerId medewerker, String reden) {
        var wie = rolpoort.eis(Rol.BEHEERDER, HANDELING);
        if (wie.id().equals(medewerker)) {
            throw rolpoort.weiger("eigen tweede stap hersteld");
        }
        tweedefactor.vereis();
        var waarom = reden.strip();
        if (waarom.length() < KORTSTE_REDEN || waarom.length() > LANGSTE_REDEN) {
            throw new IllegalArgumentException("De reden heeft 10 tot 500 tekens");
        }
        geheimen.vergeet(medewerker);
        passkeys.verwijderAlle(medewerker);
        herstelcodes.vergeet(medewerker);
        sessies.beeindigVan(medewerker, null);
        noteer(wie.id(), medewerker, waarom);
        logboek.schrijf(wie, Regel.van(Soort.WIJZIGEN, null, HANDELING).over(medewerker.toString()));
        gebeurtenissen.publishEvent(new InloggegevensGewijzigd(medewerker));
    }

    private void noteer(MedewerkerId beheerder, MedewerkerId medewerker, String reden) {
        jdbc.sql("insert into factorherstel (id, medewerker, beheerder, reden, op)"
                        + " values (:id, :medewerker, :beheerder, :reden, :op)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("medewerker", medewerker.waarde())
                .param("beheerder", beheerder.waarde())
                .param("reden", reden)
                .param("op", OffsetDateTime.now(klok))
                .update();
    }
}
