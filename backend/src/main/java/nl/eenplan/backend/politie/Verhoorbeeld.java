package nl.eenplan.backend.politie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.melding.Zaakbeeld;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The interviews of the children of a gezin, for whoever may read what is of the police.
///
/// @param isBlindAfgesproken whether talks with these children are held blind
/// @param eerst what the actieoverleg put before an interview, in order
public record Verhoorbeeld(
        List<Kind> kinderen, boolean magVastleggen, boolean isBlindAfgesproken, List<Zaakbeeld.Afspraak> eerst) {

    /// @param isEldersVerhoord whether the same child (BSN) was interviewed in another gezin; not where
    /// @param aanvraag the latest question for one more, null when nobody asked
    /// @param plan the interview to come, null when none is planned
    /// @param afgezegd the last one that was planned, when it did not take place and no other came after it
    public record Kind(
            PersoonId kind,
            String naam,
            boolean isOverleden,
            List<Verhoor> verhoren,
            boolean isEldersVerhoord,
            @Nullable Aanvraag aanvraag,
            @Nullable Plan plan,
            @Nullable Afgezegd afgezegd) {

        /// Whether an interview can be recorded now: it is the first, or there is an agreement that nobody used yet.
        public boolean kanVastgelegd() {
            return isEerste() || aanvraag != null && aanvraag.isTeGebruiken();
        }

        /// Whether an interview can be planned now.
        public boolean kanGepland() {
            return kanVastgelegd() && plan == null && !isOverleden;
        }

        public boolean kanGevraagd() {
            return !isOverleden && !kanVastgelegd() && (aanvraag == null || aanvraag.stand() != Verhoorstand.GEVRAAGD);
        }

        private boolean isEerste() {
            return verhoren.isEmpty() && !isEldersVerhoord;
        }
    }

    /// @param verhoorders who see nothing of the file until then, by name
    public record Plan(Instant op, List<String> verhoorders, String door) {}

    /// @param door who called it off, and why; both null when it ended with the case or the child
    public record Afgezegd(
            Plan plan,
            Instant op,
            @Nullable String door,
            @Nullable String reden,
            boolean isKindOverleden) {}

    public enum Verhoorstand {
        GEVRAAGD,
        AKKOORD,
        NIET_AKKOORD,
        /// The interview that was agreed to is recorded.
        GEBRUIKT
    }

    /// @param door name of the officier van justitie, null while he has not answered
    public record Aanvraag(
            Verhoorstand stand,
            String vrager,
            String motivering,
            Instant gevraagdOp,
            @Nullable String door,
            @Nullable String reden,
            @Nullable Instant beslotenOp) {

        boolean isTeGebruiken() {
            return stand == Verhoorstand.AKKOORD;
        }
    }

    /// @param metAkkoord whether it was not the first
    public record Verhoor(
            Instant gehoudenOp,
            String verhoorder,
            String opleiding,
            LocalDate certificaatTot,
            String opname,
            String opnamePlaats,
            String aanwezig,
            String reden,
            boolean isBlind,
            @Nullable String redenNietBlind,
            @Nullable String redenEerder,
            boolean metAkkoord,
            String vastgelegdDoor,
            Instant vastgelegdOp) {}
}
