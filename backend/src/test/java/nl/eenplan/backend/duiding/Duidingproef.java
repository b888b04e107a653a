package nl.eenplan.backend.duiding;

import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Sentences about letselduidingen: who writes, who reads, what stands.
@TestComponent
class Duidingproef {

    static final String AUTEUR_BIG = "19999010004";
    static final String LEZER_BIG = "19999010005";

    private final Artsenketen artsen;
    private final Keten keten;
    private final Mensen mensen;
    private final LetselduidingService duidingen;
    private final LezingService lezingen;
    private final LetselInzage inzage;

    Duidingproef(
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            LetselduidingService duidingen,
            LezingService lezingen,
            LetselInzage inzage) {
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.duidingen = duidingen;
        this.lezingen = lezingen;
        this.inzage = inzage;
    }

    /// P. de Boer signed the first version.
    GezinId getekend(Duidingstatus status) {
        var gezin = artsen.signaal();
        artsen.totDuiding(gezin);
        keten.rondtAf(
                "deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(status, null)));
        return gezin;
    }

    Afronding leest(String wie, GezinId gezin, LeesGegevens gegevens) {
        return keten.doet(wie, gezin, TWEEDE_LEZING, taak -> lezingen.lees(taak, gegevens));
    }

    Afronding herziet(String wie, GezinId gezin, Duidingstatus status, @Nullable String reden) {
        return keten.doet(
                wie,
                gezin,
                Taaksoort.DUIDING_HERZIEN,
                taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(status, reden)));
    }

    static LeesGegevens eens(int versie) {
        return new LeesGegevens(Leesoordeel.EENS, null, null, null, LEZER_BIG, versie);
    }

    static LeesGegevens opmerking(int versie) {
        return new LeesGegevens(
                Leesoordeel.OPMERKINGEN, "Noem ook een stollingsstoornis", null, null, LEZER_BIG, versie);
    }

    /// Newest first, as dr. Mulder reads them.
    List<Duiding> versies(GezinId gezin) {
        var overzicht = mensen.als("mulder", () -> inzage.overzicht(gezin)).getFirst();
        return java.util.Objects.requireNonNull(overzicht.medisch()).duidingen();
    }

    PersoonId kind(GezinId gezin) {
        return mensen.als("mulder", () -> inzage.overzicht(gezin)).getFirst().kind();
    }
}
