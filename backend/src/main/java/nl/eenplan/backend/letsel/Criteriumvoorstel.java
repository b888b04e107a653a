package nl.eenplan.backend.letsel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which criteria of G4c the record itself points at; the vertrouwensarts decides.
final class Criteriumvoorstel {

    /// Until this age a child is taken to be pre-mobile when nobody recorded what it can do (PD).
    private static final int PREMOBIEL_TOT_MAANDEN = 6;

    private Criteriumvoorstel() {}

    /// @param leeftijdInMaanden negative when not known or not born
    static Set<Criterium> van(
            @Nullable Mobiliteit mobiliteit, int leeftijdInMaanden, List<Letseldossier.Letsel> letsels) {
        Set<Criterium> voorstel = EnumSet.noneOf(Criterium.class);
        if (letsels.stream().anyMatch(letsel -> letsel.past() != Passend.JA)) {
            voorstel.add(Criterium.TWIJFEL);
        }
        if (isPremobiel(mobiliteit, leeftijdInMaanden)) {
            voorstel.add(Criterium.PREMOBIEL);
        }
        if (letsels.stream().anyMatch(letsel -> letsel.patroon() != Patroon.GEEN)) {
            voorstel.add(Criterium.PATROON);
        }
        if (letsels.stream().filter(Criteriumvoorstel::isOnverklaardHematoom).count() > 1) {
            voorstel.add(Criterium.MEERDERE_ONVERKLAARD);
        }
        if (letsels.stream().anyMatch(Criteriumvoorstel::isBreukOfHoofdletsel)) {
            voorstel.add(Criterium.FRACTUUR_OF_HOOFDLETSEL);
        }
        return voorstel;
    }

    private static boolean isPremobiel(@Nullable Mobiliteit mobiliteit, int leeftijdInMaanden) {
        if (mobiliteit == null || mobiliteit == Mobiliteit.ONGEBOREN) {
            return leeftijdInMaanden >= 0 && leeftijdInMaanden < PREMOBIEL_TOT_MAANDEN;
        }
        return mobiliteit == Mobiliteit.LIGT || mobiliteit == Mobiliteit.ROLT;
    }

    private static boolean isOnverklaardHematoom(Letseldossier.Letsel letsel) {
        return letsel.soort() == Letselsoort.HEMATOOM && letsel.past() != Passend.JA;
    }

    private static boolean isBreukOfHoofdletsel(Letseldossier.Letsel letsel) {
        return letsel.soort() == Letselsoort.FRACTUUR || letsel.soort() == Letselsoort.HOOFDLETSEL;
    }
}
