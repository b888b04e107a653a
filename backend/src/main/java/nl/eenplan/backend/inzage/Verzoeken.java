package nl.eenplan.backend.inzage;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.inzage.InzageService.Verzoekregel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inzagetoets.Beslissing;
import nl.eenplan.backend.toegang.Rechtengeheugen;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps `inzageverzoek`; a request changes its state and is never removed.
@Repository
class Verzoeken {

    private static final Duration ZICHTBAAR = Duration.ofDays(14);
    private static final String OPEN = " and status in ('GEVRAAGD', 'TWEEDE_OORDEEL')";

    private final JdbcClient jdbc;
    private final Clock klok;

    Verzoeken(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// Empty when the same person has an open request for the same part.
    Optional<InzageverzoekId> leg(GezinId gezin, Compartiment deel, MedewerkerId vrager, Rol rol, Inzagevraag vraag) {
        return jdbc.sql("""
                        insert into inzageverzoek (id, gezin, compartiment, vrager, rol, doel, noodzaak, omstandigheid,
                                                   gevraagd_op, status)
                        values (:id, :gezin, :deel, :vrager, :rol, :doel, :noodzaak, :omstandigheid, :nu, 'GEVRAAGD')
                        on conflict (gezin, vrager, compartiment) where status in ('GEVRAAGD', 'TWEEDE_OORDEEL')
                        do nothing returning id
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("deel", deel.name())
                .param("vrager", vrager.waarde())
                .param("rol", rol.sleutel())
                .param("doel", Objects.requireNonNull(vraag.doel()).name())
                .param("noodzaak", vraag.noodzaak().strip())
                .param(
                        "omstandigheid",
                        vraag.omstandigheid() == null
                                ? null
                                : vraag.omstandigheid().name())
                .param("nu", nu())
                .query(UUID.class)
                .optional()
                .map(InzageverzoekId::new);
    }

    Optional<Verzoek> vind(InzageverzoekId id) {
        return jdbc.sql("select * from inzageverzoek where id = ?")
                .param(id.waarde())
                .query(Verzoek::van)
                .optional();
    }

    Verzoek get(InzageverzoekId id) {
        return vind(id).orElseThrow();
    }

    Verzoek vergrendel(InzageverzoekId id) {
        return jdbc.sql("select * from inzageverzoek where id = ? for update")
                .param(id.waarde())
                .query(Verzoek::van)
                .single();
    }

    List<Verzoek> open(GezinId gezin) {
        return jdbc.sql("select * from inzageverzoek where gezin = ?" + OPEN + " order by id")
                .param(gezin.waarde())
                .query(Verzoek::van)
                .list();
    }

    void beoordeel(
            InzageverzoekId id,
            Inzageoordeel oordeel,
            @Nullable Instant tot,
            Beslissing beslissing,
            MedewerkerId door,
            Stand stand) {
        jdbc.sql("""
                        update inzageverzoek
                           set besluit = :besluit, antwoord = :antwoord, tot = :tot, bevestigd = :bevestigd,
                               regel = :regel, grondslag = :grondslag, regelversie = :versie, beoordeeld_door = :door,
                               beoordeeld_op = :nu, status = :status
                         where id = :id
                        """)
                .param("besluit", Objects.requireNonNull(oordeel.besluit()).name())
                .param("antwoord", oordeel.toelichting().strip())
                .param("tot", tijd(tot))
                .param("bevestigd", oordeel.isBevestigd())
                .param("regel", beslissing.besluit().regel())
                .param("grondslag", beslissing.besluit().grondslag())
                .param("versie", beslissing.versie())
                .param("door", door.waarde())
                .param("nu", nu())
                .param("status", stand.name())
                .param("id", id.waarde())
                .update();
    }

    void beoordeelAlsTweede(InzageverzoekId id, Tweedeoordeel oordeel, MedewerkerId door) {
        jdbc.sql("update inzageverzoek set tweede_door = :door, tweede_op = :nu, tweede_antwoord = :antwoord"
                        + " where id = :id")
                .param("door", door.waarde())
                .param("nu", nu())
                .param("antwoord", oordeel.toelichting().strip())
                .param("id", id.waarde())
                .update();
    }

    /// Whether it was open until now.
    boolean sluit(InzageverzoekId id, Stand stand) {
        return jdbc.sql("update inzageverzoek set status = :status, gesloten_op = :nu where id = :id" + OPEN)
                        .param("status", stand.name())
                        .param("nu", nu())
                        .param("id", id.waarde())
                        .update()
                > 0;
    }

    void teLaat(InzageverzoekId id) {
        jdbc.sql("update inzageverzoek set te_laat = true where id = ?")
                .param(id.waarde())
                .update();
    }

    /// What is open or was closed recently.
    List<Verzoekregel> recente(MedewerkerId vrager, int aantal) {
        return regels(vrager, null, klok.instant().minus(ZICHTBAAR), aantal);
    }

    List<Verzoekregel> vanGezin(GezinId gezin, MedewerkerId vrager, int aantal) {
        return regels(vrager, gezin, Instant.EPOCH, aantal);
    }

    private List<Verzoekregel> regels(MedewerkerId vrager, @Nullable GezinId gezin, Instant sinds, int aantal) {
        return jdbc.sql("""
                        select v.*, g.nummer, m.naam as beoordelaar, e.rol as eigenaar from inzageverzoek v
                          join gezin g on g.id = v.gezin
                          join compartiment_eigenaar e on e.compartiment = v.compartiment
                          left join medewerker m on m.id = v.beoordeeld_door
                         where v.vrager = :vrager and (cast(:gezin as uuid) is null or v.gezin = :gezin)
                           and (v.gesloten_op is null or v.gesloten_op > :sinds)
                         order by v.gevraagd_op desc, v.id desc limit :aantal
                        """)
                .param("vrager", vrager.waarde())
                .param("gezin", gezin == null ? null : gezin.waarde(), Types.OTHER)
                .param("sinds", tijd(sinds))
                .param("aantal", aantal)
                .query((rij, nummer) -> {
                    var verzoek = Verzoek.van(rij, nummer);
                    return new Verzoekregel(
                            verzoek.id(),
                            verzoek.gezin(),
                            rij.getString("nummer"),
                            verzoek.deel(),
                            verzoek.stand(),
                            Rol.van(rij.getString("eigenaar")),
                            verzoek.gevraagdOp(),
                            rij.getBoolean("te_laat"),
                            verzoek.stand().isOpen() ? null : rij.getString("beoordelaar"),
                            verzoek.stand().isOpen() ? null : antwoord(verzoek),
                            verzoek.stand() == Stand.TOEGEKEND ? verzoek.tot() : null);
                })
                .list();
    }

    private static @Nullable String antwoord(Verzoek verzoek) {
        return verzoek.tweedeAntwoord() == null || verzoek.tweedeAntwoord().isBlank()
                ? verzoek.antwoord()
                : verzoek.antwoord() + "\n" + verzoek.tweedeAntwoord();
    }

    /// The roles in which the person is lastingly involved himself, the one in which he acts now first.
    List<Rol> rollen(GezinId gezin, MedewerkerId wie, Rol nu) {
        return jdbc
                .sql("select rol from betrokkenheid where gezin = :gezin and medewerker = :wie and tot is null"
                        + " and inzageverzoek is null order by (rol = :rol) desc, van, id")
                .param("gezin", gezin.waarde())
                .param("wie", wie.waarde())
                .param("rol", nu.sleutel())
                .query(String.class)
                .list()
                .stream()
                .map(Rol::van)
                .toList();
    }

    boolean isBetrokken(GezinId gezin, MedewerkerId wie, Rol rol) {
        return rollen(gezin, wie, rol).contains(rol);
    }

    /// The part stands open for the asker until the granted moment.
    void open(Verzoek verzoek, Beslissing beslissing, Instant tot) {
        Rechtengeheugen.vergeet();
        jdbc.sql("""
                        insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, tot,
                                                   mag_lezen, omstandigheden, regelversie, inzageverzoek)
                        select b.gezin, b.medewerker, b.organisatie, b.rol, :doel, :grondslag, :nu, :tot,
                               :lezen, :omstandigheden, :versie, :verzoek
                          from betrokkenheid b
                         where b.gezin = :gezin and b.medewerker = :wie and b.rol = :rol and b.tot is null
                        """)
                .param(
                        "doel",
                        "inzage op verzoek: "
                                + Objects.requireNonNull(verzoek.vraag().doel()).label())
                .param("grondslag", beslissing.besluit().grondslag())
                .param("nu", nu())
                .param("tot", tijd(tot))
                .param("lezen", new String[] {verzoek.deel().name()})
                .param("omstandigheden", beslissing.omstandigheden().toArray(String[]::new))
                .param("versie", beslissing.versie())
                .param("verzoek", verzoek.id().waarde())
                .param("gezin", verzoek.gezin().waarde())
                .param("wie", verzoek.vrager().waarde())
                .param("rol", verzoek.rol().sleutel())
                .update();
    }

    /// Requests of which the part is open now.
    List<Verzoek> lopend() {
        return jdbc.sql("select * from inzage_lopend(:nu)")
                .param("nu", nu())
                .query(Verzoek::van)
                .list();
    }

    void beeindig(Collection<InzageverzoekId> verzoeken) {
        Rechtengeheugen.vergeet();
        jdbc.sql("update betrokkenheid set tot = greatest(van, :nu) where inzageverzoek = any(cast(:ids as uuid[]))"
                        + " and tot > :nu")
                .param("nu", nu())
                .param("ids", verzoeken.stream().map(InzageverzoekId::toString).toArray(String[]::new))
                .update();
    }

    String gezinsnummer(GezinId gezin) {
        return jdbc.sql("select nummer from gezin where id = ?")
                .param(gezin.waarde())
                .query(String.class)
                .single();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime tijd(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
