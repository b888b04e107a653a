package nl.eenplan.frontend.formulier;

import nl.eenplan.frontend.shell.Tekst;

/// The texts of one form: its keys in the bundle begin with its name.
public final class Teksten {

    private final String voorvoegsel;

    private Teksten(String voorvoegsel) {
        this.voorvoegsel = voorvoegsel;
    }

    /// @param voorvoegsel the name of the form in the bundle, as `eersteZorg`
    public static Teksten van(String voorvoegsel) {
        return new Teksten(voorvoegsel);
    }

    Teksten onder(String naam) {
        return new Teksten(voorvoegsel + "." + naam);
    }

    public String tekst(String sleutel, Object... waarden) {
        return Tekst.tekst(voorvoegsel + "." + sleutel, waarden);
    }

    /// The words for a constant, under `keuze.` and its type.
    public static String keuze(Enum<?> constante) {
        return Tekst.tekst("keuze." + constante.getDeclaringClass().getSimpleName() + "." + constante.name());
    }
}
