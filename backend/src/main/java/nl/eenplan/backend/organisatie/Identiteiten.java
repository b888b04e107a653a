package nl.eenplan.backend.organisatie;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.organisatie.Aanmeldsessies.Herkomst;
import nl.eenplan.backend.organisatie.Aanmeldweigering.Reden;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People who log in through an identity provider: its token decides, at each login and at each check in between, in
/// which roles and for which organisation they work.
///
/// One unknown role or organisation refuses the whole login: half a mapping would give half the rights, unseen.
@Component
public class Identiteiten {

    private static final Set<Rol> NIET_UIT_EEN_TOKEN = EnumSet.of(Rol.TAFELPARTNER);

    private final JdbcClient jdbc;
    private final Medewerkerregister register;
    private final Accounts accounts;
    private final Aanmeldsessies sessies;
    private final Logboek logboek;

    Identiteiten(
            JdbcClient jdbc, Medewerkerregister register, Accounts accounts, Aanmeldsessies sessies, Logboek logboek) {
        this.jdbc = jdbc;
        this.register = register;
        this.accounts = accounts;
        this.sessies = sessies;
        this.logboek = logboek;
    }

    /// Opens a login for whoever the token names, after it has become what the token says.
    ///
    /// @param koppelOpNaam whether a person unknown so far may be the account that has his user name
    /// @throws Aanmeldweigering written to the log
    @Transactional
    public Aangemelde meldAan(Identiteit identiteit, boolean koppelOpNaam) {
        var bekend = register.vind(identiteit);
        var werk = werk(identiteit, bekend.orElse(null));
        var medewerker = bekend.orElseGet(() -> register.koppel(identiteit, koppelOpNaam));
        register.werkBij(medewerker, identiteit.naam(), werk.organisatie(), werk.rollen());
        var wie = accounts.vind(medewerker).orElseThrow(() -> weiger(Reden.ACCOUNT, medewerker));
        wie.hoortBij(sessies.begin(
                medewerker, new Herkomst(identiteit.uitgever(), identiteit.sid(), identiteit.tweedeFactor())));
        logboek.schrijfAanmelding(medewerker, wie.gebruiker().rol(), true, "aangemeld via de organisatie");
        return wie;
    }

    /// A later token of somebody who is logged in. What it takes away is taken away here, and the login with it.
    ///
    /// @return whether everything is as it was
    @Transactional
    public boolean isOngewijzigd(Identiteit identiteit, MedewerkerId medewerker) {
        if (!register.vind(identiteit).filter(medewerker::equals).isPresent()) {
            return false;
        }
        try {
            var werk = werk(identiteit, medewerker);
            return !register.werkBij(medewerker, identiteit.naam(), werk.organisatie(), werk.rollen());
        } catch (Aanmeldweigering e) {
            sessies.beeindigVan(medewerker, null);
            return false;
        }
    }

    /// For a refusal that is found outside: kept in the log like the others.
    public Aanmeldweigering weiger(Reden reden) {
        return weiger(reden, null);
    }

    private Aanmeldweigering weiger(Reden reden, @Nullable MedewerkerId medewerker) {
        logboek.schrijfAanmelding(medewerker, null, false, reden.handeling());
        return new Aanmeldweigering(reden);
    }

    private Werk werk(Identiteit identiteit, @Nullable MedewerkerId bekend) {
        var rollen = EnumSet.noneOf(Rol.class);
        for (String sleutel : identiteit.rollen()) {
            rollen.add(rol(sleutel).orElseThrow(() -> weiger(Reden.ROL, bekend)));
        }
        if (rollen.isEmpty()) {
            throw weiger(Reden.ROL, bekend);
        }
        var organisatie = organisatie(identiteit.organisaties()).orElseThrow(() -> weiger(Reden.ORGANISATIE, bekend));
        return new Werk(organisatie, rollen);
    }

    private static Optional<Rol> rol(String sleutel) {
        return EnumSet.complementOf(EnumSet.copyOf(NIET_UIT_EEN_TOKEN)).stream()
                .filter(rol -> rol.sleutel().equals(sleutel))
                .findFirst();
    }

    private Optional<OrganisatieId> organisatie(List<String> kenmerken) {
        if (kenmerken.size() != 1) {
            return Optional.empty();
        }
        return jdbc.sql("select id from organisatie where kenmerk = :kenmerk")
                .param("kenmerk", kenmerken.getFirst())
                .query(UUID.class)
                .optional()
                .map(OrganisatieId::new);
    }

    private record Werk(OrganisatieId organisatie, Set<Rol> rollen) {}
}
