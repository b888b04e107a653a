package nl.eenplan.processes.spi;

import java.time.Instant;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;

/// What the chain and the conference ask of the gezin and its people.
public interface Zaakregie {

    /// F8: sends the prepared melding of this child to Veilig Thuis, which gives it a receipt number.
    void verstuurMelding(GezinId gezin, PersoonId kind);

    /// The children of the gezin whose suspicion ended without melding are closed with their reasoning (E1).
    void sluitStroomschema(GezinId gezin, PersoonId kind);

    /// The day that the doctor agreed to weigh again, at its beginning in the Netherlands (question 5 of the
    /// afwegingskader).
    ///
    /// @throws IllegalStateException when no day was agreed about this child
    Instant terugkijkmoment(GezinId gezin, PersoonId kind);

    /// The chain of the gezin ended: who was involved for it no longer is, retention starts.
    void sluitZaak(GezinId gezin);

    /// Whether the melding that was sent last came from somebody who had sent none in the running triage: that one is
    /// owed feedback of his own (Wmo 4.1.1(2)g).
    boolean isAndereMelder(GezinId gezin);

    /// A later triage ended while a conference or a plan runs: whoever runs that must know.
    void voegTriageBijVervolg(GezinId gezin);

    /// The partners invited to the running conference (M5), one contribution each.
    List<MedewerkerId> tafelpartners(GezinId gezin);

    /// The children of the gezin who must be heard (M6), the unborn excepted.
    List<PersoonId> teHorenKinderen(GezinId gezin);
}
