package nl.eenplan.backend.gezin;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;

/// What became of a change of a household.
public sealed interface Huishoudwijziging {

    record Opgeslagen(Gezinsbeeld.Huishouden huishouden) implements Huishoudwijziging {}

    record Ongeldig(List<Veldfout> fouten) implements Huishoudwijziging {}

    /// Nothing was stored: somebody else changed this household since it was opened.
    record Botsing(Gezinsbeeld.Huishouden huidig) implements Huishoudwijziging {}
}
