package nl.eenplan.backend.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.overleg.Overlegbeeld.Zitting;
import nl.eenplan.backend.overleg.Zittinggegevens.Bevinding.Soort;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads back what a session found, proposed and agreed: one query per kind of line, whatever the number of sessions.
@Component
class Zittinglezer {

    private final JdbcClient jdbc;
    private final OrganisatieService organisaties;
    private final Clock klok;

    Zittinglezer(JdbcClient jdbc, OrganisatieService organisaties, Clock klok) {
        this.jdbc = jdbc;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    List<Zitting> vanGezin(GezinId gezin) {
        var bevindingen = regels(
                gezin,
                "zitting_bevinding",
                (rij, nummer) -> new Bevindingregel(
                        rij.getObject("zitting", UUID.class),
                        Soort.valueOf(rij.getString("soort")),
                        rij.getString("bron").isBlank()
                                ? rij.getString("tekst")
                                : rij.getString("tekst") + " (" + rij.getString("bron") + ")"));
        var besluiten = regels(
                gezin,
                "zitting_besluit",
                (rij, nummer) -> new Besluitregel(
                        rij.getObject("zitting", UUID.class),
                        zin(Bevoegd.valueOf(rij.getString("bevoegd")), rij.getString("tekst")),
                        rij.getString("afwijkend_standpunt")));
        var acties = regels(
                gezin,
                "zitting_actie",
                (rij, nummer) -> new Actieregel(
                        rij.getObject("zitting", UUID.class),
                        rij.getString("tekst"),
                        new MedewerkerId(rij.getObject("eigenaar", UUID.class)),
                        rij.getObject("uiterlijk", LocalDate.class)));
        var namen = organisaties.namen(acties.stream().map(Actieregel::eigenaar).collect(Collectors.toSet()));
        return jdbc.sql("select id, op, veiligheidscijfer, is_direct_veilig, patroon from zitting"
                        + " where gezin = :gezin order by op")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> {
                    var id = rij.getObject("id", UUID.class);
                    return new Zitting(
                            Stukbron.sleutel("ZITTING", id),
                            LocalDate.ofInstant(
                                    rij.getObject("op", OffsetDateTime.class).toInstant(), klok.getZone()),
                            rij.getInt("veiligheidscijfer"),
                            rij.getBoolean("is_direct_veilig"),
                            rij.getString("patroon"),
                            teksten(bevindingen, id, Soort.FEIT),
                            teksten(bevindingen, id, Soort.INTERPRETATIE),
                            besluiten.stream()
                                    .filter(een -> een.zitting().equals(id))
                                    .map(Besluitregel::zin)
                                    .toList(),
                            besluiten.stream()
                                    .filter(een -> een.zitting().equals(id)
                                            && !een.afwijkend().isBlank())
                                    .map(Besluitregel::afwijkend)
                                    .toList(),
                            acties(acties, id, namen));
                })
                .list();
    }

    private static String zin(Bevoegd bevoegd, String tekst) {
        return bevoegd == Bevoegd.TAFEL ? tekst : "Voorstel aan " + bevoegd.label() + ": " + tekst;
    }

    private static List<String> teksten(List<Bevindingregel> alle, UUID zitting, Soort soort) {
        return alle.stream()
                .filter(een -> een.zitting().equals(zitting) && een.soort() == soort)
                .map(Bevindingregel::tekst)
                .toList();
    }

    private static List<Overlegbeeld.Actie> acties(
            List<Actieregel> alle, UUID zitting, Map<MedewerkerId, String> namen) {
        return alle.stream()
                .filter(een -> een.zitting().equals(zitting))
                .map(een ->
                        new Overlegbeeld.Actie(een.tekst(), namen.getOrDefault(een.eigenaar(), ""), een.uiterlijk()))
                .toList();
    }

    private <R> List<R> regels(GezinId gezin, String tabel, RowMapper<R> vorm) {
        return jdbc.sql("select r.* from " + tabel + " r join zitting z on z.id = r.zitting where z.gezin = :gezin"
                        + " order by r.zitting, r.volgorde")
                .param("gezin", gezin.waarde())
                .query(vorm)
                .list();
    }

    private record Bevindingregel(UUID zitting, Soort soort, String tekst) {}

    private record Besluitregel(UUID zitting, String zin, String afwijkend) {}

    private record Actieregel(UUID zitting, String tekst, MedewerkerId eigenaar, LocalDate uiterlijk) {}
}
