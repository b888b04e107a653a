package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.Planblok.Doelsoort;
import nl.eenplan.backend.herstelplan.Planblok.Kindstem;
import nl.eenplan.backend.herstelplan.Planblok.Voorwaarde;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Blocks of a plan that may be fixed, to be spoiled one at a time.
public final class Planvoorbeelden {

    public static final UUID AFSPRAAK = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID DOEL = UUID.fromString("00000000-0000-7000-8000-000000000002");
    public static final UUID ACTIE = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private Planvoorbeelden() {}

    static Planinhoud volledig(PersoonId kind) {
        return met(kind, stemmen(kind), analyse(), voorwaarden(), new Planblok.Doelen(List.of()), toezicht());
    }

    static Planinhoud met(PersoonId kind, Planblok... blokken) {
        var alles = new EnumMap<Bloksoort, Planblok>(Bloksoort.class);
        List.of(
                        new Planblok.Stemmen(List.of()),
                        new Planblok.Analyse("", "", "", "", ""),
                        new Planblok.Voorwaarden(List.of()),
                        new Planblok.Doelen(List.of()),
                        new Planblok.Toezicht(List.of()))
                .forEach(leeg -> alles.put(leeg.soort(), leeg));
        for (var blok : blokken) {
            alles.put(blok.soort(), blok);
        }
        return new Planinhoud(alles, List.of(kind));
    }

    public static Planblok.Stemmen stemmen(PersoonId... kinderen) {
        return new Planblok.Stemmen(List.of(kinderen).stream()
                .map(kind -> new Kindstem(kind, "Ik wil dat het rustig is", "R. Jansen", LocalDate.of(2026, 3, 2), ""))
                .toList());
    }

    public static Planblok.Analyse analyse() {
        return new Planblok.Analyse("Drie bloeduitstortingen (letselduiding)", "", "Grootmoeder", "", "");
    }

    public static Planblok.Voorwaarden voorwaarden() {
        return new Planblok.Voorwaarden(List.of(new Voorwaarde(
                UUID.fromString("00000000-0000-7000-8000-000000000004"),
                "Noor is nooit alleen met één ouder",
                "Noor",
                "grootmoeder",
                "S. Bakker wordt dezelfde dag gebeld")));
    }

    public static Planblok.Toezicht toezicht() {
        return new Planblok.Toezicht(List.of(new Afspraak(
                AFSPRAAK,
                "De jeugdverpleegkundige ziet Noor elke week",
                7,
                "jeugdverpleegkundige",
                "huisbezoek",
                "overleg binnen 24 uur",
                "Veilig Thuis",
                null)));
    }

    public static Planblok.Doelen doelen(Doelsoort soort, @Nullable LocalDate aangevraagd, @Nullable LocalDate klaar) {
        return new Planblok.Doelen(List.of(new Doel(
                DOEL,
                soort,
                "Ouders weten wat te doen bij huilen",
                "zelf verteld",
                null,
                List.of(actie(aangevraagd, klaar)))));
    }

    public static Actie actie(@Nullable LocalDate aangevraagd, @Nullable LocalDate klaar) {
        return new Actie(
                ACTIE,
                "traumahulp",
                "moeder",
                null,
                "GGZ",
                aangevraagd,
                klaar,
                null,
                null,
                klaar,
                klaar == null ? "" : "gevolgd");
    }
}
