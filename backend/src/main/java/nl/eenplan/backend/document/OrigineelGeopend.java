package nl.eenplan.backend.document;

import nl.eenplan.processes.api.GezinId;

/// Somebody was given the unchanged file; told in the transaction in which he passed the gate.
public record OrigineelGeopend(DocumentId document, GezinId gezin) {}
