package nl.eenplan.frontend.bench;

import static nl.eenplan.processes.api.Taaksoort.AFWEGEN;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.AfwegenGegevens;
import nl.eenplan.backend.melding.AfwegingService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import nl.eenplan.processes.engine.Kaalstroomschema;
import nl.eenplan.processes.engine.Stroomtaken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// `stroomschema`: a thousand cases from signal to E1 by route c with FMEK, eight people at once, each step with its
/// form, access, task list and log, against the same models on the bare engine.
///
/// Both sides find the next task by the query of the engine; reading the task list is what `werkvoorraad` measures. The
/// bound is 0.6 of the cases per second of the bare engine.
final class StroomschemaVergelijking implements Vergelijking {

    private static final double GRENS = 1 / 0.6;
    private static final int MENSEN = 8;
    private static final int PER_RONDE = 100;
    /// Two thousand cases: the engine takes one path over and over and is soon compiled; ours has many.
    private static final int OPWARMING = 20;
    private static final int RONDES = 10;

    private final AtomicInteger nummer = new AtomicInteger();
    private final AtomicInteger klaar = new AtomicInteger();

    @Override
    public String naam() {
        return "stroomschema";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis();
                var kaal = new Kaalstroomschema(huis.context());
                var mensen = Executors.newFixedThreadPool(MENSEN)) {
            huis.naS1();
            var werk = new Werk(huis);
            var tijden = Stopwatch.omEnOm(
                    OPWARMING, RONDES, () -> samen(mensen, () -> onze(werk)), () -> samen(mensen, () -> kale(kaal)));
            int alle = (OPWARMING + RONDES) * PER_RONDE;
            return List.of(new Meting(
                    "stroomschema",
                    tijden.onze() / PER_RONDE,
                    tijden.andere() / PER_RONDE,
                    "ms",
                    GRENS,
                    klaar.get() == alle && kaal.afgerond() == alle));
        }
    }

    private static void samen(ExecutorService mensen, Runnable zaak) throws Exception {
        var zaken = new ArrayList<Callable<Object>>();
        for (int i = 0; i < PER_RONDE; i++) {
            zaken.add(Executors.callable(zaak));
        }
        for (var gedaan : mensen.invokeAll(zaken)) {
            gedaan.get();
        }
    }

    private void onze(Werk werk) {
        var gezin = werk.begin(nummer.incrementAndGet());
        werk.doet(werk.huisarts, gezin, EERSTE_ZORG, taak -> werk.letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        werk.doet(
                werk.huisarts,
                gezin,
                LETSEL_BESCHRIJVEN,
                taak -> werk.letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        werk.doet(
                werk.huisarts, gezin, FOTOS_VASTLEGGEN, taak -> werk.letsel.fotosVastleggen(taak, Voorbeelden.fotos()));
        werk.doet(
                werk.vertrouwensarts,
                gezin,
                CONSULT_VERTROUWENSARTS,
                taak -> werk.consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        werk.doet(
                werk.forensischArts,
                gezin,
                FOTOS_BEOORDELEN,
                taak -> werk.consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        werk.doet(
                werk.forensischArts,
                gezin,
                LETSELDUIDEN,
                taak -> werk.duidingen.letselduiden(taak, Voorbeelden.duiding()));
        werk.doet(werk.huisarts, gezin, AFWEGEN, taak -> werk.afwegingen.afwegen(taak, geenVermoeden()));
        klaar.incrementAndGet();
    }

    private static AfwegenGegevens geenVermoeden() {
        return new AfwegenGegevens(
                false,
                null,
                null,
                null,
                null,
                null,
                "Moeder was erbij.",
                "Het letsel past bij de verklaring.",
                true,
                null,
                null);
    }

    private static void kale(Kaalstroomschema kaal) {
        var gezin = kaal.begin();
        kaal.rondAf(gezin, EERSTE_ZORG, Antwoorden.geen().met(Vraag.IS_ACUUT, false));
        kaal.rondAf(gezin, LETSEL_BESCHRIJVEN, Antwoorden.geen().met(Vraag.IS_UITGESLOTEN, false));
        kaal.rondAf(
                gezin, FOTOS_VASTLEGGEN, Antwoorden.geen().met(Vraag.AARD, "L").met(Vraag.MOMENT, "ONBEKEND"));
        kaal.rondAf(
                gezin,
                CONSULT_VERTROUWENSARTS,
                Antwoorden.geen()
                        .met(Vraag.IS_TWIJFEL, true)
                        .met(Vraag.IS_PREMOBIEL, true)
                        .met(Vraag.IS_PATROON, false)
                        .met(Vraag.IS_MEERDERE_ONVERKLAARD, true)
                        .met(Vraag.IS_BREUK_OF_HOOFDLETSEL, false));
        kaal.rondAf(gezin, FOTOS_BEOORDELEN, Antwoorden.geen());
        kaal.rondAf(gezin, LETSELDUIDEN, Antwoorden.geen());
        kaal.rondAf(gezin, AFWEGEN, Antwoorden.geen().met(Vraag.IS_VERMOEDEN, false));
    }

    /// The services, and who works with them.
    private static final class Werk {

        private final GezinService gezinnen;
        private final Stroomtaken beurt;
        private final LetselService letsel;
        private final ConsultService consulten;
        private final LetselduidingService duidingen;
        private final AfwegingService afwegingen;
        private final SecurityContext huisarts;
        private final SecurityContext vertrouwensarts;
        private final SecurityContext forensischArts;

        private Werk(Proefhuis huis) {
            gezinnen = huis.bean(GezinService.class);
            beurt = new Stroomtaken(huis.context());
            letsel = huis.bean(LetselService.class);
            consulten = huis.bean(ConsultService.class);
            duidingen = huis.bean(LetselduidingService.class);
            afwegingen = huis.bean(AfwegingService.class);
            huisarts = huis.aanmelding("mulder");
            vertrouwensarts = huis.aanmelding("visser");
            forensischArts = huis.aanmelding("deboer");
        }

        private GezinId begin(int nummer) {
            SecurityContextHolder.setContext(huisarts);
            return ((Signaalvastlegging.Vastgelegd) gezinnen.legSignaalVast(signaal(nummer))).gezin();
        }

        private void doet(SecurityContext wie, GezinId gezin, Taaksoort soort, Function<TaakId, Afronding> stap) {
            SecurityContextHolder.setContext(wie);
            var taak = beurt.taak(gezin, soort);
            var uitkomst = stap.apply(taak);
            if (!(uitkomst instanceof Afronding.Gelukt)) {
                throw new IllegalStateException(uitkomst.toString());
            }
        }
    }

    private static NieuwSignaal signaal(int nummer) {
        return new NieuwSignaal(
                null,
                "Meting " + nummer,
                Signaalbron.HUISARTS,
                Proefhuis.NA_S1.minusHours(1),
                "blauwe plekken",
                "L. Mulder",
                null,
                null,
                List.of(new NieuwSignaal.Kind(
                        null, "Kind " + nummer, LocalDate.of(2025, 10, 20), null, "", Geslacht.ONBEKEND, true)),
                List.of(),
                new Adres("", "", "", ""));
    }
}
