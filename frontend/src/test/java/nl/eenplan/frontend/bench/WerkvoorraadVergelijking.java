package nl.eenplan.frontend.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.engine.Enginemeting;
import org.springframework.jdbc.core.JdbcTemplate;

/// `werkvoorraad`: first page and count for a person in 3 of 260 groups, against the engine's candidate-group query,
/// and against itself with a tenth of the tasks.
final class WerkvoorraadVergelijking implements Vergelijking {

    private static final int KLEIN = 20_000;
    private static final int GROOT = 200_000;
    private static final int GROEPEN = 260;
    private static final int OPWARMING = 400;
    private static final int RONDES = 200;
    private static final String WIE = "meting";

    @Override
    public String naam() {
        return "werkvoorraad";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis()) {
            var jdbc = huis.eigenaar();
            var mijn = persoon(jdbc);
            huis.meldAan(WIE);
            var werk = huis.bean(WerkvoorraadService.class);
            var engine = new Enginemeting(huis.context());
            var groepen = alle(mijn);

            vul(jdbc, engine, groepen, KLEIN);
            var klein = Stopwatch.omEnOm(OPWARMING, RONDES, () -> onze(werk), () -> engine.bladEnAantal(mijn));
            var kleinKlopt = onze(werk) == engine.bladEnAantal(mijn);

            vul(jdbc, engine, groepen, GROOT);
            var groot = Stopwatch.omEnOm(OPWARMING / 8, RONDES, () -> onze(werk), () -> engine.bladEnAantal(mijn));
            var grootKlopt = onze(werk) == engine.bladEnAantal(mijn) && onze(werk) > GROOT / GROEPEN;

            return List.of(
                    new Meting("werkvoorraad 200.000 / motor", groot.onze(), groot.andere(), "ms", 0.1, grootKlopt),
                    new Meting("werkvoorraad 200.000 / 20.000", groot.onze(), klein.onze(), "ms", 1.3, kleinKlopt));
        }
    }

    private static long onze(WerkvoorraadService werk) {
        return werk.regels(Filter.voorMij(), 0, 50).size() + werk.aantal(Filter.voorMij());
    }

    /// A person with three roles in one organisation, and the names of his three groups.
    private static List<String> persoon(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into organisatie (id, regio, soort, naam, telefoon)
                select gen_random_uuid(), id, 'OVERIG', 'Meting', '' from regio
                """);
        jdbc.update("""
                insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
                values (gen_random_uuid(), 'Meting', ?, '-', '')
                """, WIE);
        var rollen = List.of("vertrouwensarts", "vt-medewerker", "procescoordinator");
        rollen.forEach(rol -> jdbc.update("""
                insert into functie (medewerker, organisatie, rol)
                select m.id, o.id, ? from medewerker m, organisatie o
                 where m.gebruikersnaam = ? and o.naam = 'Meting'
                """, rol, WIE));
        return rollen.stream()
                .map(rol -> jdbc.queryForObject(
                        "select 'g:' || ? || '@' || id from organisatie where naam = 'Meting'", String.class, rol))
                .toList();
    }

    private static List<String> alle(List<String> mijn) {
        var alle = new ArrayList<>(mijn);
        IntStream.range(0, GROEPEN - mijn.size()).forEach(nummer -> alle.add("g:rol@" + nummer));
        return alle;
    }

    private static void vul(JdbcTemplate jdbc, Enginemeting engine, List<String> groepen, int aantal) {
        engine.vulTot(aantal, groepen);
        var al = jdbc.queryForObject("select count(*) from werkvoorraad where taak like 'meting-%'", Integer.class);
        var rij = "{" + String.join(",", groepen) + "}";
        jdbc.update("""
                insert into gezin (id, nummer, naam, fase, regio, aangemaakt_op, versie)
                select md5('gezin' || n)::uuid, 'G-2099-' || lpad(n::text, 6, '0'), 'Meting', 'SIGNAAL', 'Merewestein', now(), 0
                  from generate_series(? / 4 + 1, ? / 4 + 1) n on conflict do nothing
                """, al, aantal);
        jdbc.execute("alter table werkvoorraad disable trigger werkvoorraad_erbij");
        jdbc.update("""
                insert into werkvoorraad (taak, gezin, soort, rollen, rol, organisatie, bak, sinds, termijn, status)
                select 'meting-' || n, md5('gezin' || (n / 4 + 1))::uuid, 'taak_eersteZorg', '{vt-medewerker}',
                       'vt-medewerker', (select id from organisatie where naam = 'Meting'),
                       (?::text[])[1 + n % cardinality(?::text[])], now(),
                       now() + make_interval(mins => (n * 7919) % 20000), 'OPEN'
                  from generate_series(? + 1, ?) n
                """, rij, rij, al, aantal);
        jdbc.update("""
                insert into betrokkenheid (gezin, organisatie, rol, doel, grondslag, van, bron_taak, mag_lezen,
                                           mag_schrijven, omstandigheden, regelversie)
                select w.gezin, f.organisatie, f.rol, 'meting', 'meting', now(), w.taak, '{GEZIN}', '{}', '{}',
                       (select max(nummer) from deelregelversie)
                  from werkvoorraad w join functie f on w.bak = 'g:' || f.rol || '@' || f.organisatie
                 where w.taak like 'meting-%' on conflict do nothing
                """);
        jdbc.execute("alter table werkvoorraad enable trigger werkvoorraad_erbij");
        jdbc.execute("delete from werkvoorraad_telling");
        jdbc.execute(
                "insert into werkvoorraad_telling select bak, count(*) from werkvoorraad where status = 'OPEN' group by bak");
        List.of("gezin", "betrokkenheid", "werkvoorraad", "werkvoorraad_telling")
                .forEach(tabel -> jdbc.execute("vacuum analyze " + tabel));
    }
}
