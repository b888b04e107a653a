package nl.eenplan.backend.rechten;

/// The closed list of grounds on which one piece stays out of a copy.
public enum Achterhoudgrond {
    /// Rights of others weigh more; the copy says in general that others were left out.
    ANDER("AVG art. 15 lid 4; UAVG art. 41 lid 1 onder i", false),
    BELANG_VAN_HET_KIND("Wmo 2015 art. 5.3.2; UAVG art. 41 lid 1 onder i", true),
    /// What a copy gives away about who reported.
    MELDER("Uitvoeringsbesluit Wmo 2015 art. 4.1.8 lid 3", false),
    /// Naming it would tell that the police look into something.
    OPSPORING("Wpg art. 27; UAVG art. 41 lid 1 onder d", false),
    /// He knows it already, or asked not for it.
    NIET_GEVRAAGD("AVG art. 15: buiten het verzoek", true);

    private final String bron;
    private final boolean isNoembaar;

    Achterhoudgrond(String bron, boolean isNoembaar) {
        this.bron = bron;
        this.isNoembaar = isNoembaar;
    }

    public String bron() {
        return bron;
    }

    /// Whether the copy may say that something was withheld on this ground without telling by that what it is.
    public boolean isNoembaar() {
        return isNoembaar;
    }
}
