package nl.eenplan.frontend.politie;

import java.time.Instant;
import java.util.Objects;
import nl.eenplan.backend.politie.Spoorbeeld;
import nl.eenplan.backend.politie.Spoorbeeld.Overdracht;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.papier.Pdfblad;
import nl.eenplan.frontend.shell.Datumtekst;

/// The custody list: each trace and every hand that it went through. Names the family by its number only.
final class Bewaarlijstpdf {

    private static final Teksten TEKSTEN = Teksten.van("sporen");

    private Bewaarlijstpdf() {}

    static byte[] maak(Spoorbeeld beeld, Instant nu) {
        var blad = new Pdfblad(TEKSTEN.tekst("lijst", beeld.gezinsnummer()))
                .kenmerk(TEKSTEN.tekst("gemaakt", Datumtekst.volledig(nu)));
        beeld.sporen().forEach(spoor -> {
            blad.kop(TEKSTEN.tekst("spoor", spoor.sin(), spoor.soort().label()))
                    .gegeven(TEKSTEN.tekst("zegel"), spoor.zegel())
                    .gegeven(TEKSTEN.tekst("plaats"), spoor.plaats())
                    .gegeven(TEKSTEN.tekst("verpakking"), spoor.verpakking())
                    .gegeven(
                            TEKSTEN.tekst("genomen"),
                            spoor.genomenDoor() + ", " + Datumtekst.volledig(spoor.genomenOp()));
            spoor.overdrachten()
                    .forEach(een -> blad.gegeven(
                            TEKSTEN.tekst("overdracht", een.volgnummer()),
                            TEKSTEN.tekst("regel", een.van(), een.aan(), Datumtekst.volledig(een.op()), zegel(een))));
            blad.gegeven(TEKSTEN.tekst("houder"), spoor.houder());
        });
        return blad.maak();
    }

    static String zegel(Overdracht overdracht) {
        return overdracht.isZegelHeel()
                ? TEKSTEN.tekst("zegelHeel")
                : TEKSTEN.tekst(
                        "zegelVerbroken",
                        Objects.requireNonNullElse(overdracht.nieuwZegel(), ""),
                        Objects.requireNonNullElse(overdracht.opmerking(), ""));
    }
}
