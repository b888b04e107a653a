package nl.eenplan.backend.herstelplan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.processes.api.PersoonId;

/// All blocks of one plan together: what the guards of `domain.md` §4 are asked of.
///
/// @param kinderen every child of the gezin, the unborn excepted: each must be heard or have a reason
record Planinhoud(Map<Bloksoort, Planblok> blokken, List<PersoonId> kinderen) {

    Planinhoud {
        blokken = new EnumMap<>(blokken);
        kinderen = List.copyOf(kinderen);
    }

    <B extends Planblok> B blok(Class<B> vorm) {
        return blokken.values().stream()
                .filter(vorm::isInstance)
                .map(vorm::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Blok ontbreekt: " + vorm.getSimpleName()));
    }

    /// Why the plan cannot be fixed yet, per block and in Dutch.
    List<Ontbrekend> ontbreekt(boolean heeftRegisseur) {
        var uit = new ArrayList<Ontbrekend>();
        if (!heeftRegisseur) {
            uit.add(new Ontbrekend(Bloksoort.ANALYSE, "Wijs eerst één regisseur aan."));
        }
        var ongehoord = kinderen.stream().filter(Predicate.not(this::isGehoord)).count();
        if (ongehoord > 0) {
            uit.add(new Ontbrekend(
                    Bloksoort.STEMMEN,
                    "Leg van elk kind vast wat het zelf zegt, of waarom het niet is gehoord (nog " + ongehoord + ")."));
        }
        if (blok(Planblok.Analyse.class).feiten().isBlank()) {
            uit.add(new Ontbrekend(Bloksoort.ANALYSE, "Schrijf de feiten op, met hun bron."));
        }
        if (blok(Planblok.Voorwaarden.class).voorwaarden().isEmpty()) {
            uit.add(new Ontbrekend(Bloksoort.VOORWAARDEN, "Spreek minstens één veiligheidsvoorwaarde af."));
        }
        if (blok(Planblok.Toezicht.class).afspraken().isEmpty()) {
            uit.add(new Ontbrekend(
                    Bloksoort.TOEZICHT, "Spreek minstens één controle af: wie, hoe vaak en met welk bewijs."));
        }
        return uit;
    }

    private boolean isGehoord(PersoonId kind) {
        return blok(Planblok.Stemmen.class).kinderen().stream()
                .anyMatch(stem -> stem.kind().equals(kind) && stem.isBeantwoord());
    }

    List<Actie> openVeiligheidsacties() {
        return doelen().stream()
                .filter(doel -> doel.soort() == Doelsoort.VEILIGHEID)
                .flatMap(doel -> doel.acties().stream())
                .filter(Actie::isOpen)
                .toList();
    }

    List<Doel> doelen() {
        return blok(Planblok.Doelen.class).doelen();
    }
}
