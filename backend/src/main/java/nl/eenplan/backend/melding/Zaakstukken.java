package nl.eenplan.backend.melding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// All that is recorded of the melding of a gezin and what followed. Asks no permission: the services that use it do.
@Component
class Zaakstukken {

    private final Meldingen meldingen;
    private final Afwegingen afwegingen;
    private final Triages triages;
    private final Kennisgevingen kennisgevingen;
    private final Terugkoppelingen terugkoppelingen;
    private final Actieoverleggen actieoverleggen;
    private final Veiligheidsafspraken afspraken;
    private final Regisseuraanwijzingen aanwijzingen;
    private final Kinderen kinderen;
    private final Codes codes;

    Zaakstukken(
            Meldingen meldingen,
            Afwegingen afwegingen,
            Triages triages,
            Kennisgevingen kennisgevingen,
            Terugkoppelingen terugkoppelingen,
            Actieoverleggen actieoverleggen,
            Veiligheidsafspraken afspraken,
            Regisseuraanwijzingen aanwijzingen,
            Kinderen kinderen,
            Codes codes) {
        this.meldingen = meldingen;
        this.afwegingen = afwegingen;
        this.triages = triages;
        this.kennisgevingen = kennisgevingen;
        this.terugkoppelingen = terugkoppelingen;
        this.actieoverleggen = actieoverleggen;
        this.afspraken = afspraken;
        this.aanwijzingen = aanwijzingen;
        this.kinderen = kinderen;
        this.codes = codes;
    }

    /// @param toonMedisch whether the reader may see the medical data that went along (Wmo 5.2.6)
    List<Meldingbeeld> meldingen(GezinId gezin, boolean toonMedisch) {
        var namen = namen(gezin);
        var boek = codes.boek();
        return meldingen.vanGezin(gezin.waarde()).stream()
                .map(melding -> melding.beeld(namen.getOrDefault(melding.kind(), ""), boek, toonMedisch))
                .toList();
    }

    List<Melding> meldingenVan(GezinId gezin, PersoonId kind) {
        return meldingen.vanGezin(gezin.waarde()).stream()
                .filter(melding -> melding.kind().equals(kind))
                .toList();
    }

    /// The last that was sent of what was drafted from that moment on.
    Optional<Melding> laatsteMelding(GezinId gezin, PersoonId kind, Instant vanaf) {
        return laatste(meldingenVan(gezin, kind).stream()
                .filter(Melding::isVerstuurd)
                .filter(melding -> !melding.vastgelegdOp().isBefore(vanaf))
                .toList());
    }

    List<Zaakbeeld.Afweging> afwegingen(GezinId gezin) {
        var namen = namen(gezin);
        return afwegingen.vanGezin(gezin.waarde()).stream()
                .map(afweging -> afweging.beeld(namen.getOrDefault(afweging.kind(), "")))
                .toList();
    }

    /// What is agreed last about each of these children, soonest first.
    List<Terugkijkdag> terugkijkdagen(GezinId gezin, List<PersoonId> van) {
        var namen = namen(gezin);
        Map<PersoonId, LocalDate> dagen = new LinkedHashMap<>();
        for (var afweging : afwegingen.vanGezin(gezin.waarde())) {
            afweging.terugkijkenOp()
                    .filter(_ -> van.contains(afweging.kind()))
                    .ifPresent(dag -> dagen.put(afweging.kind(), dag));
        }
        return dagen.entrySet().stream()
                .map(afspraak -> new Terugkijkdag(namen.getOrDefault(afspraak.getKey(), ""), afspraak.getValue()))
                .sorted(Comparator.comparing(Terugkijkdag::dag).thenComparing(Terugkijkdag::kindNaam))
                .toList();
    }

    Optional<Afweging> laatsteAfweging(GezinId gezin, PersoonId kind, Instant vanaf) {
        return laatste(afwegingen.vanGezin(gezin.waarde()).stream()
                .filter(afweging -> afweging.kind().equals(kind))
                .filter(afweging -> !afweging.vastgelegdOp().isBefore(vanaf))
                .toList());
    }

    List<Zaakbeeld.Terugkoppeling> terugkoppelingen(GezinId gezin) {
        return terugkoppelingen.vanGezin(gezin.waarde()).stream()
                .map(Terugkoppeling::beeld)
                .toList();
    }

    Optional<Zaakbeeld.Triage> triage(GezinId gezin) {
        return laatste(triages.vanGezin(gezin.waarde())).map(Triage::beeld);
    }

    List<Zaakbeeld.Kennisgeving> kennisgevingen(GezinId gezin) {
        return kennisgevingen.vanGezin(gezin.waarde()).stream()
                .map(Kennisgeving::beeld)
                .toList();
    }

    Optional<Zaakbeeld.Actieoverleg> actieoverleg(GezinId gezin) {
        return laatste(actieoverleggen.vanGezin(gezin.waarde())).map(Actieoverleg::beeld);
    }

    Optional<Veiligheidsafspraak> afspraak(GezinId gezin) {
        return laatste(afspraken.vanGezin(gezin.waarde()));
    }

    /// @param metMotivering whether the reader may see why he or she was chosen
    Optional<Zaakbeeld.Regie> regie(GezinId gezin, boolean metMotivering) {
        return aanwijzingen.huidige(gezin.waarde()).map(aanwijzing -> aanwijzing.beeld(metMotivering));
    }

    private Map<PersoonId, String> namen(GezinId gezin) {
        return kinderen.vanGezin(gezin).stream().collect(Collectors.toMap(Kinderen.Kind::id, Kinderen.Kind::naam));
    }

    private static <T> Optional<T> laatste(List<T> stukken) {
        return stukken.isEmpty() ? Optional.empty() : Optional.of(stukken.getLast());
    }
}
