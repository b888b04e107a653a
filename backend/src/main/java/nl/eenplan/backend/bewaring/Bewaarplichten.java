package nl.eenplan.backend.bewaring;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.bewaring.BewaarplichtService.Uitkomst.Geweigerd;
import nl.eenplan.backend.bewaring.BewaarplichtService.Uitkomst.Vastgelegd;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Bewaarplichten implements BewaarplichtService {

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 2000;

    private static final String LOPENDE = """
            select b.id, b.gezin, g.nummer, b.grond, b.reden, b.vanaf, b.tot_en_met, b.gelegd_door, m.naam
              from bewaarplicht b join gezin g on g.id = b.gezin join medewerker m on m.id = b.gelegd_door
             where b.beeindigd_op is null and (b.tot_en_met is null or b.tot_en_met >= :vandaag)
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Rolpoort poort;
    private final Logboek logboek;

    Bewaarplichten(JdbcClient jdbc, Clock klok, Rolpoort poort, Logboek logboek) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.poort = poort;
        this.logboek = logboek;
    }

    @Override
    public List<Bewaarplicht> lopende() {
        var handeling = "bewaarplichten bekeken";
        var wie = poort.eis(Rol.PRIVACY_OFFICER, handeling);
        var rijen = rijen(wie, " order by b.gelegd_op desc, b.id");
        if (!rijen.isEmpty()) {
            logboek.schrijfLijst(wie, rijen.stream().map(Rij::gezin).toList(), handeling);
        }
        return rijen.stream().map(Rij::plicht).toList();
    }

    @Override
    public Uitkomst leg(Aanvraag aanvraag) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "bewaarplicht gelegd");
        if (aanvraag.grond() == null) {
            return new Geweigerd("grond", "Kies waarom het dossier moet blijven.");
        }
        if (!isReden(aanvraag.reden())) {
            return new Geweigerd("reden", "Schrijf in 10 tot 2000 tekens op waarom het dossier moet blijven.");
        }
        if (aanvraag.totEnMet() != null && aanvraag.totEnMet().isBefore(vandaag())) {
            return new Geweigerd("totEnMet", "Kies vandaag of een latere dag, of laat de dag leeg.");
        }
        return gezin(aanvraag.nummer())
                .map(gezin -> leg(gezin, aanvraag, wie))
                .orElseGet(() -> new Geweigerd("nummer", "Er is geen dossier met dit nummer, zoals G-2026-0042."));
    }

    private Uitkomst leg(GezinId gezin, Aanvraag aanvraag, Gebruiker wie) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into bewaarplicht (id, gezin, grond, reden, vanaf, tot_en_met, gelegd_door, gelegd_op)
                        values (:id, :gezin, :grond, :reden, :vandaag, :tot, :wie, :nu)
                        """)
                .param("id", id)
                .param("gezin", gezin.waarde())
                .param("grond", String.valueOf(aanvraag.grond()))
                .param("reden", aanvraag.reden().strip())
                .param("vandaag", vandaag())
                .param("tot", aanvraag.totEnMet())
                .param("wie", wie.id().waarde())
                .param("nu", OffsetDateTime.now(klok))
                .update();
        logboek.schrijf(
                wie, Regel.van(Soort.WIJZIGEN, gezin, "bewaarplicht gelegd").over(id.toString()));
        return new Vastgelegd();
    }

    @Override
    public Uitkomst beeindig(UUID bewaarplicht, String reden) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "bewaarplicht beëindigd");
        var gevonden = rijen(wie, "").stream()
                .filter(rij -> rij.plicht().id().equals(bewaarplicht))
                .findFirst();
        if (gevonden.isEmpty()) {
            return new Geweigerd("bewaarplicht", "Deze bewaarplicht loopt niet meer.");
        }
        if (gevonden.get().plicht().isVanMij()) {
            return new Geweigerd("bewaarplicht", "U legde deze bewaarplicht zelf. Een collega beëindigt haar.");
        }
        if (!isReden(reden)) {
            return new Geweigerd("reden", "Schrijf in 10 tot 2000 tekens op waarom het dossier niet langer hoeft.");
        }
        var geraakt = jdbc.sql("update bewaarplicht set beeindigd_door = :wie, beeindigd_op = :nu, einde_reden = :reden"
                        + " where id = :id and beeindigd_op is null")
                .param("wie", wie.id().waarde())
                .param("nu", OffsetDateTime.now(klok))
                .param("reden", reden.strip())
                .param("id", bewaarplicht)
                .update();
        if (geraakt == 0) {
            return new Geweigerd("bewaarplicht", "Deze bewaarplicht loopt niet meer.");
        }
        logboek.schrijf(
                wie,
                Regel.van(Soort.WIJZIGEN, gevonden.get().gezin(), "bewaarplicht beëindigd")
                        .over(bewaarplicht.toString()));
        return new Vastgelegd();
    }

    private List<Rij> rijen(Gebruiker wie, String vervolg) {
        return jdbc.sql(LOPENDE + vervolg)
                .param("vandaag", vandaag())
                .query((rij, nummer) -> rij(rij, wie.id()))
                .list();
    }

    private Optional<GezinId> gezin(String nummer) {
        return jdbc.sql("select id from gezin where nummer = :nummer")
                .param("nummer", nummer.strip())
                .query(UUID.class)
                .optional()
                .map(GezinId::new);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private static boolean isReden(String reden) {
        var lengte = reden.strip().length();
        return lengte >= KORTSTE && lengte <= LANGSTE;
    }

    private static Rij rij(ResultSet rij, MedewerkerId lezer) throws SQLException {
        return new Rij(
                new GezinId(rij.getObject("gezin", UUID.class)),
                new Bewaarplicht(
                        rij.getObject("id", UUID.class),
                        rij.getString("nummer"),
                        Bewaargrond.valueOf(rij.getString("grond")),
                        rij.getString("reden"),
                        rij.getObject("vanaf", LocalDate.class),
                        rij.getObject("tot_en_met", LocalDate.class),
                        rij.getString("naam"),
                        lezer.waarde().equals(rij.getObject("gelegd_door", UUID.class))));
    }

    private record Rij(GezinId gezin, Bewaarplicht plicht) {}
}
