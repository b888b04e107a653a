package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Walks the stroomschema under every combination of answers that its gateways can get.
@Procestest
class AntwoordentabelTest {

    private static final Set<Taaksoort> BIJ_VEILIG_THUIS = Set.of(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);

    private static final List<String> AFWEGINGEN = List.of("-", "O", "OH", "OHM", "OHMR", "OHMRx");

    /// A step in a stroomschema is passed at most once; whoever needs more goes round in circles.
    private static final int MEESTE_STAPPEN = 25;

    @Autowired
    Draaiboek draaiboek;

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "Elke weg eindigt, en geen weg slaat het melden over als het afwegingskader MELDEN zegt of als het acuut is")
    @MethodSource("combinaties")
    void eindigtEnMeldt(Combinatie combinatie) {
        var zaak = draaiboek.begin(1);
        int stappen = 0;

        while (!opDeBeurt(zaak).isEmpty()) {
            assertThat(++stappen).isLessThan(MEESTE_STAPPEN);
            var soort = opDeBeurt(zaak).getFirst();
            zaak.doe(soort, combinatie.antwoord(soort));
        }

        var melding = "verstuurMelding " + zaak.kind();
        if (combinatie.moetMelden()) {
            assertThat(zaak.gevraagd()).containsOnlyOnce(melding);
            assertThat(draaiboek.werklijst.soorten(zaak.gezin)).containsExactlyInAnyOrderElementsOf(BIJ_VEILIG_THUIS);
        } else {
            assertThat(zaak.gevraagd()).containsExactly("sluitStroomschema " + zaak.kind(), "sluitZaak");
            assertThat(zaak.loopt()).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Na de melding gaat bij een mogelijk strafbaar feit altijd het actieoverleg voor, en daarna kiest het"
            + " besluit van Veilig Thuis de weg, wat de tabel ook adviseert")
    @MethodSource("triages")
    void volgtDeTriage(Triage triage) {
        var zaak = draaiboek.begin(1);
        var melding = new Combinatie(false, false, "V", "ONBEKEND", false, false, false, "O");
        while (!opDeBeurt(zaak).isEmpty()) {
            zaak.doe(
                    opDeBeurt(zaak).getFirst(), melding.antwoord(opDeBeurt(zaak).getFirst()));
        }

        zaak.doe(TRIAGE, triage.antwoord());
        if (triage.isStrafbaar()) {
            zaak.wachtOp(ACTIEOVERLEG, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER)
                    .doe(ACTIEOVERLEG);
        }
        zaak.wachtOp(triage.isMda() ? SCREENING : VEILIGHEIDSVOORWAARDEN, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        zaak.doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, true)).doe(TERUGKOPPELING_MELDER);

        if (triage.isMda()) {
            zaak.wachtOp(SCREENING);
        } else {
            zaak.doe(VEILIGHEIDSVOORWAARDEN).doe(REGISSEUR_AANWIJZEN).wachtOp(PLAN_OPSTELLEN);
        }
    }

    static Stream<Triage> triages() {
        var alle = new ArrayList<Triage>();
        for (boolean strafbaar : new boolean[] {false, true}) {
            for (boolean structureel : new boolean[] {false, true}) {
                for (boolean herhaald : new boolean[] {false, true}) {
                    for (int kenmerken : new int[] {0, 3}) {
                        alle.add(new Triage(strafbaar, structureel, herhaald, kenmerken, false));
                        alle.add(new Triage(strafbaar, structureel, herhaald, kenmerken, true));
                    }
                }
            }
        }
        return alle.stream();
    }

    static Stream<Combinatie> combinaties() {
        var alle = new ArrayList<Combinatie>();
        for (boolean acuut : new boolean[] {false, true}) {
            alle.add(new Combinatie(acuut, true, "L", "ONBEKEND", false, false, false, "-"));
            for (var afweging : AFWEGINGEN) {
                for (boolean tak : new boolean[] {false, true}) {
                    for (var moment : List.of("BINNEN", "DEELS", "ONBEKEND")) {
                        alle.add(new Combinatie(acuut, false, "S", moment, tak, false, true, afweging));
                    }
                    alle.add(new Combinatie(acuut, false, "S", "BINNEN", tak, false, false, afweging));
                    alle.add(new Combinatie(acuut, false, "S", "BINNEN", true, false, tak, afweging).zonderFmo());
                    alle.add(new Combinatie(acuut, false, "L", "ONBEKEND", false, tak, false, afweging));
                }
                alle.add(new Combinatie(acuut, false, "S", "VOORBIJ", false, false, false, afweging));
                for (var aard : List.of("P", "V", "O")) {
                    alle.add(new Combinatie(acuut, false, aard, "ONBEKEND", false, false, false, afweging));
                }
            }
        }
        return alle.stream();
    }

    private List<Taaksoort> opDeBeurt(Draaiboek.Zaak zaak) {
        return draaiboek.werklijst.soorten(zaak.gezin).stream()
                .filter(soort -> !BIJ_VEILIG_THUIS.contains(soort))
                .toList();
    }

    /// What Veilig Thuis answers at G6 and G7.
    record Triage(
            boolean isStrafbaar, boolean isStructureelOnveilig, boolean isHerhaald, int kenmerken, boolean isMda) {

        Antwoorden antwoord() {
            return geen().met(Vraag.IS_STRAFBAAR, isStrafbaar)
                    .met(Vraag.IS_STRUCTUREEL_ONVEILIG, isStructureelOnveilig)
                    .met(Vraag.IS_HERHAALD, isHerhaald)
                    .met(Vraag.AANTAL_KENMERKEN, kenmerken)
                    .met(Vraag.IS_MDA, isMda);
        }
    }

    /// @param afweging how far the questions of the afwegingskader go: `-` no suspicion; then one letter more for each
    /// question that was answered well, `O` unsafe, `OH` cannot help, and so on; `x` when the last one was too
    record Combinatie(
            boolean isAcuut,
            boolean isUitgesloten,
            String aard,
            String moment,
            boolean isFmoNodig,
            boolean isFmoUitgevoerd,
            boolean isForensischNodig,
            boolean isBereikt,
            String afweging) {

        Combinatie(
                boolean isAcuut,
                boolean isUitgesloten,
                String aard,
                String moment,
                boolean isFmoNodig,
                boolean isForensischNodig,
                boolean isBereikt,
                String afweging) {
            this(isAcuut, isUitgesloten, aard, moment, isFmoNodig, true, isForensischNodig, isBereikt, afweging);
        }

        /// The police ordered it, but it was not done.
        Combinatie zonderFmo() {
            return new Combinatie(
                    isAcuut, isUitgesloten, aard, moment, isFmoNodig, false, isForensischNodig, isBereikt, afweging);
        }

        boolean moetMelden() {
            return isAcuut || (!isUitgesloten && !afweging.equals("-") && !afweging.equals("OHMRx"));
        }

        Antwoorden antwoord(Taaksoort soort) {
            return switch (soort) {
                case EERSTE_ZORG -> geen().met(Vraag.IS_ACUUT, isAcuut);
                case LETSEL_BESCHRIJVEN -> geen().met(Vraag.IS_UITGESLOTEN, isUitgesloten);
                case FOTOS_VASTLEGGEN -> Draaiboek.aard(aard, moment);
                case SPOEDOVERLEG, SPOED_VERTROUWENSARTS -> geen().met(Vraag.IS_BEREIKT, isBereikt);
                case FMO_BESLUIT -> geen().met(Vraag.IS_FMO_NODIG, isFmoNodig);
                case FMO_UITVOEREN -> geen().met(Vraag.IS_FMO_UITGEVOERD, isFmoUitgevoerd);
                case CONSULT_VERTROUWENSARTS ->
                    isForensischNodig ? Draaiboek.criteria(Vraag.IS_PATROON) : Draaiboek.criteria();
                case AFWEGEN -> afwegen();
                default -> geen();
            };
        }

        private Antwoorden afwegen() {
            var antwoorden = geen().met(Vraag.IS_VERMOEDEN, !afweging.equals("-"));
            if (!afweging.equals("-")) {
                antwoorden.met(Vraag.IS_ONVEILIG, afweging.equals("O"));
            }
            if (afweging.length() >= 2) {
                antwoorden.met(Vraag.KAN_HELPEN, afweging.length() > 2);
            }
            if (afweging.length() >= 3) {
                antwoorden.met(Vraag.WERKT_MEE, afweging.length() > 3);
            }
            if (afweging.length() >= 4) {
                antwoorden.met(Vraag.HEEFT_RESULTAAT, afweging.length() > 4);
            }
            return antwoorden;
        }
    }
}
