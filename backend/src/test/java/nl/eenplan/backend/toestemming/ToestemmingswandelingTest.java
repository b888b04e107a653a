package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Activering;
import nl.eenplan.backend.toegang.regels.DeelregelService.Indiening;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deeltafels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks at random through consent given, refused, withdrawn and expired, through roles, suspicion, phases, content and
/// versions of the rules, and holds what the receiver sees beside a model that knows none of the code it judges.
@Toestemmingtest
class ToestemmingswandelingTest {

    private static final int STAPPEN = 90;
    private static final String REGEL_9 = "<inputEntry id=\"regel_9_naar\">\n          <text>\"MDA_TAFEL\"</text>";
    private static final String REGEL_9_DICHT = "<inputEntry id=\"regel_9_naar\">\n          <text>\"COLLEGE\"</text>";

    private static int versienummer;

    @Autowired
    private Proefgezin proef;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private Gezinsverloop verloop;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private DeelregelService regels;

    @Autowired
    private Deeltafels tafels;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefklok klok;

    @ParameterizedTest(name = "wandeling {0}")
    @ValueSource(longs = {1, 7, 42})
    @DisplayName("Welke volgorde het ook gaat, niemand ziet meer dan de tabel bij deze toestemming toestaat")
    void toontNooitMeer(long zaad) {
        var toeval = new Random(zaad);
        var wandeling = new Wandeling();
        var gezien = new HashSet<Boolean>();

        for (var stap = 0; stap < STAPPEN; stap++) {
            var wat = stap == 0 ? wandeling.begin() : wandeling.zet(toeval);
            var open = mensen.als("yilmaz", () -> poort.leesbaar(wandeling.gezin));
            assertThat(open).as("wandeling %d, stap %d: %s", zaad, stap, wat).isEqualTo(wandeling.verwacht());
            gezien.add(open.contains(Compartiment.MEDISCH));
        }
        wandeling.zetTabelTerug();

        assertThat(gezien).as("de wandeling kwam langs open en dicht").containsExactlyInAnyOrder(true, false);
    }

    /// The model: three children of 8, one parent with gezag; each has its own answer with its own last day.
    private final class Wandeling {

        private static final List<String> KINDEREN = List.of("Aap", "Noot", "Mies");

        private final GezinId gezin;
        private final Set<String> metInhoud = new HashSet<>(Set.of("Aap", "Noot"));
        private final Map<String, LocalDate> medisch = new HashMap<>();
        private final Map<String, LocalDate> hulpdossier = new HashMap<>();
        private boolean isAanTafel;
        private boolean isRegelOpen = true;
        private boolean isStukZonderNaam;
        private boolean isVerdacht;

        Wandeling() {
            var geboren = proef.vandaag().minusYears(8).minusDays(1);
            gezin = proef.met(
                    List.of(
                            proef.kind("Aap", geboren, true),
                            proef.kind("Noot", geboren, true),
                            proef.kind("Mies", geboren, false)),
                    new NieuwSignaal.Volwassene("Teun", Gezinsrol.OUDER, LocalDate.of(1990, 1, 1), "", Gezag.JA));
        }

        /// So that there is something to lose.
        String begin() {
            wisselTafel();
            return geef("Aap", Waarvoor.MEDISCH_AAN_TAFEL, 60, medisch)
                    + geef("Noot", Waarvoor.MEDISCH_AAN_TAFEL, 60, medisch);
        }

        /// Says what it did.
        String zet(Random toeval) {
            return switch (toeval.nextInt(21)) {
                case 0, 1, 2, 3, 4, 5 -> geef(iemand(toeval), Waarvoor.MEDISCH_AAN_TAFEL, toeval.nextInt(40), medisch);
                case 6 -> geef(iemand(toeval), Waarvoor.HULPDOSSIER_AAN_TAFEL, 100, hulpdossier);
                case 7 -> weiger(iemand(toeval));
                case 8, 9 -> trekIn(iemand(toeval));
                case 10 -> wacht(toeval.nextInt(20));
                case 11 -> wisselTafel();
                case 12 -> wisselRegel();
                case 13, 14, 15 -> geef(iemand(toeval), Waarvoor.MEDISCH_AAN_TAFEL, 60, medisch);
                case 16 -> wisselFase(toeval);
                case 17, 18 -> wisselVerdenking();
                default -> voegToe(toeval);
            };
        }

