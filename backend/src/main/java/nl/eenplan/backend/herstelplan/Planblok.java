package nl.eenplan.backend.herstelplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The contents of one block, as read and as saved.
///
/// Rows carry an id from the moment they are made ([UUID#randomUUID()] in a form will do), so that a change, an
/// action's progress and a check of an agreement keep pointing at the same row.
public sealed interface Planblok {

    @JsonIgnore
    Bloksoort soort();

    /// The child in its own words, or why it was not heard.
    record Stemmen(List<Kindstem> kinderen) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.STEMMEN;
        }
    }

    /// @param redenNietGehoord required when `citaat` is empty
    record Kindstem(
            PersoonId kind,
            String citaat,
            String gehoordDoor,
            @Nullable LocalDate op,
            String redenNietGehoord) {
        public boolean isBeantwoord() {
            return (!citaat.isBlank() && !gehoordDoor.isBlank()) || !redenNietGehoord.isBlank();
        }
    }

    record Ouders(List<Ouderstem> ouders) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.OUDERS;
        }
    }

    record Ouderstem(@Nullable PersoonId persoon, String visie) {}

    /// @param feiten facts with their source
    record Analyse(String feiten, String patroon, String beschermend, String netwerk, String instrument)
            implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.ANALYSE;
        }
    }

    record Schade(List<Schaderegel> regels) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.SCHADE;
        }
    }

    record Schaderegel(
            PersoonId kind,
            Schadegebied gebied,
            Ernst ernst,
            String omschrijving,
            String gemetenDoor,
            @Nullable LocalDate op) {}

    enum Schadegebied {
        LICHAMELIJK,
        PSYCHISCH,
        ONTWIKKELING,
        SCHOOL,
        HECHTING
    }

    enum Ernst {
        GEEN,
        LICHT,
        MATIG,
        ERNSTIG,
        NOG_ONBEKEND
    }

    /// Block A, the bottom line: what must hold for the children to be safe.
    record Voorwaarden(List<Voorwaarde> voorwaarden) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.VOORWAARDEN;
        }
    }

    /// @param gevolg what happens when it does not hold
    record Voorwaarde(UUID id, String tekst, String voorWie, String controleDoor, String gevolg) {}

    record Doelen(List<Doel> doelen) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.DOELEN;
        }
    }

    /// A SMART goal: what, measured how, until when.
    record Doel(
            UUID id,
            Doelsoort soort,
            String tekst,
            String maatstaf,
            @Nullable LocalDate uiterlijk,
            List<Actie> acties) {}

    /// Blocks A, B and C of the plan.
    enum Doelsoort {
        VEILIGHEID,
        RISICO,
        HERSTEL
    }

    /// @param eigenaar the professional who sees to it; `uitvoerder` names who does it when that is another
    /// @param aangevraagd when the help was asked for; `gestart` when it began: the waiting time lies between
    record Actie(
            UUID id,
            String tekst,
            String voorWie,
            @Nullable MedewerkerId eigenaar,
            String uitvoerder,
            @Nullable LocalDate aangevraagd,
            @Nullable LocalDate gestart,
            @Nullable LocalDate uiterlijk,
            @Nullable Wachtreden wachtreden,
            @Nullable LocalDate afgerond,
            String resultaat) {
        @JsonIgnore
        public boolean isOpen() {
            return afgerond == null;
        }
    }

    enum Wachtreden {
        WACHTLIJST,
        GEEN_AANBOD,
        INDICATIE_ONTBREEKT,
        GEZIN_WIL_NIET,
        ANDERE_HULP_EERST,
        FINANCIERING
    }

    record Toezicht(List<Afspraak> afspraken) implements Planblok {
        @Override
        public Bloksoort soort() {
            return Bloksoort.TOEZICHT;
        }
    }

    /// @param dagen one check every so many days
    /// @param eerstvolgende the next check; the first one is at most one interval after the plan is fixed
    record Afspraak(
            UUID id,
            String tekst,
            int dagen,
            String controleDoor,
            String bewijs,
            String gevolg,
            String escalatie,
            @Nullable LocalDate eerstvolgende) {}
}
