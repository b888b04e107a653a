package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.Overlijdensregister;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F1 to F3: what the treating doctor sees, does and records in the same contact.
@Service
@Herkansbaar
public class LetselService {

    private static final Stapsoort EERSTE_ZORG =
            new Stapsoort(Taaksoort.EERSTE_ZORG, Compartiment.MEDISCH, "eerste zorg vastgelegd", "LETSEL");
    private static final Stapsoort BESCHRIJVEN =
            new Stapsoort(Taaksoort.LETSEL_BESCHRIJVEN, Compartiment.MEDISCH, "letsel beschreven", "LETSEL");
    private static final Stapsoort FOTOS =
            new Stapsoort(Taaksoort.FOTOS_VASTLEGGEN, Compartiment.MEDISCH, "foto’s vastgelegd", "LETSEL");

    private final Stapafhandeling stappen;
    private final Kinderen kinderen;
    private final EersteZorgen eersteZorgen;
    private final Onderzoeken onderzoeken;
    private final Fotoreeksen fotoreeksen;
    private final Fotobestanden bestanden;
    private final Nummering nummering;
    private final Routebepaling routes;
    private final Overlijdensregister overlijdens;
    private final Clock klok;

    LetselService(
            Stapafhandeling stappen,
            Kinderen kinderen,
            EersteZorgen eersteZorgen,
            Onderzoeken onderzoeken,
            Fotoreeksen fotoreeksen,
            Fotobestanden bestanden,
            Nummering nummering,
            Routebepaling routes,
            Overlijdensregister overlijdens,
            Clock klok) {
        this.stappen = stappen;
        this.kinderen = kinderen;
        this.eersteZorgen = eersteZorgen;
        this.onderzoeken = onderzoeken;
        this.fotoreeksen = fotoreeksen;
        this.bestanden = bestanden;
        this.nummering = nummering;
        this.routes = routes;
        this.overlijdens = overlijdens;
        this.klok = klok;
    }

    /// F1 and G1, at once.
    @Transactional
    public Afronding eersteZorg(TaakId taak, EersteZorgGegevens gegevens) {
        return stappen.handelAf(
                taak,
                EERSTE_ZORG,
                (herkomst, invoer) -> Onderzoekscontrole.eersteZorg(gegevens, geboren(herkomst), invoer),
                herkomst -> {
                    boolean isAcuut = requireNonNull(gegevens.isAcuut());
                    eersteZorgen.save(new EersteZorg(herkomst, gegevens));
                    return new Uitkomst(
                            Antwoorden.geen().met(Vraag.IS_ACUUT, isAcuut),
                            isAcuut ? "Eerste zorg gegeven; er is acuut gevaar" : "Eerste zorg gegeven");
                });
    }

    /// F2 and G2, in the same contact.
    @Transactional
    public Afronding letselBeschrijven(TaakId taak, LetselBeschrijvenGegevens gegevens) {
        return stappen.handelAf(
                taak,
                BESCHRIJVEN,
                (herkomst, invoer) -> Onderzoekscontrole.onderzoek(gegevens, geboren(herkomst), invoer),
                herkomst -> {
                    Onderzoek onderzoek = new Onderzoek(herkomst, gegevens, nummering.volgende(herkomst.kind()));
                    onderzoeken.save(onderzoek);
                    return new Uitkomst(
                            Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, onderzoek.isUitgesloten()),
                            onderzoekszin(onderzoek));
                });
    }

    /// F3 and G3, the same day.
    @Transactional
    public Afronding fotosVastleggen(TaakId taak, FotosVastleggenGegevens gegevens) {
        return stappen.handelAf(
                taak,
                FOTOS,
                (herkomst, invoer) -> {
                    overlijdens.wacht(herkomst.kind());
                    Kind kind = kinderen.get(herkomst.kind());
                    Fotocontrole.fotos(
                            gegevens,
                            kind.geboortedatum(),
                            LocalDateTime.now(klok),
                            bestanden.nummers(herkomst.kind(), gegevens.fotos()),
                            invoer);
                    Fotocontrole.overlijden(gegevens, kind, LocalDate.now(klok), invoer);
                    bestanden.controleer(herkomst.gezin(), gegevens.fotos(), invoer);
                },
                herkomst -> {
                    var fotos = bestanden.leg(herkomst, gegevens.fotos());
                    Fotoreeks reeks = new Fotoreeks(herkomst, gegevens, fotos);
                    fotoreeksen.save(reeks);
                    return new Uitkomst(
                            gegevens.aard() == Aard.OVERLIJDEN
                                    ? naOverlijden(herkomst, gegevens, reeks)
                                    : routes.route(reeks),
                            fotos.isEmpty() ? "Geen foto’s gemaakt, met reden" : "Foto’s vastgelegd: " + fotos.size());
                });
    }

    /// Whoever records the death of the same child at this moment in another walk, waits until this is stored.
    private Antwoorden naOverlijden(Herkomst herkomst, FotosVastleggenGegevens gegevens, Fotoreeks reeks) {
        boolean isNodoBegonnen =
                overlijdens.overleed(herkomst.gezin(), herkomst.kind(), requireNonNull(gegevens.overledenOp()));
        return routes.routeNaOverlijden(reeks, isNodoBegonnen);
    }

    private @Nullable LocalDate geboren(Herkomst herkomst) {
        return kinderen.get(herkomst.kind()).geboortedatum();
    }

    private static String onderzoekszin(Onderzoek onderzoek) {
        int aantal = onderzoek.letsels().size();
        String gezien = aantal > 0
                ? "Letsel beschreven: " + aantal
                : onderzoek.isTopTeen() ? "Onderzocht: geen letsel" : "Deels onderzocht: geen letsel gezien";
        return onderzoek.isUitgesloten() ? gezien + "; vermoeden uitgesloten" : gezien;
    }
}
