package nl.eenplan.backend.gezin;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;

/// What became of a change of a member.
public sealed interface Lidwijziging {

    record Opgeslagen(Gezinsbeeld.Lid lid) implements Lidwijziging {}

    record Ongeldig(List<Veldfout> fouten) implements Lidwijziging {}

    /// Nothing was stored: somebody else changed this member since it was opened; `huidig` is what stands there now.
    record Botsing(Gezinsbeeld.Lid huidig) implements Lidwijziging {}
}
