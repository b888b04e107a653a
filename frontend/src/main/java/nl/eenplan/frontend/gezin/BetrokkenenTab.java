package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Betrokkenheden.Betrokkene;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Who works for this family, in which role, for what purpose and on what basis.
@org.springframework.stereotype.Component
class BetrokkenenTab implements Gezinstab {

    private final Betrokkenheden betrokkenheden;

    BetrokkenenTab(Betrokkenheden betrokkenheden) {
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    public Tab tab() {
        return Tab.BETROKKENEN;
    }

    @Override
    public Component maak(GezinId gezin) {
        var betrokkenen = betrokkenheden.betrokkenen(gezin);
        var blok = new Blok(Tekst.tekst("betrokkenen.titel"));
        if (betrokkenen.isEmpty()) {
            return blok.met(new Leegmelding(Tekst.tekst("betrokkenen.leeg")));
        }
        var tabel = new Tabel(
                Tekst.tekst("betrokkenen.titel"),
                Tekst.tekst("betrokkenen.naam"),
                Tekst.tekst("betrokkenen.rol"),
                Tekst.tekst("betrokkenen.organisatie"),
                Tekst.tekst("betrokkenen.doel"),
                Tekst.tekst("betrokkenen.grondslag"),
                Tekst.tekst("betrokkenen.sinds"));
        betrokkenen.forEach(betrokkene -> tabel.rij(
                naam(betrokkene),
                Tekst.van(betrokkene.rol()),
                betrokkene.organisatie(),
                betrokkene.doel(),
                betrokkene.grondslag(),
                Datumtekst.moment(betrokkene.van())));
        return blok.met(tabel);
    }

    private static String naam(Betrokkene betrokkene) {
        return betrokkene.medewerker() == null ? Tekst.tekst("betrokkenen.iedereen") : betrokkene.naam();
    }
}
