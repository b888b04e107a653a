package nl.eenplan.backend.toestemming;

/// How it was said; what was only spoken needs a witness (PD).
public enum Wijze {
    SCHRIFTELIJK,
    MONDELING
}
