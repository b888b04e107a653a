package nl.eenplan.backend.toegang.matrix;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.FmoGegevens;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.politie.Fmovoorbeelden;
import nl.eenplan.backend.politie.OverdrachtGegevens;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.Spoorsoort;
import nl.eenplan.backend.politie.VerhoorGegevens;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// The police interview a child, ask to do so once more, and the officier van justitie agrees; and traces are taken by
/// their order.
@TestComponent
class Politieronde {

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Mensen mensen;
    private final Keten keten;
    private final Kinderen kinderen;
    private final Betrokkenheden betrokkenheden;
    private final VerhoorService verhoren;
    private final VerhoorTaken taken;
    private final VerhoorplanService plannen;
    private final Artsenketen artsen;
    private final LetselService letsel;
    private final StapService stappen;
    private final FmoTaken onderzoeken;
    private final SpoorService sporen;
    private final Volgordewacht volgorde;
    private final Clock klok;

    Politieronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Mensen mensen,
            Keten keten,
            Kinderen kinderen,
            Betrokkenheden betrokkenheden,
            VerhoorService verhoren,
            VerhoorTaken taken,
            VerhoorplanService plannen,
            Artsenketen artsen,
            LetselService letsel,
            StapService stappen,
            FmoTaken onderzoeken,
            SpoorService sporen,
            Volgordewacht volgorde,
            Clock klok) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.mensen = mensen;
        this.keten = keten;
        this.kinderen = kinderen;
        this.betrokkenheden = betrokkenheden;
        this.verhoren = verhoren;
        this.taken = taken;
        this.plannen = plannen;
        this.artsen = artsen;
        this.letsel = letsel;
        this.stappen = stappen;
        this.onderzoeken = onderzoeken;
        this.sporen = sporen;
        this.volgorde = volgorde;
        this.klok = klok;
    }

    void loop() {
        var gezin = keten.signaal("Feline");
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin), "Feline");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "ronde", "ronde");
        var kind =
                mensen.als("mulder", () -> kinderen.vanGezin(gezin)).getFirst().id();
        mensen.als("yilmaz", () -> {
            verhoren.legVast(gezin, kind, verhoor());
            verhoren.vraagNogEen(gezin, kind, new Verhoorvraag("Er is een tweede verdachte in beeld gekomen."));
            verhoren.verhoren(gezin);
            volgorde.eerst(gezin, Handeling.STUDIOVERHOOR);
        });
        var taak = keten.taakVan("vos", gezin, Taaksoort.VERHOOR_BEOORDELEN);
        mensen.als("vos", () -> {
            taken.teBeoordelen(taak);
            taken.beoordeel(taak, new Verhooroordeel(true, "Alleen over de tweede."));
            var wie = plannen.verhoorders(gezin).getFirst().medewerker();
            plannen.plan(gezin, kind, new VerhoorplanGegevens(toen().plusDays(1), Set.of(wie)));
            plannen.zegAf(gezin, kind, new Afzegging("Het kind is ziek geworden."));
        });
        onderzoek(artsen.signaal());
    }

    /// The way of sexual abuse of less than seven days ago, up to the traces.
    private void onderzoek(GezinId gezin) {
        schaduw.herken(gezin.toString(), dossier.nummer("mulder", gezin));
        keten.rondtAf(
                "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak, Voorbeelden.zonderFotos(Aard.SEKSUEEL_TOT_7_DAGEN, toen().minusDays(1), null)));
        keten.rondtAf("mulder", gezin, Taaksoort.SPOEDOVERLEG, taak -> stappen.stapVastleggen(taak, stap(null)));
        keten.rondtAf("yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, stap(true)));
        var taak = keten.taakVan("deboer", gezin, Taaksoort.FMO_UITVOEREN);
        mensen.als("deboer", () -> {
            onderzoeken.klok(taak);
            onderzoeken.voerUit(taak, fmo());
        });
        mensen.als("yilmaz", () -> {
            var spoor = sporen.sporen(gezin).sporen().getFirst();
            sporen.draagOver(gezin, spoor.id(), 0, new OverdrachtGegevens("M. de Wit, NFI", toen(), true, null, null));
        });
    }

    private StapGegevens stap(@Nullable Boolean isFmoNodig) {
        return new StapGegevens(toen(), "officier", "Gebeld en afgestemd", null, "PL-1", isFmoNodig, true);
    }

    private FmoGegevens fmo() {
        return Fmovoorbeelden.uitgevoerd(
                toen(),
                new FmoGegevens.Spoor("AAZZ0001NL", "ZZ0001", Spoorsoort.HAAR, "mouw", "zakje", "P. de Boer", toen()));
    }

    private LocalDateTime toen() {
        return LocalDateTime.now(klok).minusMinutes(1);
    }

    private VerhoorGegevens verhoor() {
        return new VerhoorGegevens(
                toen(),
                "brigadier Yılmaz",
                "verhoren van jonge kinderen",
                toen().toLocalDate().plusYears(1),
                "AV-1",
                "studio Merewestein",
                "niemand",
                "Het kind kan zelf vertellen.",
                true,
                null,
                null,
                null);
    }
}
