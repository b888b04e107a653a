package nl.eenplan.backend.dienst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Dienstregel;
import nl.eenplan.backend.dienst.RoosterService.Roosterregel.Gat;

/// Finds the hours of a roster in which nobody is on duty.
final class Roosterblad {

    private Roosterblad() {}

    /// @param diensten those that overlap the period, in order of begin
    /// @param isDagEnNacht the desk answers itself: hours without a name are no gaps
    static List<Roosterregel> van(List<Dienst> diensten, boolean isDagEnNacht, Instant van, Instant tot, Instant nu) {
        List<Roosterregel> regels = new ArrayList<>();
        Instant gedekt = van;
        for (var dienst : diensten) {
            if (dienst.wacht() == Wacht.VOORWACHT) {
                voegGatToe(regels, isDagEnNacht, gedekt, dienst.van());
                gedekt = dienst.tot().isAfter(gedekt) ? dienst.tot() : gedekt;
            }
            regels.add(regel(dienst, nu));
        }
        voegGatToe(regels, isDagEnNacht, gedekt, tot);
        regels.sort(Comparator.comparing(Roosterregel::van));
        return List.copyOf(regels);
    }

    private static void voegGatToe(List<Roosterregel> regels, boolean isDagEnNacht, Instant van, Instant tot) {
        if (!isDagEnNacht && tot.isAfter(van)) {
            regels.add(new Gat(van, tot));
        }
    }

    private static Dienstregel regel(Dienst dienst, Instant nu) {
        return new Dienstregel(
                dienst.id(),
                dienst.wacht(),
                dienst.medewerker(),
                dienst.naam(),
                dienst.telefoon(),
                dienst.van(),
                dienst.tot(),
                !dienst.tot().isAfter(nu));
    }
}
