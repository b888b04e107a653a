package nl.eenplan.backend.toegang.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bewaring.BewaringService;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Huishoudgegevens;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.OnderzoekService;
import nl.eenplan.backend.logboek.Patroon.Oordeel;
import nl.eenplan.backend.logboek.PatroonService;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.boot.test.context.TestComponent;

/// Opens and changes everything that a family page, the lists and the search show of one family.
@TestComponent
class Dossierronde {

    private static final int BLAD = 50;

    private final Mensen mensen;
    private final GezinService gezinnen;
    private final BewaringService bewaring;
    private final LedenService leden;
    private final TijdlijnService tijdlijn;
    private final ZoekService zoeken;
    private final List<ZoekService.Zoekbron> bronnen;
    private final DocumentService documenten;
    private final WerkvoorraadService werkvoorraad;
    private final Concepten concepten;
    private final Procesinzage proces;
    private final StapService stappen;
    private final Betrokkenheden betrokkenheden;
    private final LogboekService logboek;
    private final OnderzoekService onderzoek;
    private final PatroonService patronen;
    private final UittrekselService uittreksels;
    private final Berichten berichten;

    Dossierronde(
            Mensen mensen,
            GezinService gezinnen,
            BewaringService bewaring,
            LedenService leden,
            TijdlijnService tijdlijn,
            ZoekService zoeken,
            List<ZoekService.Zoekbron> bronnen,
            DocumentService documenten,
            WerkvoorraadService werkvoorraad,
            Concepten concepten,
            Procesinzage proces,
            StapService stappen,
            Betrokkenheden betrokkenheden,
            LogboekService logboek,
            OnderzoekService onderzoek,
            PatroonService patronen,
            UittrekselService uittreksels,
            Berichten berichten) {
        this.mensen = mensen;
        this.gezinnen = gezinnen;
        this.bewaring = bewaring;
        this.leden = leden;
        this.tijdlijn = tijdlijn;
        this.zoeken = zoeken;
        this.bronnen = bronnen;
        this.documenten = documenten;
        this.werkvoorraad = werkvoorraad;
        this.concepten = concepten;
        this.proces = proces;
        this.stappen = stappen;
        this.betrokkenheden = betrokkenheden;
        this.logboek = logboek;
        this.onderzoek = onderzoek;
        this.patronen = patronen;
        this.uittreksels = uittreksels;
        this.berichten = berichten;
    }

    /// The number of the family, by which an answer would give it away.
    String nummer(String wie, GezinId gezin) {
        return mensen.als(wie, () -> gezinnen.kop(gezin)).nummer();
    }

    void gezinspagina(String wie, GezinId gezin) {
        mensen.als(wie, () -> {
            gezinnen.kop(gezin);
            bewaring.stand(gezin);
            leden.leden(gezin);
            tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, BLAD);
            proces.verloop(gezin);
            for (var deel : Compartiment.values()) {
                stappen.stappen(gezin, deel);
            }
            betrokkenheden.betrokkenen(gezin);
            werkvoorraad.vanGezin(gezin);
            logboek.vanGezin(gezin, 0, BLAD);
            logboek.aantalVanGezin(gezin);
        });
    }

    void lijsten(String wie, String tekst) {
        mensen.als(wie, () -> {
            gezinnen.lijst(Gezinsfilter.alles(), 0, BLAD);
            gezinnen.aantal(Gezinsfilter.alles());
            tijdlijn.veranderd(Instant.EPOCH, BLAD);
            zoeken.zoek(tekst);
            bronnen.forEach(bron -> bron.zoek(tekst, BLAD));
            documenten.zoek(tekst, BLAD);
            werkvoorraad.regels(Filter.voorMij(), 0, BLAD);
            werkvoorraad.aantal(Filter.voorMij());
            werkvoorraad.bijAnderen(BLAD);
        });
    }

    void uittreksel(GezinId gezin) {
        mensen.als("smit", () -> {
            uittreksels.magUittreksels();
            uittreksels.uittreksel(gezin);
        });
    }

    void regioLijsten() {
        mensen.als("smit", () -> {
            logboek.gezinMetNummer("G-2026-0001");
            onderzoek.zoek(Zoekvraag.alles().geweigerd(), 0, BLAD);
            onderzoek.aantal(Zoekvraag.alles());
            var eersteDag = LocalDate.of(2026, 1, 1);
            patronen.patronen(eersteDag, eersteDag.plusYears(3)).stream()
                    .limit(1)
                    .forEach(patroon -> {
                        patronen.rijen(patroon.sleutel());
                        patronen.beoordeel(patroon.sleutel(), Oordeel.IN_ORDE, "Nagevraagd: hoort bij de proef.");
                    });
        });
        mensen.als("beheer", () -> berichten.postvak(BLAD));
    }

    void leden(String wie, GezinId gezin) {
        mensen.als(wie, () -> {
            var kind = leden.leden(gezin).leden().getFirst();
            leden.wijzigLid(gezin, kind.id(), kind.versie(), kind.gegevens());
            leden.voegLidToe(
                    gezin,
                    new Lidgegevens(
                            "Riet Veldhuis",
                            null,
                            null,
                            "000000000",
                            Geslacht.VROUW,
                            Gezinsrol.GROOTOUDER,
                            null,
                            List.of()));
            var gegevens =
                    new Huishoudgegevens("Bij oma", new Adres("Kerkplein", "2", "", "Lindewaard"), List.of(kind.id()));
            leden.voegHuishoudenToe(gezin, gegevens);
            var huishouden = leden.leden(gezin).huishoudens().getFirst();
            leden.wijzigHuishouden(gezin, huishouden.id(), huishouden.versie(), huishouden.gegevens());
        });
    }

    void documenten(String wie, GezinId gezin) {
        mensen.als(wie, () -> {
            var document = documenten.vanGezin(gezin).getFirst().id();
            documenten.vanLetsel(gezin, UUID.randomUUID());
            documenten.get(document);
            documenten.download(document);
            documenten.koppel(document, Koppeling.aanGezin());
            documenten.trekIn(document);
            documenten.zetTerug(document);
        });
    }

    void taak(String wie, TaakId taak) {
        mensen.als(wie, () -> {
            werkvoorraad.vind(taak);
            werkvoorraad.open(taak);
            concepten.bewaar(taak, "{}");
            concepten.vind(taak);
            werkvoorraad.claim(taak);
            werkvoorraad.geefTerug(taak);
        });
    }
}
