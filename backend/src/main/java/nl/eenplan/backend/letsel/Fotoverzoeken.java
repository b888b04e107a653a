package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.Taakhouders;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Brings the request for other photographs to whoever treats the child, and tells whoever asked and whoever interprets
/// the injuries that it was answered: by a mail with a number, which says nothing of what was asked or made.
@Component
class Fotoverzoeken {

    private final Duidingproces proces;
    private final Duidingrondes rondes;
    private final Fotobeoordelingen beoordelingen;
    private final Fotomaker makers;
    private final Taakhouders houders;
    private final Betrokkenheden betrokkenheden;
    private final Berichten berichten;
    private final Gezinsvinder gezinnen;

    Fotoverzoeken(
            @Lazy Duidingproces proces,
            Duidingrondes rondes,
            Fotobeoordelingen beoordelingen,
            Fotomaker makers,
            Taakhouders houders,
            Betrokkenheden betrokkenheden,
            Berichten berichten,
            Gezinsvinder gezinnen) {
        this.proces = proces;
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.makers = makers;
        this.houders = houders;
        this.betrokkenheden = betrokkenheden;
        this.berichten = berichten;
        this.gezinnen = gezinnen;
    }

    /// Who is asked already for this examination gets the words in the same task, and a mail that there are more.
    void vraag(Herkomst herkomst, OnderzoekId onderzoek) {
        proces.vraagFotos(herkomst.gezin(), herkomst.kind(), onderzoek);
        var bericht = new Bericht(Soort.TAAK_VOOR_U, gezinnen.nummer(herkomst.gezin()), "werkvoorraad");
        makers.artsen(herkomst.gezin(), onderzoek).forEach(arts -> berichten.stuur(arts, bericht));
    }

    void meldAntwoord(Herkomst herkomst, OnderzoekId onderzoek) {
        var gezin = herkomst.gezin();
        var bericht = new Bericht(Soort.NIEUW_TE_LEZEN, gezinnen.nummer(gezin), "gezin/" + gezin);
        Stream.concat(vragers(herkomst, onderzoek), duider(herkomst, onderzoek).stream())
                .distinct()
                .forEach(arts -> berichten.stuur(arts, bericht));
    }

    /// As long as they take part in the case.
    private Stream<MedewerkerId> vragers(Herkomst herkomst, OnderzoekId onderzoek) {
        List<MedewerkerId> betrokken = betrokkenheden.metRol(herkomst.gezin(), Rol.FORENSISCH_ARTS);
        return beoordelingen.vanKind(herkomst.kind().waarde()).stream()
                .filter(oordeel -> oordeel.vraagtFotosVan(onderzoek))
                .map(Fotobeoordeling::door)
                .filter(betrokken::contains);
    }

    private Optional<MedewerkerId> duider(Herkomst herkomst, OnderzoekId onderzoek) {
        return rondes.stap(herkomst.gezin(), onderzoek, Taaksoort.LETSELDUIDEN).flatMap(houders::van);
    }
}
