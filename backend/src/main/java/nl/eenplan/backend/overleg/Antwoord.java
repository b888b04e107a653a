package nl.eenplan.backend.overleg;

/// What an invited person answered.
public enum Antwoord {
    GEEN_ANTWOORD,
    KOMT,
    KOMT_NIET
}
