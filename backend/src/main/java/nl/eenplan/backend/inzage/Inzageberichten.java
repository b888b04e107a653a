package nl.eenplan.backend.inzage;

import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.werkvoorraad.Taakadres.Adres;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// Mail about a request: that there is one, or an answer. Which part and why stands in Eenplan only.
@Component
class Inzageberichten {

    private static final String WERKVOORRAAD = "werkvoorraad";

    private final Berichten berichten;
    private final Inzageadres adressen;
    private final OrganisatieService organisaties;
    private final Verzoeken verzoeken;

    Inzageberichten(Berichten berichten, Inzageadres adressen, OrganisatieService organisaties, Verzoeken verzoeken) {
        this.berichten = berichten;
        this.adressen = adressen;
        this.organisaties = organisaties;
        this.verzoeken = verzoeken;
    }

    void vraagDeEigenaar(Verzoek verzoek) {
        stuur(verzoek, Taaksoort.INZAGE_BEOORDELEN);
    }

    void vraagHetTeam(Verzoek verzoek) {
        stuur(verzoek, Taaksoort.INZAGE_TEAM);
    }

    void vraagDeTweede(Verzoek verzoek) {
        stuur(verzoek, Taaksoort.INZAGE_TWEEDE_OORDEEL);
    }

    void antwoord(Verzoek verzoek) {
        berichten.stuur(
                verzoek.vrager(),
                new Bericht(
                        Berichten.Soort.INZAGE_BEANTWOORD,
                        verzoeken.gezinsnummer(verzoek.gezin()),
                        "gezin/" + verzoek.gezin()));
    }

    private void stuur(Verzoek verzoek, Taaksoort soort) {
        var bericht = new Bericht(Berichten.Soort.TAAK_VOOR_U, verzoeken.gezinsnummer(verzoek.gezin()), WERKVOORRAAD);
        aan(adressen.adres(verzoek, soort)).distinct().forEach(wie -> berichten.stuur(wie, bericht));
    }

    private Stream<MedewerkerId> aan(Adres adres) {
        return adres.behandelaar() == null
                ? collegas(adres).stream().map(Contact::medewerker)
                : Stream.of(adres.behandelaar());
    }

    private List<Contact> collegas(Adres adres) {
        return organisaties.metRol(adres.rol()).stream()
                .filter(contact -> contact.organisatie().equals(adres.organisatie()))
                .toList();
    }
}
