package nl.eenplan.backend.gezin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes a gezin and its members in the running transaction, on behalf of whoever was let through.
@Component
class Gezinsaanleg {

    private final Gezinnen gezinnen;
    private final Gezinsnummers nummers;
    private final Ledenregister leden;
    private final Bekenden bekenden;
    private final String regio;

    Gezinsaanleg(
            Gezinnen gezinnen,
            Gezinsnummers nummers,
            Ledenregister leden,
            Bekenden bekenden,
            @Value("${eenplan.regio:Merewestein}") String regio) {
        this.gezinnen = gezinnen;
        this.nummers = nummers;
        this.leden = leden;
        this.bekenden = bekenden;
        this.regio = regio;
    }

    Gezin gezin(String naam, Instant nu) {
        var jaar = nu.atZone(Termijnkalender.NEDERLAND).getYear();
        return gezinnen.saveAndFlush(new Gezin(GezinId.nieuw(), nummers.volgende(jaar), naam.strip(), regio, nu));
    }

    /// @return the children about whom there is a suspicion
    List<PersoonId> leden(
            GezinId gezin,
            List<NieuwSignaal.Kind> kinderen,
            List<NieuwSignaal.Volwassene> volwassenen,
            Adres adres,
            Gebruiker door,
            Instant nu) {
        Map<PersoonId, Boolean> metOordeel = new LinkedHashMap<>();
        List<PersoonId> nieuw = new ArrayList<>();
        for (var kind : kinderen) {
            var id = kind.bestaand();
            if (id == null) {
                id = leden.voegToe(gezin, gegevens(kind), door.naam(), nu);
                nieuw.add(id);
            }
            metOordeel.put(id, kind.vermoeden());
        }
        var metVermoeden = metOordeel.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        metVermoeden.forEach(leden::krijgtVermoeden);
        for (var volwassene : volwassenen) {
            var id = leden.voegToe(gezin, gegevens(volwassene), door.naam(), nu);
            metOordeel.keySet().forEach(kind -> leden.staatOnderGezagVan(kind, id, volwassene.gezag()));
            nieuw.add(id);
        }
        leden.huisvest(gezin, adres, nieuw);
        nieuw.forEach(persoon -> bekenden.herken(persoon, nu));
        return metVermoeden;
    }

    private static Lidgegevens gegevens(NieuwSignaal.Kind kind) {
        return new Lidgegevens(
                kind.naam(),
                kind.geboortedatum(),
                kind.verwachtOp(),
                kind.bsn(),
                Objects.requireNonNullElse(kind.geslacht(), Geslacht.ONBEKEND),
                Gezinsrol.KIND,
                null,
                List.of());
    }

    private static Lidgegevens gegevens(NieuwSignaal.Volwassene volwassene) {
        return new Lidgegevens(
                volwassene.naam(),
                volwassene.geboortedatum(),
                null,
                volwassene.bsn(),
                Geslacht.ONBEKEND,
                Objects.requireNonNull(volwassene.rol()),
                null,
                List.of());
    }
}
