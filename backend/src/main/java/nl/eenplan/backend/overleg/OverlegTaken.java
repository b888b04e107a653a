package nl.eenplan.backend.overleg;

import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import nl.eenplan.processes.api.TaakId;

/// The forms of M2 to M7; each completes its task.
public interface OverlegTaken {

    /// What a form of M2 to M7 shows beside its fields.
    Overlegvoorbereiding voorbereiding(TaakId taak);

    /// M2: what the table `mda-criteria` says of the answers; unanswered counts as no.
    Besluit advies(Screeninggegevens gegevens);

    /// M2, MG1
    Afronding screen(TaakId taak, Screeninggegevens gegevens);

    /// M3
    Afronding informeer(TaakId taak, Informatiegegevens gegevens);

    /// M4
    Afronding stelSamen(TaakId taak, Tafelgegevens gegevens);

    /// M5
    Afronding draagBij(TaakId taak, Bijdragegegevens gegevens);

    /// M6
    Afronding hoorKind(TaakId taak, Kindgesprekgegevens gegevens);

    /// M7, MG2
    Afronding houdZitting(TaakId taak, Zittinggegevens gegevens);

    /// MG2 no
    Afronding neemMaatregel(TaakId taak, Maatregelgegevens gegevens);
}
