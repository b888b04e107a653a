package nl.eenplan.backend.gezin;

import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.toegang.Dossierpoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Families first, then what each [Zoekbron] found; logs which families were shown.
@Service
@Transactional
class ZoekServiceImpl implements ZoekService {

    private static final int HOOGSTENS = 20;
    private static final int KORTSTE = 2;

    private final Dossierpoort poort;
    private final Gezinslijst gezinnen;
    private final List<Zoekbron> bronnen;

    ZoekServiceImpl(Dossierpoort poort, Gezinslijst gezinnen, List<Zoekbron> bronnen) {
        this.poort = poort;
        this.gezinnen = gezinnen;
        this.bronnen = bronnen;
    }

    @Override
    public List<Treffer> zoek(String tekst) {
        if (tekst.strip().length() < KORTSTE) {
            return List.of();
        }
        List<Treffer> treffers = new ArrayList<>(gezinnen.treffers(tekst, HOOGSTENS));
        bronnen.forEach(bron -> treffers.addAll(bron.zoek(tekst, HOOGSTENS)));
        poort.toonde(treffers.stream().map(Treffer::gezin).distinct().toList(), "gezocht");
        return treffers;
    }
}
