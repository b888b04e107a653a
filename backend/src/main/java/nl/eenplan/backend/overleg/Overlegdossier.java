package nl.eenplan.backend.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Overlegbeeld.Bijdrage;
import nl.eenplan.backend.overleg.Overlegbeeld.Blind;
import nl.eenplan.backend.overleg.Overlegbeeld.Kindgesprek;
import nl.eenplan.backend.overleg.Overlegbeeld.Maatregel;
import nl.eenplan.backend.overleg.Overlegbeeld.Overlegregel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the conferences of a gezin; content of a compartment that the reader may not see never leaves the database.
@Service
@Transactional
class Overlegdossier implements OverlegService {

    private final Overleggen overleggen;
    private final Zittinglezer zittingen;
    private final Ruimten ruimten;
    private final OrganisatieService organisaties;
    private final Kinderen kinderen;
    private final Dossierpoort poort;
    private final JdbcClient jdbc;
    private final Clock klok;

    Overlegdossier(
            Overleggen overleggen,
            Zittinglezer zittingen,
            Ruimten ruimten,
            OrganisatieService organisaties,
            Kinderen kinderen,
            Dossierpoort poort,
            JdbcClient jdbc,
            Clock klok) {
        this.overleggen = overleggen;
        this.zittingen = zittingen;
        this.ruimten = ruimten;
        this.organisaties = organisaties;
        this.kinderen = kinderen;
        this.poort = poort;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public Overlegbeeld overleg(GezinId gezin) {
        poort.lees(gezin, Compartiment.OVERLEG, "overleg bekeken");
        var leesbaar = poort.leesbaar(gezin);
        var afgeschermd = new ArrayList<Compartiment>();
        if (!leesbaar.contains(Compartiment.KINDGESPREK)) {
            afgeschermd.add(Compartiment.KINDGESPREK);
        }
        return new Overlegbeeld(
                gezin,
                overleggen(gezin),
                bijdragen(gezin, leesbaar),
                leesbaar.contains(Compartiment.KINDGESPREK) ? kindgesprekken(gezin) : List.of(),
                zittingen.vanGezin(gezin),
                maatregelen(gezin),
                afgeschermd);
    }

    List<Overlegregel> overleggen(GezinId gezin) {
        var alle = overleggen.vanGezin(gezin.waarde());
        var namen = organisaties.namen(alle.stream()
                .flatMap(overleg -> overleg.deelnemers().stream())
                .map(Deelnemer::medewerker)
                .collect(Collectors.toSet()));
        var kamers = ruimten.opCode();
        return alle.stream().map(overleg -> regel(overleg, namen, kamers)).toList();
    }

    private Overlegregel regel(Overleg overleg, Map<MedewerkerId, String> namen, Map<String, Ruimte> kamers) {
        return new Overlegregel(
                overleg.id(),
                wand(overleg.begin()),
                wand(overleg.eind()),
                Objects.requireNonNull(kamers.get(overleg.moment().ruimte())),
                overleg.status(),
                overleg.quorum(),
                overleg.deelnemers().stream()
                        .filter(Deelnemer::isVoorzitter)
                        .map(een -> namen.getOrDefault(een.medewerker(), ""))
                        .findFirst()
                        .orElse(""),
                overleg.deelnemers().stream()
                        .filter(een -> !een.isVoorzitter())
                        .map(een -> new Overlegbeeld.Deelnemer(
                                een.medewerker(),
                                namen.getOrDefault(een.medewerker(), ""),
                                een.discipline().orElse(Discipline.JEUGDZORG),
                                een.rol(),
                                een.antwoord(),
                                een.isAanwezig().orElse(null)))
                        .toList());
    }

    private List<Bijdrage> bijdragen(GezinId gezin, Set<Compartiment> leesbaar) {
        var rijen = jdbc.sql("""
                        select b.id, b.medewerker, b.discipline, b.samenvatting, b.zorgen, b.wat_gaat_goed, b.hulp_tot_nu,
                               b.voorstel, b.veiligheidscijfer, b.grondslag,
                               case when b.compartiment = any(:leesbaar) or b.medewerker = :ik then b.vakinhoud end as vak
                          from overleg_bijdrage b where b.gezin = :gezin order by b.op
                        """)
                .param("gezin", gezin.waarde())
                .param("leesbaar", leesbaar.stream().map(Enum::name).toArray(String[]::new))
                .param("ik", poort.gebruiker().id().waarde())
                .query((rij, nummer) -> Map.entry(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        new Bijdrage(
                                stuk("BIJDRAGE", rij),
                                stuk("VAKINHOUD", rij),
                                "",
                                Discipline.valueOf(rij.getString("discipline")),
                                rij.getString("samenvatting"),
                                rij.getString("zorgen"),
                                rij.getString("wat_gaat_goed"),
                                rij.getString("hulp_tot_nu"),
                                rij.getString("voorstel"),
                                rij.getString("vak"),
                                rij.getObject("veiligheidscijfer", Integer.class),
                                Bijdragegegevens.Grondslag.valueOf(rij.getString("grondslag"))
                                        .label())))
                .list();
        var namen = organisaties.namen(rijen.stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        return rijen.stream()
                .map(rij -> rij.getValue().van(namen.getOrDefault(rij.getKey(), "")))
                .toList();
    }

    private List<Kindgesprek> kindgesprekken(GezinId gezin) {
        var namen = kinderen.vanGezin(gezin).stream().collect(Collectors.toMap(Kinderen.Kind::id, Kinderen.Kind::naam));
        return jdbc.sql("""
                        select id, kind, is_gehoord, op, gehoord_door, eigen_woorden, gewicht, terugkoppeling, toelichting,
                               reden_eerder, blind_van, blind_delen, blind_eerder_gezien, blind_gezien, vastgelegd_op
                          from kindgesprek where gezin = :gezin order by vastgelegd_op
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> {
                    var kind = new PersoonId(rij.getObject("kind", UUID.class));
                    return new Kindgesprek(
                            stuk("KINDGESPREK", rij),
                            kind,
                            namen.getOrDefault(kind, ""),
                            rij.getBoolean("is_gehoord"),
                            rij.getObject("op", LocalDate.class),
                            rij.getString("gehoord_door"),
                            rij.getString("eigen_woorden"),
                            rij.getString("gewicht"),
                            rij.getString("terugkoppeling"),
                            rij.getString("toelichting"),
                            rij.getString("reden_eerder"),
                            blind(rij));
                })
                .list();
    }

    private static @Nullable Blind blind(ResultSet rij) throws SQLException {
        var van = rij.getObject("blind_van", OffsetDateTime.class);
        return van == null
                ? null
                : new Blind(
                        van.toInstant(),
                        rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant(),
                        labels(rij, "blind_delen"),
                        labels(rij, "blind_eerder_gezien"),
                        labels(rij, "blind_gezien"));
    }

    private static List<String> labels(ResultSet rij, String kolom) throws SQLException {
        return Arrays.stream((String[]) rij.getArray(kolom).getArray())
                .map(naam -> Compartiment.valueOf(naam).label())
                .toList();
    }

    private List<Maatregel> maatregelen(GezinId gezin) {
        return jdbc.sql(
                        "select id, soort, besloten_door, vanaf, tot from maatregel where gezin = :gezin order by vanaf, id")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Maatregel(
                        stuk("MAATREGEL", rij),
                        Maatregelgegevens.Soort.valueOf(rij.getString("soort")).label(),
                        Bevoegd.valueOf(rij.getString("besloten_door")).label(),
                        rij.getObject("vanaf", LocalDate.class),
                        rij.getObject("tot", LocalDate.class)))
                .list();
    }

    private static String stuk(String soort, ResultSet rij) throws SQLException {
        return Stukbron.sleutel(soort, rij.getObject("id", UUID.class));
    }

    private LocalDateTime wand(Instant tijd) {
        return LocalDateTime.ofInstant(tijd, klok.getZone());
    }
}
