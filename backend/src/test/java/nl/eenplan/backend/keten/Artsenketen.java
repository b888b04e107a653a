package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ACUUT_MELDEN;
import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FMO_BESLUIT;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.KENNISGEVING_OUDERS;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static nl.eenplan.processes.api.Taaksoort.MELDEN;
import static nl.eenplan.processes.api.Taaksoort.REGISSEUR_AANWIJZEN;
import static nl.eenplan.processes.api.Taaksoort.SPOEDOVERLEG;
import static nl.eenplan.processes.api.Taaksoort.TERUGKOPPELING_MELDER;
import static nl.eenplan.processes.api.Taaksoort.TRIAGE;
import static nl.eenplan.processes.api.Taaksoort.VEILIGHEIDSVOORWAARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.melding.VoorwaardenService;
import nl.eenplan.backend.melding.VoorwaardenService.Kandidaat;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.processes.api.GezinId;
import org.springframework.boot.test.context.TestComponent;

/// Scenario S1 up to the regisseur, each step done by whose step it is.
@TestComponent
public class Artsenketen {

    private final Keten keten;
    private final LetselService letsel;
    private final StapService stappen;
    private final ConsultService consulten;
    private final LetselduidingService duidingen;
    private final LetselInzage letselInzage;
    private final AfwegingService afwegingen;
    private final MeldingService meldingen;
    private final TriageService triages;
    private final VoorwaardenService voorwaarden;

    Artsenketen(
            Keten keten,
            LetselService letsel,
            StapService stappen,
            ConsultService consulten,
            LetselduidingService duidingen,
            LetselInzage letselInzage,
            AfwegingService afwegingen,
            MeldingService meldingen,
            TriageService triages,
            VoorwaardenService voorwaarden) {
        this.keten = keten;
        this.letsel = letsel;
        this.stappen = stappen;
        this.consulten = consulten;
        this.duidingen = duidingen;
        this.letselInzage = letselInzage;
        this.afwegingen = afwegingen;
        this.meldingen = meldingen;
        this.triages = triages;
        this.voorwaarden = voorwaarden;
    }

    /// Monday 2 March 2026, half past eleven: the family of Noor has just come in.
    public GezinId signaal() {
        return signaal("Noor");
    }

    public GezinId signaal(String... kinderen) {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        return keten.signaal(kinderen);
    }

    public void onderzoek(GezinId gezin) {
        totDuiding(gezin);
        keten.rondtAf("deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding()));
    }

    /// The first care and what the doctor saw.
    public void beschrijf(GezinId gezin, LetselBeschrijvenGegevens gezien) {
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, gezien));
    }

    /// Route a, up to the moment that the forensic doctor has the order of the police before him.
    public void totForensischOnderzoek(GezinId gezin, LocalDateTime incident) {
        beschrijf(gezin, Voorbeelden.noor());
        var zonderFotos = Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, incident, null);
        keten.rondtAf("mulder", gezin, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, zonderFotos));
        var gebeld = new StapGegevens(incident, "frontoffice", "Gebeld en afgestemd", null, null, null, true);
        keten.rondtAf("mulder", gezin, SPOEDOVERLEG, taak -> stappen.stapVastleggen(taak, gebeld));
        var besluit = new StapGegevens(incident, "officier", "Sporen te vinden", null, "PL-2026-0042", true, null);
        keten.rondtAf("yilmaz", gezin, FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, besluit));
    }

    public void legFotosVast(GezinId gezin, UUID... fotos) {
        keten.rondtAf(
                "mulder", gezin, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, Voorbeelden.fotos(fotos)));
    }

    /// Up to the moment that the vertrouwensarts is asked.
    public void totConsult(GezinId gezin) {
        beschrijf(gezin, Voorbeelden.noor());
        legFotosVast(gezin, keten.foto(gezin), keten.foto(gezin), keten.foto(gezin));
    }

    /// Up to the moment that the forensic doctor must say what the injuries mean.
    public void totDuiding(GezinId gezin) {
        totBeoordeling(gezin);
        keten.rondtAf("deboer", gezin, FOTOS_BEOORDELEN, taak -> {
            assertThat(letselInzage.voorTaak(taak).fotos()).hasSize(3);
            assertThat(consulten.radiologiebezwaar(taak)).isPresent();
            return consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling());
        });
    }

    /// Up to the moment that the forensic doctor must judge the photographs.
    public void totBeoordeling(GezinId gezin) {
        totConsult(gezin);
        keten.rondtAf("visser", gezin, CONSULT_VERTROUWENSARTS, taak -> {
            var voorstel = consulten.voorbereiding(taak);
            assertThat(voorstel.leeftijd()).isEqualTo("4 maanden");
            assertThat(voorstel.kindnummer()).matches("K-[A-Z0-9]{6}");
            assertThat(voorstel.voorgesteld()).contains(Criterium.PREMOBIEL, Criterium.MEERDERE_ONVERKLAARD);
            return consulten.consultVertrouwensarts(taak, Voorbeelden.consult());
        });
    }

    /// Acute danger: reported at once, with nothing but the first care behind it.
    public void acuteMelding(GezinId gezin) {
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf(
                "mulder", gezin, ACUUT_MELDEN, taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding()));
    }

    /// Half past two on the same day.
    public void melding(GezinId gezin) {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 14, 30));
        keten.rondtAf("mulder", gezin, AFWEGEN, taak -> afwegingen.afwegen(taak, Meldingsvoorbeelden.afwegen()));
        keten.rondtAf("mulder", gezin, MELDEN, taak -> meldingen.melden(taak, Meldingsvoorbeelden.melding()));
    }

    public void veiligThuis(GezinId gezin) {
        triage(gezin);
        keten.rondtAf(
                "jansen",
                gezin,
                KENNISGEVING_OUDERS,
                taak -> triages.kennisgevingOuders(taak, Meldingsvoorbeelden.kennisgeving(LocalDate.of(2026, 3, 2))));
        keten.rondtAf(
                "jansen",
                gezin,
                TERUGKOPPELING_MELDER,
                taak -> triages.terugkoppelingMelder(
                        taak, Meldingsvoorbeelden.terugkoppeling(LocalDateTime.of(2026, 3, 2, 14, 30))));
        wijsRegisseurAan(gezin);
    }

    /// Veilig Thuis finds the case unsafe, without a conference.
    public void triage(GezinId gezin) {
        keten.rondtAf("jansen", gezin, TRIAGE, taak -> triages.triage(taak, Meldingsvoorbeelden.triage(false, null)));
    }

    /// The conditions for safety first, then S. Bakker.
    public void wijsRegisseurAan(GezinId gezin) {
        keten.rondtAf(
                "jansen",
                gezin,
                VEILIGHEIDSVOORWAARDEN,
                taak -> voorwaarden.veiligheidsvoorwaarden(taak, Meldingsvoorbeelden.voorwaarden()));
        UUID bakker = voorwaarden.kandidaten().stream()
                .filter(kandidaat -> kandidaat.naam().equals("S. Bakker"))
                .map(Kandidaat::medewerker)
                .findFirst()
                .orElseThrow();
        keten.rondtAf(
                "jansen",
                gezin,
                REGISSEUR_AANWIJZEN,
                taak -> voorwaarden.regisseurAanwijzen(taak, Meldingsvoorbeelden.regisseur(bakker)));
    }
}
