package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F5c: the treating doctor makes the photographs that the forensic doctor asked for, or says why he cannot. They are
/// of the examination that was photographed first; nothing waits for them.
///
/// @see "backend/adr/0034-photographs-that-do-not-do-are-asked-again.md"
@Service
@Herkansbaar
public class FotoaanvullingService {

    private static final Stapsoort AANVULLEN =
            new Stapsoort(Taaksoort.NIEUWE_FOTOS_MAKEN, Compartiment.MEDISCH, "nieuwe foto’s vastgelegd", "LETSEL");

    private final Stapafhandeling stappen;
    private final Taakinzage taken;
    private final Kinderen kinderen;
    private final Stukken stukken;
    private final Duidingrondes rondes;
    private final Fotobestanden bestanden;
    private final Fotoaanvullingen aanvullingen;
    private final Fotoverzoeken verzoeken;

    FotoaanvullingService(
            Stapafhandeling stappen,
            Taakinzage taken,
            Kinderen kinderen,
            Stukken stukken,
            Duidingrondes rondes,
            Fotobestanden bestanden,
            Fotoaanvullingen aanvullingen,
            Fotoverzoeken verzoeken) {
        this.stappen = stappen;
        this.taken = taken;
        this.kinderen = kinderen;
        this.stukken = stukken;
        this.rondes = rondes;
        this.bestanden = bestanden;
        this.aanvullingen = aanvullingen;
        this.verzoeken = verzoeken;
    }

    /// What was asked and not answered yet, oldest first. Compartment MEDISCH.
    @Transactional
    public List<Fotoverzoek> gevraagd(TaakId taak) {
        var regel = taken.lees(taak, "gevraagde foto’s gelezen");
        return Optional.ofNullable(regel.kind()).stream()
                .flatMap(kind -> rondes.van(regel.gezin(), kind, taak).stream()
                        .flatMap(onderzoek -> stukken.fotoverzoeken(kind, onderzoek).stream()))
                .filter(Fotoverzoek::isOpen)
                .toList();
    }

    /// Within 24 hours (PD): injuries fade.
    @Transactional
    public Afronding legVast(TaakId taak, NieuweFotosGegevens gegevens) {
        return stappen.handelAf(
                taak, AANVULLEN, (herkomst, invoer) -> controleer(gegevens, herkomst, invoer), herkomst -> {
                    var onderzoek = onderzoek(herkomst).orElseThrow();
                    var fotos = bestanden.leg(herkomst, gegevens.fotos());
                    aanvullingen.save(new Fotoaanvulling(herkomst, onderzoek, gegevens, fotos));
                    verzoeken.meldAntwoord(herkomst, onderzoek);
                    return Uitkomst.van(
                            fotos.isEmpty()
                                    ? "Geen nieuwe foto’s mogelijk, met reden"
                                    : "Nieuwe foto’s vastgelegd: " + fotos.size());
                });
    }

    private void controleer(NieuweFotosGegevens gegevens, Herkomst herkomst, Invoer invoer) {
        boolean zijnErFotos = !gegevens.fotos().isEmpty();
        invoer.eis(
                "isNietMogelijk",
                zijnErFotos || Boolean.TRUE.equals(gegevens.isNietMogelijk()),
                "Voeg de nieuwe foto’s toe, of geef aan dat ze niet mogelijk zijn.");
        invoer.ingevuldAls(
                !zijnErFotos && Boolean.TRUE.equals(gegevens.isNietMogelijk()),
                "redenGeenFotos",
                gegevens.redenGeenFotos(),
                "Leg uit waarom er geen nieuwe foto’s mogelijk zijn.");
        Fotocontrole.gewist(zijnErFotos, gegevens.isVerwijderdVanCamera(), invoer);
        Fotocontrole.elk(
                gegevens.fotos(),
                incident(herkomst),
                kinderen.get(herkomst.kind()).geboortedatum(),
                bestanden.nummers(herkomst.kind(), gegevens.fotos()),
                invoer);
        bestanden.controleer(herkomst.gezin(), gegevens.fotos(), invoer);
    }

    /// As it was recorded with the first photographs.
    private @Nullable LocalDateTime incident(Herkomst herkomst) {
        return onderzoek(herkomst)
                .flatMap(onderzoek -> rondes.stap(herkomst.gezin(), onderzoek, Taaksoort.FOTOS_VASTLEGGEN))
                .flatMap(taak -> stukken.mogelijk(herkomst.kind(), taak))
                .map(periode -> LocalDateTime.ofInstant(periode.van(), herkomst.zone()))
                .orElse(null);
    }

    private Optional<OnderzoekId> onderzoek(Herkomst herkomst) {
        return rondes.van(herkomst.gezin(), herkomst.kind(), herkomst.taak());
    }
}
