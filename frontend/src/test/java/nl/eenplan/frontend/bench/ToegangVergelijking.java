package nl.eenplan.frontend.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.JdbcTemplate;

/// `toegang`: what it costs that a list, a search, the task list and a family page show only what one has a part in.
///
/// Our side is a table partner with twenty of 300,000 families, under the role that owns nothing, behind the wall. The
/// other side asks the very same of the same database as its owner, without the wall, with every access predicate
/// answered "yes" before a table is read ([Zondergrens]) and a gate that asks nothing.
final class ToegangVergelijking implements Vergelijking {

    private static final int GEZINNEN = 300_000;
    private static final int EIGEN = 20;
    private static final double LIJST = 1.3;
    private static final double OPENEN = 1.2;
    private static final String WIE = "tafel";

    @Override
    public String naam() {
        return "toegang";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis(Zondergrens.class, Schakelbarepoort.class)) {
            vul(huis.eigenaar());
            huis.meldAan(WIE);
            var grens = huis.bean(Zondergrens.class);
            var gezinnen = huis.bean(GezinService.class);
            var zoek = huis.bean(ZoekService.class);
            var werk = huis.bean(WerkvoorraadService.class);
            var alles = Gezinsfilter.alles();
            var eigen = gezinnen.lijst(alles, 0, EIGEN).getFirst().id();
            return List.of(
                    meet(
                            "toegang, gezinnen",
                            LIJST,
                            3,
                            grens,
                            () -> gezinnen.lijst(alles, 0, 50).size()),
                    meet(
                            "toegang, zoeken",
                            LIJST,
                            20,
                            grens,
                            () -> zoek.zoek("Meting-00001").size()),
                    meet(
                            "toegang, werkvoorraad",
                            LIJST,
                            200,
                            grens,
                            () -> werk.regels(Filter.voorMij(), 0, 50).size()),
                    meet("toegang, gezin openen", OPENEN, 300, grens, () -> open(huis, eigen)));
        }
    }

    private static Meting meet(String naam, double bound, int rondes, Zondergrens grens, Supplier<Integer> werk)
            throws Exception {
        var geteld = new AtomicLong();
        var tijden = Stopwatch.omEnOm(
                Math.max(2, rondes / 4),
                rondes,
                () -> geteld.addAndGet(werk.get()),
                () -> geteld.addAndGet(grens.zonder(werk)));
        var klopt = geteld.get() > 0 && werk.get() > 0 && grens.zonder(werk) >= werk.get();
        return new Meting(naam, tijden.onze(), tijden.andere(), "ms", bound, klopt);
    }

    private static int open(Proefhuis huis, GezinId gezin) {
        Gezinspagina.lees(huis, gezin);
        return huis.bean(DocumentService.class).vanGezin(gezin).size() + 1;
    }

    private static void vul(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into organisatie (id, regio, soort, naam, telefoon)
                select gen_random_uuid(), id, 'OVERIG', 'Meting', '' from regio
                """);
        jdbc.update("""
                insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
                values (gen_random_uuid(), 'Meting', ?, '-', '')
                """, WIE);
        jdbc.update("""
                insert into functie (medewerker, organisatie, rol)
                select m.id, o.id, 'tafelpartner' from medewerker m, organisatie o
                 where m.gebruikersnaam = ? and o.naam = 'Meting'
                """, WIE);
        jdbc.update("""
                insert into gezin (id, nummer, naam, fase, regio, aangemaakt_op, versie)
                select md5('gezin' || n)::uuid, 'G-2099-' || lpad(n::text, 6, '0'), 'Meting-' || lpad(n::text, 6, '0'),
                       'SIGNAAL', 'Merewestein', now(), 0
                  from generate_series(1, ?) n
                """, GEZINNEN);
        jdbc.update("""
                insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, mag_lezen,
                                           mag_schrijven, omstandigheden, regelversie)
                select md5('gezin' || n)::uuid, m.id, f.organisatie, 'tafelpartner', 'meting', 'meting',
                       timestamptz '2020-01-01', '{GEZIN,PLAN,OVERLEG}', '{OVERLEG}', '{}',
                       (select max(nummer) from deelregelversie)
                  from generate_series(1, ?, ? / ?) n, medewerker m join functie f on f.medewerker = m.id
                 where m.gebruikersnaam = ?
                """, GEZINNEN, GEZINNEN, EIGEN, WIE);
        jdbc.update("""
                insert into werkvoorraad (taak, gezin, soort, rollen, rol, organisatie, bak, behandelaar, sinds, termijn,
                                          status)
                select 'meting-' || row_number() over (), b.gezin, 'taak_bijdrage', '{tafelpartner}', 'tafelpartner',
                       b.organisatie, 'm:' || b.medewerker, b.medewerker, now(), now() + interval '1 day', 'OPEN'
                  from betrokkenheid b where b.doel = 'meting'
                """);
        List.of("gezin", "betrokkenheid", "werkvoorraad").forEach(tabel -> jdbc.execute("vacuum analyze " + tabel));
    }
}
