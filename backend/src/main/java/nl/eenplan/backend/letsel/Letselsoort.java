package nl.eenplan.backend.letsel;

/// What kind of injury it is, without judging how it came.
public enum Letselsoort {
    HEMATOOM("bloeduitstorting"),
    SCHAAFWOND("schaafwond"),
    SNIJWOND("snijwond"),
    SCHEURWOND("scheurwond"),
    BRANDWOND("brandwond"),
    BIJTWOND("bijtwond"),
    ZWELLING("zwelling"),
    FRACTUUR("botbreuk"),
    HOOFDLETSEL("hoofdletsel"),
    ANDERS("anders");

    private final String label;

    Letselsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
