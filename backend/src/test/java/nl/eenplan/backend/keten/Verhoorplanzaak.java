package nl.eenplan.backend.keten;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// T. Vos plans the interview of Noor; brigadier Yılmaz, who knows the case, will interview her.
abstract class Verhoorplanzaak extends Verhoorzaak {

    static final Afzegging AFZEGGING = new Afzegging("Noor is vandaag ziek geworden.");

    @Autowired
    VerhoorplanService plannen;

    @Autowired
    Dossierpoort poort;

    @Autowired
    Clock klok;

    @BeforeEach
    void betrekOfficier() {
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
    }

    Planuitkomst plan() {
        return mensen.als("vos", () -> plannen.plan(gezin, noor, planVan("yilmaz", 60)));
    }

    VerhoorplanGegevens planVan(String wie, int overMinuten) {
        return new VerhoorplanGegevens(
                LocalDateTime.now(klok).plusMinutes(overMinuten),
                Set.of(mensen.wie(wie).id().waarde()));
    }

    Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }

    static List<String> fouten(Planuitkomst uitkomst) {
        return uitkomst instanceof Planuitkomst.Ongeldig ongeldig
                ? ongeldig.fouten().stream().map(Veldfout::melding).toList()
                : List.of();
    }
}
