package nl.eenplan.backend.organisatie;

/// The kinds of organisation in a region (`domain.md` §1).
public enum Organisatiesoort {
    HUISARTSENPRAKTIJK,
    VEILIG_THUIS,
    GGD,
    ZORG_EN_VEILIGHEIDSHUIS,
    LOKAAL_TEAM,
    POLITIE,
    OPENBAAR_MINISTERIE,
    RAAD_VOOR_DE_KINDERBESCHERMING,
    GECERTIFICEERDE_INSTELLING,
    GEMEENTE,
    OVERIG
}
