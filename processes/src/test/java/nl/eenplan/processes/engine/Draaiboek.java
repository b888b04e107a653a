package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Noodtoetsing;
import nl.eenplan.processes.api.Overlijdensproces;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/// Plays a case by the names that people use; the case stands in the task list, timers fire by their id in the model.
class Draaiboek {

    static final List<Vraag> CRITERIA = List.of(
            Vraag.IS_TWIJFEL,
            Vraag.IS_PREMOBIEL,
            Vraag.IS_PATROON,
            Vraag.IS_MEERDERE_ONVERKLAARD,
            Vraag.IS_BREUK_OF_HOOFDLETSEL);

    final ProcessEngine engine;
    final Gezinsaanpak aanpak;
    final Taakbesturing taken;
    final Noodtoetsing noodtoetsen;
    final Overlijdensproces overlijden;
    final Werklijst werklijst;
    final NepDomein domein;
    private final Engineinhoud engineinhoud;

    Draaiboek(
            ProcessEngine engine,
            Gezinsaanpak aanpak,
            Taakbesturing taken,
            Noodtoetsing noodtoetsen,
            Overlijdensproces overlijden,
            Werklijst werklijst,
            NepDomein domein,
            Engineinhoud engineinhoud) {
        this.engine = engine;
        this.aanpak = aanpak;
        this.taken = taken;
        this.noodtoetsen = noodtoetsen;
        this.overlijden = overlijden;
        this.werklijst = werklijst;
        this.domein = domein;
        this.engineinhoud = engineinhoud;
    }

    /// What the form of F3 answers for that route (G3).
    static Antwoorden route(String letter) {
        return switch (letter) {
            case "A" -> aard("S", "BINNEN");
            case "B" -> aard("S", "VOORBIJ");
            case "C" -> aard("L", "ONBEKEND");
            case "D" -> aard("P", "ONBEKEND");
            case "E" -> aard("V", "ONBEKEND");
            case "F" -> aard("O", "ONBEKEND");
            default -> throw new IllegalArgumentException(letter);
        };
    }

    static Antwoorden aard(String aard, String moment) {
        return Antwoorden.geen().met(Vraag.AARD, aard).met(Vraag.MOMENT, moment);
    }

    /// An answer to each criterion of G4c; those named are met.
    static Antwoorden criteria(Vraag... geldend) {
        var antwoorden = Antwoorden.geen();
        CRITERIA.forEach(criterium -> antwoorden.met(criterium, List.of(geldend).contains(criterium)));
        return antwoorden;
    }

    /// @param isMda whether the family meets what the conference asks for and goes there
    static Antwoorden triage(boolean isStrafbaar, boolean isMda) {
        return Antwoorden.geen()
                .met(Vraag.IS_STRAFBAAR, isStrafbaar)
                .met(Vraag.IS_STRUCTUREEL_ONVEILIG, isMda)
                .met(Vraag.IS_HERHAALD, isMda)
                .met(Vraag.AANTAL_KENMERKEN, isMda ? 2 : 0)
                .met(Vraag.IS_MDA, isMda);
    }

    Zaak begin(int aantalKinderen) {
        var kinderen = new ArrayList<PersoonId>();
        for (int i = 0; i < aantalKinderen; i++) {
            kinderen.add(PersoonId.nieuw());
        }
        var zaak = new Zaak(GezinId.nieuw(), List.copyOf(kinderen));
        aanpak.start(zaak.gezin, kinderen);
        engineinhoud.kijk();
        return zaak;
    }

    /// A review beside no other process.
    Zaak beginMetNoodtoets(UUID noodtoegang) {
        var zaak = new Zaak(GezinId.nieuw(), List.of());
        noodtoetsen.begin(zaak.gezin, noodtoegang);
        engineinhoud.kijk();
        return zaak;
    }

    Zaak beginMetMda() {
        var zaak = new Zaak(GezinId.nieuw(), List.of());
        aanpak.meldAanVoorMda(zaak.gezin);
        engineinhoud.kijk();
        return zaak;
    }

    final class Zaak {

        final GezinId gezin;
        final List<PersoonId> kinderen;

        Zaak(GezinId gezin, List<PersoonId> kinderen) {
            this.gezin = gezin;
            this.kinderen = kinderen;
        }

        PersoonId kind() {
            return kinderen.getFirst();
        }

        Zaak wachtOp(Taaksoort... soorten) {
            assertThat(werklijst.soorten(gezin)).containsExactlyInAnyOrder(soorten);
            return this;
        }

        Zaak doe(Taaksoort soort) {
            return doe(soort, Antwoorden.geen());
        }

        Zaak doe(Taaksoort soort, Antwoorden antwoorden) {
            rondAf(taak(soort), antwoorden);
            return this;
        }

        Zaak doe(Taaksoort soort, PersoonId kind, Antwoorden antwoorden) {
            var gezocht = werklijst.open(gezin).stream()
                    .filter(stand -> stand.soort() == soort && kind.equals(stand.kind()))
                    .toList();
            assertThat(gezocht).hasSize(1);
            rondAf(gezocht.getFirst(), antwoorden);
            return this;
        }

        /// That the first child died is recorded with the gezin.
        Zaak overlijdt() {
            overlijden.eindig(gezin, kind(), false);
            engineinhoud.kijk();
            return this;
        }

        /// The shortest way of this child to a melding.
        Zaak meld(PersoonId kind) {
            return doe(Taaksoort.EERSTE_ZORG, kind, Antwoorden.geen().met(Vraag.IS_ACUUT, false))
                    .doe(Taaksoort.LETSEL_BESCHRIJVEN, kind, Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, false))
                    .doe(Taaksoort.FOTOS_VASTLEGGEN, kind, route("E"))
                    .doe(
                            Taaksoort.AFWEGEN,
                            kind,
                            Antwoorden.geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true))
                    .doe(Taaksoort.MELDEN, kind, Antwoorden.geen());
        }

        Taakstand taak(Taaksoort soort) {
            return werklijst.open(gezin).stream()
                    .filter(stand -> stand.soort() == soort)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(soort + " staat niet open: " + werklijst.soorten(gezin)));
        }

        Zaak laatAflopen(String timer) {
            var jobs = timers(timer);
            assertThat(jobs).as(timer).isNotEmpty();
            engine.getManagementService().executeJob(jobs.getFirst().getId());
            engineinhoud.kijk();
            return this;
        }

        List<Job> timers(String timer) {
            var keten = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(gezin.toString())
                    .list();
            return keten.stream()
                    .flatMap(instantie -> engine
                            .getManagementService()
                            .createJobQuery()
                            .processInstanceId(instantie.getProcessInstanceId())
                            .activityId(timer)
                            .list()
                            .stream())
                    .toList();
        }

        List<String> gevraagd() {
            return domein.gevraagd(gezin);
        }

        boolean loopt() {
            return aanpak.loopt(gezin);
        }

        private void rondAf(Taakstand stand, Antwoorden antwoorden) {
            assertThat(taken.rondAf(stand.taak(), antwoorden)).isInstanceOf(Taakbesturing.Afronding.Afgerond.class);
            engineinhoud.kijk();
        }
    }
}
