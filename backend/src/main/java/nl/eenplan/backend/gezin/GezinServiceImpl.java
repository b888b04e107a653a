package nl.eenplan.backend.gezin;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.gezin.Gezinskop.Regisseur;
import nl.eenplan.backend.gezin.Gezinskop.Veiligheidsscore;
import nl.eenplan.backend.gezin.Gezinskop.VolgendeTermijn;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passes the gate, then asks the part that knows.
@Service
@Transactional
class GezinServiceImpl implements GezinService {

    private static final int HOOGSTENS = 200;

    private final Dossierpoort poort;
    private final Signaalvastlegger vastlegger;
    private final Gezinslijst lijst;
    private final Gezinnen gezinnen;
    private final Betrokkenheden betrokkenheden;
    private final WerkvoorraadService werkvoorraad;

    GezinServiceImpl(
            Dossierpoort poort,
            Signaalvastlegger vastlegger,
            Gezinslijst lijst,
            Gezinnen gezinnen,
            Betrokkenheden betrokkenheden,
            WerkvoorraadService werkvoorraad) {
        this.poort = poort;
        this.vastlegger = vastlegger;
        this.lijst = lijst;
        this.gezinnen = gezinnen;
        this.betrokkenheden = betrokkenheden;
        this.werkvoorraad = werkvoorraad;
    }

    @Override
    public Signaalvastlegging legSignaalVast(NieuwSignaal signaal) {
        return vastlegger.legVast(signaal);
    }

    @Override
    public List<Gezinsregel> lijst(Gezinsfilter filter, int vanaf, int aantal) {
        var regels = lijst.regels(filter, vanaf, Math.min(aantal, HOOGSTENS));
        poort.toonde(regels.stream().map(Gezinsregel::id).toList(), "gezinnenlijst bekeken");
        return regels;
    }

    @Override
    @Transactional(readOnly = true)
    public long aantal(Gezinsfilter filter) {
        return lijst.aantal(filter);
    }

    @Override
    public Gezinskop kop(GezinId id) {
        poort.lees(id, Compartiment.GEZIN, "gezin geopend");
        var gezin = gezinnen.findById(id.waarde()).orElseThrow(GeenToegang::new);
        List<Veiligheidsscore> scores =
                poort.leesbaar(id).contains(Compartiment.VEILIGHEID) ? lijst.veiligheid(id) : List.of();
        return new Gezinskop(
                id, gezin.nummer(), gezin.naam(), gezin.fase(), regisseur(id), scores, volgendeTermijn(id));
    }

    private @Nullable Regisseur regisseur(GezinId id) {
        return betrokkenheden.betrokkenen(id).stream()
                .filter(wie -> wie.rol() == Rol.REGISSEUR && wie.medewerker() != null && wie.isEigen())
                .findFirst()
                .map(wie -> new Regisseur(wie.naam(), wie.organisatie()))
                .orElse(null);
    }

    private @Nullable VolgendeTermijn volgendeTermijn(GezinId id) {
        return werkvoorraad.vanGezin(id).stream()
                .filter(taak -> taak.afgerondOp() == null && taak.termijn() != null)
                .map(taak -> new VolgendeTermijn(
                        taak.afgeschermd() ? null : taak.soort(),
                        taak.rol(),
                        taak.behandelaar(),
                        Objects.requireNonNull(taak.termijn())))
                .min(Comparator.comparing(VolgendeTermijn::termijn))
                .orElse(null);
    }
}
