package nl.eenplan.frontend.rechten;

import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.rechten.Stukaantekeningen;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What the family stated beside the pieces of a screen. A screen begins a [Bijstukken], puts a place under each piece
/// and fills them all at its end.
@Component
public class Aantekeningen {

    private static final Teksten TEKSTEN = Teksten.van("rechten");

    private final Stukaantekeningen aantekeningen;

    Aantekeningen(Stukaantekeningen aantekeningen) {
        this.aantekeningen = aantekeningen;
    }

    public Bijstukken van(GezinId gezin) {
        return new Bijstukken(aantekeningen, gezin, Aantekeningen::kop);
    }

    /// Whose statement it is, and about whom when another speaks for him.
    static String kop(Aantekening een) {
        var soort = "soort." + een.soort().name();
        return een.van().equals(een.over())
                ? TEKSTEN.tekst(soort, een.over())
                : TEKSTEN.tekst(soort + ".namens", een.over(), een.van());
    }

    /// For who knows the child by its number only: says that a statement is there, never whose.
    public Bijstukken zonderNaam(GezinId gezin) {
        return new Bijstukken(
                aantekeningen,
                gezin,
                een -> TEKSTEN.tekst("zonderNaam." + een.soort().name()));
    }
}
