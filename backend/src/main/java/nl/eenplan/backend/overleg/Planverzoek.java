package nl.eenplan.backend.overleg;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// The wish to fix one conference; `begin` is wall time in Europe/Amsterdam.
public record Planverzoek(
        GezinId gezin,
        @Nullable LocalDateTime begin,
        int duurInMinuten,
        @Nullable String ruimte,
        List<Tafelgegevens.Genodigde> genodigden) {}