        Set<Compartiment> verwacht() {
            if (!isAanTafel) {
                return Set.of();
            }
            var open = EnumSet.of(Compartiment.GEZIN, Compartiment.PLAN, Compartiment.OVERLEG);
            var nodig = new HashSet<>(metInhoud);
            if (isStukZonderNaam) {
                nodig.addAll(KINDEREN);
                nodig.add("Teun");
            }
            if (isRegelOpen
                    && geldig(medisch).containsAll(nodig)
                    && !geldig(medisch).isEmpty()) {
                open.add(Compartiment.MEDISCH);
            }
            if (!geldig(hulpdossier).isEmpty()) {
                open.add(Compartiment.JEUGDHULP);
            }
            return open;
        }

        private Set<String> geldig(Map<String, LocalDate> antwoorden) {
            var geldig = new HashSet<String>();
            antwoorden.forEach((naam, totEnMet) -> {
                if (!proef.vandaag().isAfter(totEnMet) && (!isVerdacht || naam.equals("Teun"))) {
                    geldig.add(naam);
                }
            });
            return geldig;
        }

        private String geef(String wie, Waarvoor waarvoor, int dagen, Map<String, LocalDate> antwoorden) {
            var totEnMet = proef.vandaag().plusDays(dagen);
            proef.zeg(gezin, wie, "Teun", Antwoord.GEGEVEN, waarvoor, totEnMet);
            antwoorden.put(wie, totEnMet);
            return wie + " " + waarvoor + " tot en met " + totEnMet;
        }

        private String weiger(String wie) {
            proef.zeg(gezin, wie, "Teun", Antwoord.GEWEIGERD, Waarvoor.MEDISCH_AAN_TAFEL, null);
            medisch.remove(wie);
            return wie + " weigert";
        }

        private String trekIn(String wie) {
            proef.trekIn(gezin, wie, Waarvoor.MEDISCH_AAN_TAFEL);
            medisch.remove(wie);
            return wie + " trekt in";
        }

        private String wacht(int dagen) {
            klok.verzet(Duration.ofDays(dagen));
            return dagen + " dagen later";
        }

        private String wisselTafel() {
            klok.verzet(Duration.ofSeconds(1));
            if (isAanTafel) {
                betrokkenheden.beeindig(gezin, mensen.wie("yilmaz").id(), Rol.TAFELPARTNER);
            } else {
                proef.betrek(gezin, "yilmaz", Rol.TAFELPARTNER);
            }
            isAanTafel = !isAanTafel;
            return "aan tafel: " + isAanTafel;
        }

        /// The phase says how safe it is, not who may see what.
        private String wisselFase(Random toeval) {
            var fase = List.of(Fase.SIGNAAL, Fase.DIRECTE_VEILIGHEID, Fase.STABIELE_VEILIGHEID, Fase.HERSTEL)
                    .get(toeval.nextInt(4));
            mensen.als("kuipers", () -> transactie.executeWithoutResult(_ -> verloop.naar(gezin, fase)));
            return "fase " + fase;
        }

        /// What a suspect signed about a child waits for a judgement that nobody gives here; about himself it counts.
        private String wisselVerdenking() {
            isVerdacht = !isVerdacht;
            mensen.als(
                    "kuipers",
                    () -> toestemmingen.legVerdenkingVast(gezin, proef.lid(gezin, "Teun"), isVerdacht, "wandeling"));
            return "verdacht: " + isVerdacht;
        }

        private String voegToe(Random toeval) {
            if (toeval.nextInt(8) > 0) {
                return "niets";
            }
            proef.document(gezin, "stuk.png");
            isStukZonderNaam = true;
            return "een stuk dat niemand noemt";
        }

        private String wisselRegel() {
            var dmn = tafels.geleverd()
                    .replace("camunda:versionTag=\"2026.1\"", "camunda:versionTag=\"w" + ++versienummer + "\"");
            activeer(isRegelOpen ? dmn.replace(REGEL_9, REGEL_9_DICHT) : dmn);
            isRegelOpen = !isRegelOpen;
            return "regel 9 open: " + isRegelOpen;
        }

        void zetTabelTerug() {
            if (!isRegelOpen) {
                wisselRegel();
            }
        }

        private void activeer(String dmn) {
            var nummer = mensen.als("smit", () -> regels.dienIn(dmn, "wandeling"));
            assertThat(nummer).isInstanceOf(Indiening.Bewaard.class);
            var geldende = mensen.als("pinas", () -> regels.versies()).stream()
                    .filter(versie -> versie.stand() == DeelregelService.Stand.GELDT)
                    .findFirst()
                    .orElseThrow()
                    .nummer();
            assertThat(mensen.als("pinas", () -> regels.activeer(((Indiening.Bewaard) nummer).nummer(), geldende)))
                    .isInstanceOf(Activering.Gelukt.class);
        }

        private String iemand(Random toeval) {
            var mensen = new ArrayList<>(KINDEREN);
            mensen.add("Teun");
            return mensen.get(toeval.nextInt(mensen.size()));
        }
    }
}
