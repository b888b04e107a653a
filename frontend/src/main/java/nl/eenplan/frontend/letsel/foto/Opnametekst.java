package nl.eenplan.frontend.letsel.foto;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eenplan.backend.document.Bestandstype;
import nl.eenplan.backend.foto.Opname;
import nl.eenplan.frontend.formulier.Teksten;

/// What the file of a photograph says of itself, in words.
public final class Opnametekst {

    private static final Teksten TEKSTEN = Teksten.van("foto");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", Locale.of("nl", "NL"));

    private Opnametekst() {}

    static String moment(Opname opname) {
        var moment = opname.toestelMoment();
        return moment == null ? TEKSTEN.tekst("cameraZwijgt") : MOMENT.format(moment);
    }

    /// When the photograph was taken as a proposal: to the minute, and not when the clock of the camera runs ahead.
    public static Optional<LocalDateTime> voorstel(Opname opname, LocalDateTime nu) {
        return Optional.ofNullable(opname.toestelMoment())
                .filter(moment -> !moment.isAfter(nu))
                .map(moment -> moment.withSecond(0).withNano(0));
    }

    /// What the doctor must know while he fills in the rest: sentences, each a line.
    public static List<String> hints(Opname opname, LocalDateTime nu) {
        List<String> hints = new ArrayList<>();
        hints.add(opname.bestandsnaam());
        if (opname.toestelMoment() == null) {
            hints.add(TEKSTEN.tekst("hintZwijgt"));
        } else {
            hints.add(TEKSTEN.tekst(voorstel(opname, nu).isPresent() ? "hintMoment" : "hintKlok", moment(opname)));
        }
        if (opname.heeftLocatie()) {
            hints.add(TEKSTEN.tekst("locatieVerzegeld"));
        }
        if (!opname.heeftVoorbeeld()) {
            hints.add(TEKSTEN.tekst(opname.type() == Bestandstype.HEIC ? "hintHeic" : "hintGeenVoorbeeld"));
        }
        return hints;
    }
}
