package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What the dialog "Verzoek vastleggen" asks.
///
/// @param over whose data it is
/// @param vrager who asks: a member of the family, or null with the name of somebody outside it
/// @param ontvangenOp the day from which the term runs
/// @param omschrijving for a correction what is wrong in his words; else what he asks for, may be empty
/// @param stuk for a correction the piece, as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel]; null leaves it to
///     whoever decides
/// @param verklaring his own view, to be attached whatever is decided; empty when he has none
public record NieuwVerzoek(
        @Nullable Verzoeksoort soort,
        @Nullable PersoonId over,
        @Nullable PersoonId vrager,
        String vragerBuiten,
        @Nullable LocalDate ontvangenOp,
        @Nullable Identiteitswijze identiteit,
        String omschrijving,
        @Nullable String stuk,
        String verklaring) {}
