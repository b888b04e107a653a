package nl.eenplan.backend.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.indicator.Presentaties.Presentatie;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Figures over the region of the user, per quarter, for the roles that learn from them. They name nobody, and are
/// withheld where they would point at fewer than five children.
@Service
@Transactional
public class IndicatorService {

    private static final String HANDELING = "cijfers bekeken";
    private static final int KWARTALEN = 8;
    private static final Duration ZEVEN_DAGEN = Duration.ofDays(7);
    private static final Set<Rol> LEZERS = EnumSet.of(
            Rol.VERTROUWENSARTS, Rol.FORENSISCH_ARTS, Rol.BEHANDELEND_ARTS, Rol.VT_MEDEWERKER, Rol.PROCESCOORDINATOR);

    private final Presentaties presentaties;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;
    private final Clock klok;

    IndicatorService(Presentaties presentaties, Dossierpoort poort, Rolpoort rolpoort, Logboek logboek, Clock klok) {
        this.presentaties = presentaties;
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
        this.klok = klok;
    }

    /// Those one can choose, newest first. Not the one that runs: its figures of today and of yesterday differ by one
    /// child.
    public List<Kwartaal> kwartalen() {
        return Stream.iterate(Kwartaal.van(LocalDate.now(klok)).vorige(), Kwartaal::vorige)
                .limit(KWARTALEN)
                .toList();
    }

    /// I7 and I8 over one quarter.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever has another role than those that learn from it
    /// @throws IllegalArgumentException for a quarter that is not in [#kwartalen]
    public Fmekcijfers fmek(Kwartaal kwartaal) {
        Gebruiker wie = poort.gebruiker();
        if (LEZERS.stream().noneMatch(wie::heeft)) {
            throw rolpoort.weiger(HANDELING);
        }
        if (!kwartalen().contains(kwartaal)) {
            throw new IllegalArgumentException("Geen kwartaal met cijfers: " + kwartaal);
        }
        logboek.schrijf(wie, Logboek.Regel.van(Soort.LEZEN, null, HANDELING).over(kwartaal.toString()));
        return cijfers(kwartaal, wie.organisatie());
    }

    private Fmekcijfers cijfers(Kwartaal kwartaal, OrganisatieId bij) {
        List<Presentatie> alle = Systeem.als("cijfers over de regio berekenen", () -> presentaties.in(kwartaal, bij));
        List<Presentatie> metFmo = alle.stream()
                .filter(een -> een.isSeksueel() && een.fmoOp() != null && een.incident() != null)
                .toList();
        return new Fmekcijfers(
                kwartaal,
                Aandeel.van(alle.stream().filter(een -> een.adviesOp() != null).count(), alle.size()),
                Verdeling.van(alle.stream().flatMap(IndicatorService::totAdvies).toList()),
                Aandeel.van(metFmo.stream().filter(IndicatorService::isOpTijd).count(), metFmo.size()));
    }

    /// A call that was made before the child was seen counts as none of waiting.
    private static Stream<Duration> totAdvies(Presentatie een) {
        return een.gezienOp() == null || een.adviesOp() == null
                ? Stream.empty()
                : Stream.of(Duration.between(een.gezienOp(), een.adviesOp()))
                        .map(duur -> duur.isNegative() ? Duration.ZERO : duur);
    }

    private static boolean isOpTijd(Presentatie een) {
        return Duration.between(Objects.requireNonNull(een.incident()), Objects.requireNonNull(een.fmoOp()))
                        .compareTo(ZEVEN_DAGEN)
                <= 0;
    }

    /// @param gebruik I7: presentations with advice, of all in which abuse was not excluded
    /// @param totAdvies I8: from seeing the child to the first advice
    /// @param fmoOpTijd I8: examinations within seven days of the incident, of those with a known incident
    public record Fmekcijfers(Kwartaal kwartaal, Aandeel gebruik, Verdeling totAdvies, Aandeel fmoOpTijd) {}
}
