package nl.eenplan.backend.overleg;

/// MG1: what becomes of an application for the MDA++ conference.
public enum Screeningsbesluit {
    AANVAARD,
    ADVIES,
    /// Back to Veilig Thuis, with reason.
    TERUG
}
