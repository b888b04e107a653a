package nl.eenplan.backend.duiding;

import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.LetselduidenGegevens;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
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
    private final ConsultService consulten;
    private final WerkvoorraadService werkvoorraad;

    Duidingproef(
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            LetselduidingService duidingen,
            LezingService lezingen,
            LetselInzage inzage,
            ConsultService consulten,
            WerkvoorraadService werkvoorraad) {
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.duidingen = duidingen;
        this.lezingen = lezingen;
        this.inzage = inzage;
        this.consulten = consulten;
        this.werkvoorraad = werkvoorraad;
    }

    /// P. de Boer signed the first version.
    GezinId getekend(Duidingstatus status) {
        var gezin = artsen.signaal();
        artsen.totDuiding(gezin);
        keten.rondtAf(
                "deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(status, null)));
        return gezin;
    }

    /// A new blue spot of the same child, after the first version was signed: a second walk up to its
    /// letselduiding.
    void zietOpnieuw(GezinId gezin) {
        keten.nieuwLetsel(gezin);
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        artsen.legFotosVast(gezin);
        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
    }

    void tekentTweede(GezinId gezin, Duidingstatus status) {
        keten.rondtAf(
                "deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(status, null)));
    }

    /// P. de Boer signs a next version that says something else, on his own account.
    void herzietAls(GezinId gezin, OnderzoekId onderzoek, LetselduidenGegevens gegevens) {
        mensen.als("deboer", () -> lezingen.vraagHerziening(gezin, onderzoek));
        keten.rondtAf("deboer", gezin, Taaksoort.DUIDING_HERZIEN, taak -> duidingen.letselduiden(taak, gegevens));
    }

    /// Of this kind, the oldest first.
    List<TaakId> taken(String wie, GezinId gezin, Taaksoort soort) {
        return mensen.als(wie, () -> werkvoorraad.regels(WerkvoorraadService.Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == soort)
                .sorted(Comparator.comparing(Taakregel::sinds)
                        .thenComparing(regel -> regel.taak().waarde()))
                .map(Taakregel::taak)
                .toList();
    }

    OnderzoekId onderzoek(GezinId gezin) {
        return versies(gezin).getFirst().onderzoek();
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

    Duiding laatste(GezinId gezin) {
        return versies(gezin).getFirst();
    }

    /// What somebody reads whose form was not taken.
    static List<String> meldingen(Afronding afronding) {
        assertThat(afronding).isInstanceOf(Afronding.Ongeldig.class);
        return ((Afronding.Ongeldig) afronding)
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    PersoonId kind(GezinId gezin) {
        return mensen.als("mulder", () -> inzage.overzicht(gezin)).getFirst().kind();
    }
}
