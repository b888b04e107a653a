package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that is wrong with a form of F0, each with what to do about it. Looks at the form only.
final class Signaaltoets {

    private final Veldfouten fouten = new Veldfouten();
    private final LocalDateTime nu;
    private final Persoonstoets personen;

    Signaaltoets(LocalDateTime nu) {
        this.nu = nu;
        this.personen = new Persoonstoets(fouten, nu.toLocalDate());
    }

    Veldfouten toets(NieuwSignaal signaal) {
        if (signaal.bestaandGezin() == null) {
            fouten.regel(signaal.gezinsnaam(), "gezinsnaam", "Vul de naam van het gezin in.");
        }
        fouten.als(signaal.bron() == null, "bron", "Kies waar het signaal vandaan komt.");
        fouten.als(signaal.gezienOp() == null, "gezienOp", "Vul in wanneer u het kind zag.");
        fouten.als(
                naNu(signaal.gezienOp()), "gezienOp", "Dit moment ligt in de toekomst. Vul in wanneer u het kind zag.");
        fouten.tekst(signaal.klacht(), "klacht", "Vul de reden van komst in, in de woorden van wie met het kind kwam.");
        fouten.regel(signaal.gevondenDoor(), "gevondenDoor", "Vul in wie dit opmerkte.");
        incident(signaal);
        kinderen(signaal.kinderen());
        volwassenen(signaal.volwassenen());
        dubbelen(signaal);
        return fouten;
    }

    private void incident(NieuwSignaal signaal) {
        var van = signaal.incidentVan();
        var tot = signaal.incidentTot();
        fouten.als(naNu(van), "incidentVan", "Dit incident ligt in de toekomst. Controleer de datum en de tijd.");
        fouten.als(naNu(tot), "incidentTot", "Dit moment ligt in de toekomst. Controleer de datum en de tijd.");
        fouten.als(
                van == null && tot != null,
                "incidentVan",
                "Vul ook in vanaf wanneer het gebeurd kan zijn, of maak beide velden leeg.");
        fouten.als(
                van != null && tot != null && tot.isBefore(van),
                "incidentTot",
                "Het einde ligt voor het begin. Wissel de momenten om, of laat het einde leeg.");
        if (van == null) {
            return;
        }
        var laatste = (tot == null ? van : tot).toLocalDate();
        signaal.kinderen().stream()
                .filter(NieuwSignaal.Kind::vermoeden)
                .filter(kind -> ligtNa(kind.geboortedatum(), laatste))
                .findFirst()
                .ifPresent(kind -> fouten.als(
                        true,
                        "incidentVan",
                        "Het incident ligt voor de geboorte van " + kind.naam().strip()
                                + ". Controleer de datum van het incident of de geboortedatum."));
    }

    private void kinderen(List<NieuwSignaal.Kind> kinderen) {
        fouten.als(kinderen.isEmpty(), "kinderen", "Voeg het kind toe over wie het gaat.");
        fouten.als(
                kinderen.stream().noneMatch(NieuwSignaal.Kind::vermoeden),
                "kinderen",
                "Geef aan bij welk kind u een vermoeden hebt.");
        for (int i = 0; i < kinderen.size(); i++) {
            var kind = kinderen.get(i);
            if (kind.bestaand() == null) {
                personen.kind("kinderen[" + i + "].", kind.naam(), kind.geboortedatum(), kind.verwachtOp(), kind.bsn());
            }
        }
    }

    private void volwassenen(List<NieuwSignaal.Volwassene> volwassenen) {
        for (int i = 0; i < volwassenen.size(); i++) {
            var volwassene = volwassenen.get(i);
            var pad = "volwassenen[" + i + "].";
            personen.volwassene(pad, volwassene.naam(), volwassene.geboortedatum(), volwassene.bsn());
            fouten.als(
                    volwassene.rol() == null || volwassene.rol() == Gezinsrol.KIND,
                    pad + "rol",
                    "Kies wat deze volwassene in het gezin is.");
        }
    }

    private void dubbelen(NieuwSignaal signaal) {
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < signaal.kinderen().size(); i++) {
            var kind = signaal.kinderen().get(i);
            boolean nieuw = kind.bestaand() != null
                    ? gezien.add(kind.bestaand())
                    : gezien.add(new Persoon(kind.naam().strip().toLowerCase(Locale.ROOT), datum(kind)));
            fouten.als(
                    !nieuw,
                    "kinderen[" + i + "].naam",
                    "Dit kind staat al in dit formulier. Verwijder een van de twee.");
            dubbelBsn(gezien, kind.bestaand() == null ? kind.bsn() : "", "kinderen[" + i + "].bsn");
        }
        for (int i = 0; i < signaal.volwassenen().size(); i++) {
            dubbelBsn(gezien, signaal.volwassenen().get(i).bsn(), "volwassenen[" + i + "].bsn");
        }
    }

    private void dubbelBsn(Set<Object> gezien, String bsn, String veld) {
        fouten.als(
                Bsn.isVanPersoon(bsn) && !gezien.add(bsn.strip()),
                veld,
                "Dit BSN staat al bij iemand anders in dit formulier. Controleer de nummers.");
    }

    private static Object datum(NieuwSignaal.Kind kind) {
        return Objects.requireNonNullElse(
                kind.geboortedatum(), Objects.requireNonNullElse(kind.verwachtOp(), LocalDate.MIN));
    }

    private static boolean ligtNa(@Nullable LocalDate dag, LocalDate ander) {
        return dag != null && dag.isAfter(ander);
    }

    private boolean naNu(@Nullable LocalDateTime moment) {
        return moment != null && moment.isAfter(nu);
    }

    private record Persoon(String naam, Object datum) {}
}
