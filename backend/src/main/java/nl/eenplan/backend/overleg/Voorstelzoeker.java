package nl.eenplan.backend.overleg;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.eenplan.backend.overleg.Bezettingen.Persoonbezetting;
import nl.eenplan.backend.overleg.Bezettingen.Ruimtebezetting;
import nl.eenplan.processes.api.MedewerkerId;

/// Looks for moments at which a conference fits: working days, working hours, a free room, everybody free, before the
/// latest date, with time left for the contributions. What cannot be had is given up in that order, last first.
final class Voorstelzoeker {

    /// M5: partners have 5 working days for their contribution (PD).
    private static final int WERKDAGEN_VOOR_BIJDRAGEN = 5;

    private static final int MEESTE_VOORSTELLEN = 5;
    private static final int MEESTE_PER_DAG = 2;
    private static final int WERKDAGEN_NA_UITERLIJK = 5;
    private static final LocalTime EERSTE = LocalTime.of(9, 0);
    private static final LocalTime LAATSTE = LocalTime.of(17, 0);
    private static final Duration STAP = Duration.ofMinutes(30);
    private static final Duration AANLOOP = Duration.ofHours(2);

    private final Wens wens;
    private final List<Ruimte> ruimten;
    private final List<Ruimtebezetting> bezetteRuimten;
    private final List<Persoonbezetting> bezetteMensen;
    private final Predicate<LocalDate> isWerkdag;

    Voorstelzoeker(
            Wens wens,
            List<Ruimte> ruimten,
            List<Ruimtebezetting> bezetteRuimten,
            List<Persoonbezetting> bezetteMensen,
            Predicate<LocalDate> isWerkdag) {
        this.wens = wens;
        this.ruimten = ruimten;
        this.bezetteRuimten = bezetteRuimten;
        this.bezetteMensen = bezetteMensen;
        this.isWerkdag = isWerkdag;
    }

    /// @param mensen names by id of everybody who should be there
    record Wens(
            LocalDateTime nu,
            LocalDate uiterlijk,
            boolean isAcuut,
            Duration duur,
            Map<MedewerkerId, String> mensen,
            ZoneId zone) {}

    List<Voorstel> zoek() {
        var kansen = new ArrayList<Kans>();
        var werkdagen = 0;
        var naUiterlijk = 0;
        for (var dag = wens.nu().toLocalDate(); naUiterlijk <= WERKDAGEN_NA_UITERLIJK; dag = dag.plusDays(1)) {
            if (isWerkdag.test(dag)) {
                kansen.addAll(opDag(dag, werkdagen));
                werkdagen++;
                naUiterlijk += dag.isBefore(wens.uiterlijk()) ? 0 : 1;
            }
        }
        kansen.sort(Comparator.comparingInt(Kans::afwezig)
                .thenComparing(Kans::isTeLaat)
                .thenComparingInt(Kans::tekortAanWerkdagen)
                .thenComparing(Kans::begin));
        return gespreid(kansen).stream().map(this::voorstel).toList();
    }

    /// The best chances that do not overlap, at most two on a day: half an hour later is no other choice.
    private List<Kans> gespreid(List<Kans> opVolgorde) {
        var gekozen = new ArrayList<Kans>();
        for (var kans : opVolgorde) {
            var zelfdeDag = gekozen.stream()
                    .filter(ander ->
                            ander.begin().toLocalDate().equals(kans.begin().toLocalDate()))
                    .toList();
            if (zelfdeDag.size() < MEESTE_PER_DAG && zelfdeDag.stream().noneMatch(ander -> overlapt(ander, kans))) {
                gekozen.add(kans);
            }
            if (gekozen.size() == MEESTE_VOORSTELLEN) {
                break;
            }
        }
        return gekozen;
    }

    private boolean overlapt(Kans een, Kans ander) {
        return een.begin().isBefore(ander.begin().plus(wens.duur()))
                && ander.begin().isBefore(een.begin().plus(wens.duur()));
    }

