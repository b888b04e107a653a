package nl.eenplan.backend.gezin;

/// What comes up while another doctor works on the stroomschema, and is passed on to whoever treats the child.
public enum Signaalaanleiding {
    ACUUT_GEVAAR("acuut gevaar"),
    KIND_VERTELT("het kind vertelt iets nieuws"),
    NIEUW_LETSEL("ander of nieuw letsel");

    private final String label;

    Signaalaanleiding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
