package nl.eenplan.backend.foto;

/// How large the picture is that is shown instead of the original.
public enum Maat {
    /// For strips and rows of a form: at most 400 pixels on the long side, about 20 kB.
    KLEIN(400, 60_000),
    /// To judge on a screen: at most 1600 pixels on the long side, under 280 kB.
    GROOT(1600, 280_000);

    private final int langsteZijde;
    private final int meesteBytes;

    Maat(int langsteZijde, int meesteBytes) {
        this.langsteZijde = langsteZijde;
        this.meesteBytes = meesteBytes;
    }

    /// In pixels.
    int langsteZijde() {
        return langsteZijde;
    }

    int meesteBytes() {
        return meesteBytes;
    }
}
