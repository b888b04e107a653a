package nl.eenplan.backend.gezin;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stuklezer;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// What is kept of each member himself, and the signals that began the case.
@Component
class Gezinsstukken implements Stukbron {

    private static final String GEZINSLID = """
            select l.id as stuk, array[l.id] as over, l.gewijzigd_op as op, null::uuid as auteur, l.naam as "Naam",
                   l.geboortedatum as "Geboortedatum", l.bsn as "Burgerservicenummer", lower(replace(l.geslacht, '_', ' ')) as "Geslacht",
                   lower(replace(l.rol, '_', ' ')) as "Plaats in het gezin"
              from gezinslid l where l.gezin = :gezin order by l.id
            """;

    private static final String SIGNAAL = """
            select s.id as stuk, array(select k.kind from signaal_kind k where k.signaal = s.id) as over, s.vastgelegd_op as op,
                   s.arts as auteur, s.gezien_op as "Gezien op", s.klacht as "Wat er werd gezien",
                   lower(replace(s.aanleiding, '_', ' ')) as "Waarom het werd doorgegeven",
                   s.incident_van as "Wanneer het gebeurde"
              from signaal s where s.gezin = :gezin order by s.vastgelegd_op, s.id
            """;

    private final Stuklezer lezer;

    Gezinsstukken(Stuklezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public List<Stuk> stukken(GezinId gezin) {
        return Stream.of(
                        lezer.lees(gezin, "GEZINSLID", "Gegevens van een gezinslid", Compartiment.GEZIN, GEZINSLID),
                        lezer.lees(gezin, "SIGNAAL", "Eerste zorg die is opgeschreven", Compartiment.MEDISCH, SIGNAAL))
                .flatMap(List::stream)
                .toList();
    }
}
