package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What is wrong with the data of a member or household, seen beside the other members.
final class Lidtoets {

    private final Lidgegevens gegevens;
    private final LocalDate vandaag;

    Lidtoets(Lidgegevens gegevens, LocalDate vandaag) {
        this.gegevens = gegevens;
        this.vandaag = vandaag;
    }

    /// @param zelf the member that is changed, null for a new one
    Veldfouten in(List<Lid> gezin, @Nullable PersoonId zelf) {
        var fouten = new Veldfouten();
        var toets = new Persoonstoets(fouten, vandaag);
        var anderen = gezin.stream().filter(lid -> !lid.id().equals(zelf)).toList();
        if (gegevens.rol() == Gezinsrol.KIND) {
            toets.kind("", gegevens.naam(), gegevens.geboortedatum(), gegevens.verwachtOp(), gegevens.bsn());
        } else {
            toets.volwassene("", gegevens.naam(), gegevens.geboortedatum(), gegevens.bsn());
            fouten.als(
                    zelf != null && gezin.stream().anyMatch(lid -> lid.id().equals(zelf) && lid.vermoeden()),
                    "rol",
                    "Over dit kind is een vermoeden vastgelegd; het blijft in dit gezin een kind.");
            fouten.als(gegevens.verwachtOp() != null, "verwachtOp", "Alleen een kind heeft een verwachte datum.");
            fouten.als(!gegevens.gezag().isEmpty(), "gezag", "Leg gezag vast bij het kind, niet bij de volwassene.");
        }
        var overleden = gegevens.overledenOp();
        var geboren = gegevens.geboortedatum();
        fouten.als(
                overleden != null && overleden.isAfter(vandaag),
                "overledenOp",
                "Deze datum ligt in de toekomst. Controleer de datum van overlijden.");
        fouten.als(
                overleden != null && geboren != null && overleden.isBefore(geboren),
                "overledenOp",
                "Deze datum ligt voor de geboorte. Controleer beide data.");
        fouten.als(
                Bsn.isVanPersoon(gegevens.bsn())
                        && anderen.stream()
                                .anyMatch(lid -> lid.gegevens()
                                        .bsn()
                                        .equals(gegevens.bsn().strip())),
                "bsn",
                "Dit BSN staat al bij iemand anders in dit gezin. Controleer het nummer.");
        fouten.als(
                gegevens.gezag().stream()
                        .anyMatch(regel -> anderen.stream()
                                .noneMatch(lid -> lid.id().equals(regel.volwassene())
                                        && lid.gegevens().rol() != Gezinsrol.KIND)),
                "gezag",
                "Kies voor het gezag een volwassene uit dit gezin.");
        return fouten;
    }

    static Veldfouten huishouden(Huishoudgegevens gegevens, List<Lid> gezin) {
        var fouten = new Veldfouten();
        fouten.regel(gegevens.omschrijving(), "omschrijving", "Geef het huishouden een naam, zoals ‘bij moeder’.");
        fouten.als(gegevens.bewoners().isEmpty(), "bewoners", "Kies wie hier woont.");
        fouten.als(
                gegevens.bewoners().stream()
                        .anyMatch(id -> gezin.stream().noneMatch(lid -> lid.id().equals(id))),
                "bewoners",
                "Kies alleen mensen uit dit gezin.");
        return fouten;
    }
}
