package nl.eenplan.backend.rechten;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenplan.backend.rechten.Afschriftkast.Notitie;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Aantekeninglezer implements Stukaantekeningen {

    private final Dossierpoort poort;
    private final Afschriftkast kast;

    Aantekeninglezer(Dossierpoort poort, Afschriftkast kast) {
        this.poort = poort;
        this.kast = kast;
    }

    @Override
    public Map<String, List<Aantekening>> bij(GezinId gezin, Collection<String> stukken) {
        var leesbaar = poort.leesbaar(gezin);
        if (leesbaar.isEmpty() || stukken.isEmpty()) {
            return Map.of();
        }
        var notities = kast.aantekeningen(gezin, leesbaar, stukken);
        notities.stream()
                .map(notitie -> notitie.aantekening().deel())
                .distinct()
                .forEach(deel -> poort.lees(gezin, deel, "verklaringen bij stukken bekeken"));
        return notities.stream()
                .collect(Collectors.groupingBy(
                        Notitie::stuk,
                        LinkedHashMap::new,
                        Collectors.mapping(Notitie::aantekening, Collectors.toList())));
    }
}