    private List<Kans> opDag(LocalDate dag, int werkdagenTotDan) {
        var uit = new ArrayList<Kans>();
        for (var begin = dag.atTime(EERSTE);
                !begin.plus(wens.duur()).isAfter(dag.atTime(LAATSTE));
                begin = begin.plus(STAP)) {
            if (begin.isBefore(wens.nu().plus(AANLOOP))) {
                continue;
            }
            var van = moment(begin);
            var tot = moment(begin.plus(wens.duur()));
            var vast = begin;
            ruimte(van, tot)
                    .ifPresent(ruimte -> uit.add(new Kans(
                            vast,
                            ruimte,
                            verhinderd(van, tot),
                            dag.isAfter(wens.uiterlijk()),
                            wens.isAcuut() ? 0 : Math.max(0, WERKDAGEN_VOOR_BIJDRAGEN - werkdagenTotDan),
                            werkdagenTotDan)));
        }
        return uit;
    }

    /// The smallest free room that holds everybody, else the largest free one.
    private Optional<Ruimte> ruimte(Instant van, Instant tot) {
        var vrij = ruimten.stream()
                .filter(ruimte -> bezetteRuimten.stream()
                        .noneMatch(bezet -> bezet.ruimte().equals(ruimte.code()) && bezet.botst(van, tot)))
                .sorted(Comparator.comparingInt(Ruimte::plaatsen))
                .toList();
        return vrij.stream()
                .filter(ruimte -> ruimte.plaatsen() >= wens.mensen().size())
                .findFirst()
                .or(() -> vrij.stream().reduce((klein, groot) -> groot));
    }

    private List<String> verhinderd(Instant van, Instant tot) {
        return wens.mensen().entrySet().stream()
                .filter(mens -> bezetteMensen.stream()
                        .anyMatch(bezet -> bezet.medewerker().equals(mens.getKey()) && bezet.botst(van, tot)))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private Instant moment(LocalDateTime wand) {
        return wand.atZone(wens.zone()).toInstant();
    }

    private Voorstel voorstel(Kans kans) {
        var opgegeven = new ArrayList<String>();
        kans.verhinderd().forEach(naam -> opgegeven.add(naam + " kan dan niet."));
        if (kans.isTeLaat()) {
            opgegeven.add("Later dan de uiterste datum.");
        }
        if (kans.tekortAanWerkdagen() > 0) {
            opgegeven.add("Er is minder dan " + WERKDAGEN_VOOR_BIJDRAGEN + " werkdagen voor de bijdragen.");
        }
        if (kans.ruimte().plaatsen() < wens.mensen().size()) {
            opgegeven.add(kans.ruimte().naam() + " heeft " + kans.ruimte().plaatsen() + " plaatsen voor "
                    + wens.mensen().size() + " mensen.");
        }
        return new Voorstel(
                kans.begin(), kans.begin().plus(wens.duur()), kans.ruimte(), reden(kans), List.copyOf(opgegeven));
    }

    private String reden(Kans kans) {
        var wie = kans.verhinderd().isEmpty()
                ? "Iedereen kan"
                : (wens.mensen().size() - kans.afwezig()) + " van de "
                        + wens.mensen().size() + " kunnen";
        var tijd = wens.isAcuut()
                ? "dit is zo snel als het kan"
                : "er "
                        + (kans.werkdagenTotDan() == 1
                                ? "is 1 werkdag"
                                : "zijn " + kans.werkdagenTotDan() + " werkdagen")
                        + " voor de bijdragen";
        return wie + ", " + kans.ruimte().naam() + " is vrij en " + tijd + ".";
    }

    private record Kans(
            LocalDateTime begin,
            Ruimte ruimte,
            List<String> verhinderd,
            boolean isTeLaat,
            int tekortAanWerkdagen,
            int werkdagenTotDan) {

        int afwezig() {
            return verhinderd.size();
        }
    }
}
