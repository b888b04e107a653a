package nl.eenplan.backend.dienst;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.backend.dienst.Loketten.Loket;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who can be phoned now, and who next when he does not answer (`domain.md` §2, Fallbacks). Holds no case
/// content; every logged-in person may read it.
@Service
@Transactional(readOnly = true)
public class Bereikbaarheid {

    /// How far ahead the next one on duty is looked for.
    private static final Duration VOORUIT = Duration.ofDays(14);

    private final Loketten loketten;
    private final Dossierpoort poort;
    private final Clock klok;

    Bereikbaarheid(Loketten loketten, Dossierpoort poort, Clock klok) {
        this.loketten = loketten;
        this.poort = poort;
        this.klok = klok;
    }

    /// The desks of the region of the user, and those of the country, in the order of [Loketsoort].
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when nobody is logged in
    public List<Loketstand> nu() {
        return standen(poort.gebruiker().organisatie());
    }

    /// Who of those with an account is on duty in this role for the region of the organisation.
    @NaDePoort
    public Optional<MedewerkerId> opDienst(OrganisatieId bij, Rol rol) {
        return standen(bij).stream()
                .filter(stand -> stand.soort().rol().filter(rol::equals).isPresent())
                .flatMap(stand -> stand.keten().stream())
                .filter(schakel -> !schakel.isTerugval())
                .flatMap(schakel -> Stream.ofNullable(schakel.medewerker()))
                .findFirst();
    }

    private List<Loketstand> standen(OrganisatieId bij) {
        Instant nu = klok.instant();
        var gids = loketten.gids(bij, nu, nu.plus(VOORUIT));
        var bouw = new Ketenbouw(gids, nu);
        return gids.loketten().values().stream()
                .sorted(Comparator.comparing(Loket::soort))
                .map(bouw::stand)
                .toList();
    }
}
