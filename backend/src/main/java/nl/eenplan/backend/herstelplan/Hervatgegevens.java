package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// §4 OPGESCHORT: from when the plan goes on, and why now.
public record Hervatgegevens(@Nullable LocalDate op, String motivering) {}
