package nl.eenplan.processes.api.delen;

/// Who gives or receives, as the columns "from" and "to" of the sharing rules name them (`domain.md` §5).
public enum Partij {
    ARTS(true),
    FORENSISCH_ARTS(true),
    /// Works for Veilig Thuis, asks and answers as a doctor.
    VERTROUWENSARTS(true),
    LECK(true),
    VEILIG_THUIS(true),
    POLITIE(true),
    OM(true),
    RVDK(true),
    /// Gecertificeerde instelling: youth protection and youth probation.
    GI(true),
    JEUGDHULP(true),
    /// Whoever gives the same help: the "directly involved helper" of rule 10.
    HULPVERLENER(true),
    /// The municipal team, with the regisseur.
    LOKAAL_TEAM(true),
    COLLEGE(true),
    BURGEMEESTER(true),
    RECLASSERING(true),
    SLACHTOFFERHULP(true),
    /// Everybody who sits at an MDA++ conference, as one receiver.
    MDA_TAFEL(true),
    /// Zorg- en Veiligheidshuis.
    ZVH(true),
    SCHOOL(false),
    NETWERK(false),
    GEZIN(false),
    MELDER(false),
    CBS(false),
    ONDERZOEKER(false),
    VERWIJSINDEX(false),
    BEHEERDER(false);

    private final boolean isBeroepskracht;

    Partij(boolean isBeroepskracht) {
        this.isBeroepskracht = isBeroepskracht;
    }

    /// Whether it may hold content of a file and therefore give it.
    public boolean isBeroepskracht() {
        return isBeroepskracht;
    }
}
