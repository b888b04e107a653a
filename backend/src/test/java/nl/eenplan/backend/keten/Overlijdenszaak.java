package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.gezin.Lidwijziging;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Noor, about whom dr. Mulder has a suspicion, and who died yesterday.
abstract class Overlijdenszaak {

    static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);
    static final LocalDate GISTEREN = LocalDate.of(2026, 3, 1);
    static final String OVERLEDEN = ". Het kind is overleden op 1 maart 2026";

    @Autowired
    Keten keten;

    @Autowired
    Artsenketen artsen;

    @Autowired
    Mensen mensen;

    @Autowired
    Kinderen kinderen;

    @Autowired
    LedenService leden;

    @Autowired
    LetselService letsel;

    @Autowired
    StapService stappen;

    @Autowired
    WerkvoorraadService werkvoorraad;

    @Autowired
    TijdlijnService tijdlijn;

    @Autowired
    Procesinzage proces;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient eigenaar;

    GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legSignaalVast() {
        gezin = artsen.signaal();
    }

    /// Acute danger and route a, until the forensic doctor has the order of the police before him.
    void totOnderzoek() {
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.LETSEL_BESCHRIJVEN,
                taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        assertThat(fotos(Aard.SEKSUEEL_TOT_7_DAGEN)).isEqualTo(new Gelukt());
        var gebeld = new StapGegevens(NU, "frontoffice", "Gebeld en afgestemd", null, null, null, true);
        keten.rondtAf("mulder", gezin, Taaksoort.SPOEDOVERLEG, taak -> stappen.stapVastleggen(taak, gebeld));
        neemt("yilmaz", Taaksoort.FMO_BESLUIT);
        var besluit = new StapGegevens(NU, "officier", "Sporen te vinden", null, "PL-2026-0042", true, null);
        keten.rondtAf("yilmaz", gezin, Taaksoort.FMO_BESLUIT, taak -> stappen.stapVastleggen(taak, besluit));
    }

    void totConsult() {
        artsen.beschrijf(gezin, Voorbeelden.noor());
        assertThat(fotos(Aard.LICHAMELIJK)).isEqualTo(new Gelukt());
    }

    void opnieuwTotFotos() {
        keten.nieuwLetsel(gezin);
        artsen.beschrijf(gezin, Voorbeelden.noor());
    }

    TaakId neemt(String wie, Taaksoort soort) {
        var taak = keten.taakVan(wie, gezin, soort);
        mensen.als(wie, () -> werkvoorraad.claim(taak));
        return taak;
    }

    Afronding fotos(Aard aard) {
        return keten.doet(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(
                        taak,
                        new FotosVastleggenGegevens(
                                List.of(),
                                "Geen uitwendig letsel.",
                                null,
                                true,
                                aard,
                                aard == Aard.SEKSUEEL_TOT_7_DAGEN ? NU.minusDays(1) : null,
                                null,
                                aard == Aard.OVERLIJDEN ? GISTEREN : null)));
    }

    Lidwijziging overleden(String wie, Kind kind) {
        return wijzig(wie, kind, GISTEREN);
    }

    Lidwijziging wijzig(String wie, Kind kind, @Nullable LocalDate dag) {
        return mensen.als(wie, () -> {
            var lid = leden.leden(gezin).lid(kind.id()).orElseThrow();
            var nu = lid.gegevens();
            return leden.wijzigLid(
                    gezin,
                    lid.id(),
                    lid.versie(),
                    new Lidgegevens(
                            nu.naam(),
                            nu.geboortedatum(),
                            nu.verwachtOp(),
                            nu.bsn(),
                            nu.geslacht(),
                            nu.rol(),
                            dag,
                            nu.gezag()));
        });
    }

    Kind noor() {
        return kind("Noor");
    }

    Kind kind(String naam) {
        return kinderen.vanGezin(gezin).stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    List<Taaksoort> open(GezinId van) {
        return soorten("select soort from werkvoorraad where status = 'OPEN' and gezin = ?", van.waarde());
    }

    List<Taaksoort> open(GezinId van, PersoonId kind) {
        return soorten(
                "select soort from werkvoorraad where status = 'OPEN' and gezin = ? and kind = ?",
                van.waarde(),
                kind.waarde());
    }

    List<Taaksoort> soorten(String vraag, Object... waarden) {
        return eigenaar.sql(vraag).params(waarden).query(String.class).stream()
                .map(Taaksoort::van)
                .toList();
    }

    List<String> vervallen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::zin)
                .filter(zin -> zin.startsWith("Vervallen"))
                .toList();
    }

    List<String> regels(Compartiment deel) {
        return eigenaar.sql(
                        "select zin from gebeurtenis where gezin = ? and compartiment = ? and zin like 'Vervallen: %'")
                .params(gezin.waarde(), deel.name())
                .query(String.class)
                .list();
    }

    List<String> post(String wie) {
        return eigenaar.sql("select b.onderwerp || ' ' || b.tekst from bericht b join gezin g on g.id = ?"
                        + " where b.medewerker = ? and b.onderwerp = 'Nieuw op de tijdlijn bij ' || g.nummer")
                .params(gezin.waarde(), mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }

    List<String> waarom(String wie, String element) {
        return beeld(wie)
                .filter(stap -> element.equals(stap.element()))
                .map(Processtap::waarom)
                .filter(Objects::nonNull)
                .toList();
    }

    Stream<Processtap> beeld(String wie) {
        return mensen.als(wie, () -> proces.verloop(gezin)).stream().flatMap(loop -> loop.stappen().stream());
    }
}
