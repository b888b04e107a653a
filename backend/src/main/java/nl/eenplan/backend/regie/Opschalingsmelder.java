package nl.eenplan.backend.regie;

import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.dienst.Bereikbaarheid;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.werkvoorraad.Taakadres.Adres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import org.springframework.stereotype.Component;

/// Mails whoever is on duty that a term passed, by a number and a link; when nobody is, everybody before whom it lies.
///
/// The task lies before all of them in any case: whoever is on duty may be driving.
@Component
class Opschalingsmelder {

    private static final String PAD = "werkvoorraad";

    private final Berichten berichten;
    private final Bereikbaarheid bereikbaarheid;
    private final OrganisatieService organisaties;
    private final Gezinsvinder gezinnen;

    Opschalingsmelder(
            Berichten berichten,
            Bereikbaarheid bereikbaarheid,
            OrganisatieService organisaties,
            Gezinsvinder gezinnen) {
        this.berichten = berichten;
        this.bereikbaarheid = bereikbaarheid;
        this.organisaties = organisaties;
        this.gezinnen = gezinnen;
    }

    void meld(GezinId gezin, Adres adres) {
        var bericht = new Bericht(Soort.TERMIJN_VERSTREKEN, gezinnen.nummer(gezin), PAD);
        ontvangers(adres).forEach(wie -> berichten.stuur(wie, bericht));
    }

    private List<MedewerkerId> ontvangers(Adres adres) {
        MedewerkerId behandelaar = adres.behandelaar();
        OrganisatieId bij = adres.organisatie();
        if (behandelaar != null) {
            return List.of(behandelaar);
        }
        if (bij == null) {
            return List.of();
        }
        List<MedewerkerId> allen = organisaties.metRol(adres.rol()).stream()
                .filter(contact -> contact.organisatie().equals(bij))
                .map(Contact::medewerker)
                .distinct()
                .toList();
        Optional<MedewerkerId> opDienst =
                bereikbaarheid.opDienst(bij, adres.rol()).filter(allen::contains);
        return opDienst.map(List::of).orElse(allen);
    }
}
