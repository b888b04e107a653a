package nl.eenplan.backend.toegang;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the table `betrokkenheid`; an involvement is ended, never removed.
@Component
@Transactional
class Betrokkenheidsregister implements Betrokkenheden, Poolbetrokkenheden {

    /// A task of theirs opens no family: they know it by its number (`domain.md` §5 rule 1).
    private static final Set<Rol> ZONDER_INZAGE = Set.of(Rol.PRIVACY_OFFICER, Rol.BEHEERDER);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Aanwezigheid aanwezigheid;
    private final Logboek logboek;
    private final Betrokkenenlijst lijst;
    private final Vastgesteld vastgesteld;
    private final Rechtenbepaling bepaling;
    private final Waarneemregister waarnemers;
    private final ApplicationEventPublisher gebeurtenissen;

    Betrokkenheidsregister(
            JdbcClient jdbc,
            Clock klok,
            Aanwezigheid aanwezigheid,
            Logboek logboek,
            Betrokkenenlijst lijst,
            Vastgesteld vastgesteld,
            Rechtenbepaling bepaling,
            Waarneemregister waarnemers,
            ApplicationEventPublisher gebeurtenissen) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.aanwezigheid = aanwezigheid;
        this.logboek = logboek;
        this.lijst = lijst;
        this.vastgesteld = vastgesteld;
        this.bepaling = bepaling;
        this.waarnemers = waarnemers;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Object> parameters() {
        var wie = aanwezigheid.gebruiker();
        return Map.of(
                "medewerker", wie.id().waarde(),
                "organisatie", wie.organisatie().waarde(),
                "rollen", sleutels(wie.rollen()),
                "nu", nu());
    }

    @Override
    public void betrek(GezinId gezin, MedewerkerId medewerker, Rol rol, String doel, String grondslag) {
        betrekPersoon(gezin, medewerker, rol, doel, grondslag, null);
    }

    @Override
    public void betrekDoorTaak(GezinId gezin, MedewerkerId medewerker, Rol rol, TaakId taak) {
        if (!ZONDER_INZAGE.contains(rol) && !vastgesteld.is(gezin, medewerker, rol)) {
            betrekPersoon(gezin, medewerker, rol, null, null, taak);
        }
    }

    private void betrekPersoon(
            GezinId gezin,
            MedewerkerId medewerker,
            Rol rol,
            @Nullable String doel,
            @Nullable String grondslag,
            @Nullable TaakId taak) {
        Rechtengeheugen.vergeet();
        var nieuw = jdbc.sql("""
                        insert into betrokkenheid (gezin, medewerker, organisatie, rol, doel, grondslag, van, bron_taak,
                                                   mag_lezen, mag_schrijven, omstandigheden, regelversie)
                        select :gezin, :medewerker, f.organisatie, r.sleutel,
                               coalesce(cast(:doel as text), r.doel), coalesce(cast(:grondslag as text), r.grondslag),
                               :nu, :taak, :lezen, :schrijven, :omstandigheden, :versie
                          from rol r, functie f
                         where r.sleutel = :rol and f.medewerker = :medewerker
                         order by (f.rol = :rol) desc, f.volgorde
                         limit 1
                        on conflict (gezin, medewerker, rol) where tot is null and medewerker is not null do nothing
                        """)
                .param("gezin", gezin.waarde())
                .param("medewerker", medewerker.waarde())
                .param("rol", rol.sleutel())
                .param("doel", doel)
                .param("grondslag", grondslag)
                .param("nu", nu())
                .param("taak", taak == null ? null : taak.waarde())
                .params(besluit(gezin, rol))
                .update();
        if (nieuw == 0 && !metRol(gezin, rol).contains(medewerker)) {
            throw new IllegalArgumentException("Medewerker " + medewerker + " heeft geen functie");
        }
        if (nieuw > 0) {
            waarnemers.volg(gezin, medewerker);
            log(gezin, "betrokken als " + rol.sleutel(), medewerker.toString());
        }
    }

    /// The parameters of what the rules say now.
    private Map<String, Object> besluit(GezinId gezin, Rol rol) {
        var rechten = bepaling.bepaal(gezin, rol);
        return Map.of(
                "lezen", rechten.lezen().toArray(String[]::new),
                "schrijven", rechten.schrijven().toArray(String[]::new),
                "omstandigheden", rechten.omstandigheden().toArray(String[]::new),
                "versie", rechten.versie());
    }

    @Override
    public void betrekPool(GezinId gezin, OrganisatieId organisatie, Rol rol, TaakId taak) {
        if (ZONDER_INZAGE.contains(rol)) {
            return;
        }
        Rechtengeheugen.vergeet();
        jdbc.sql("""
                        insert into betrokkenheid (gezin, organisatie, rol, doel, grondslag, van, bron_taak,
                                                   mag_lezen, mag_schrijven, omstandigheden, regelversie)
                        select :gezin, :organisatie, sleutel, doel, grondslag, :nu, :taak,
                               :lezen, :schrijven, :omstandigheden, :versie
                          from rol where sleutel = :rol
                        on conflict (bron_taak, organisatie, rol) where tot is null and medewerker is null do nothing
                        """)
                .param("gezin", gezin.waarde())
                .param("organisatie", organisatie.waarde())
                .param("rol", rol.sleutel())
                .param("nu", nu())
                .param("taak", taak.waarde())
                .params(besluit(gezin, rol))
                .update();
    }

    @Override
    public void beeindigPool(TaakId taak) {
        Rechtengeheugen.vergeet();
        jdbc.sql("update betrokkenheid set tot = :nu where bron_taak = :taak and medewerker is null and tot is null")
                .param("nu", nu())
                .param("taak", taak.waarde())
                .update();
    }

    @Override
    public void beeindigDoorTaak(MedewerkerId medewerker, TaakId taak) {
        vergeet();
        jdbc.sql("update betrokkenheid set tot = :nu where bron_taak = :taak and medewerker = :medewerker"
                        + " and tot is null")
                .param("nu", nu())
                .param("taak", taak.waarde())
                .param("medewerker", medewerker.waarde())
                .update();
    }

    @Override
    public void beeindig(GezinId gezin, MedewerkerId medewerker, Rol rol) {
        vergeet();
        var beeindigd = jdbc.sql("update betrokkenheid set tot = :nu where gezin = :gezin"
                        + " and medewerker = :medewerker and rol = :rol and tot is null")
                .param("nu", nu())
                .param("gezin", gezin.waarde())
                .param("medewerker", medewerker.waarde())
                .param("rol", rol.sleutel())
                .update();
        if (beeindigd > 0) {
            log(gezin, "betrokkenheid beëindigd als " + rol.sleutel(), medewerker.toString());
        }
    }

    @Override
    public void beeindigAlle(GezinId gezin) {
        vergeet();
        jdbc.sql("update betrokkenheid set tot = :nu where gezin = :gezin and tot is null")
                .param("nu", nu())
                .param("gezin", gezin.waarde())
                .update();
        log(gezin, "alle betrokkenheid beëindigd", null);
    }

    @Override
    public void beeindigBuitenFuncties(MedewerkerId medewerker, Collection<Rol> verloren) {
        vergeet();
        jdbc.sql("""
                        update betrokkenheid b set tot = greatest(b.van, :nu)
                         where b.medewerker = :medewerker and (b.tot is null or b.tot > :nu)
                           and (b.rol = any(:verloren)
                                or not exists (select 1 from functie f
                                                where f.medewerker = b.medewerker and f.organisatie = b.organisatie))
                        returning b.gezin, b.rol
                        """)
                .param("nu", nu())
                .param("medewerker", medewerker.waarde())
                .param("verloren", sleutels(verloren))
                .query((rij, nummer) ->
                        Map.entry(new GezinId(rij.getObject("gezin", UUID.class)), rij.getString("rol")))
                .list()
                .forEach(einde ->
                        log(einde.getKey(), "betrokkenheid beëindigd als " + einde.getValue(), medewerker.toString()));
        gebeurtenissen.publishEvent(new FunctieVerloren(medewerker));
    }

    /// An involvement ends: what was known of it holds no more.
    private void vergeet() {
        vastgesteld.vergeet();
        Rechtengeheugen.vergeet();
    }

    @Override
    public List<Betrokkene> betrokkenen(GezinId gezin) {
        return lijst.betrokkenen(gezin);
    }

    @Override
    public List<MedewerkerId> metRol(GezinId gezin, Rol rol) {
        return lijst.metRol(gezin, rol);
    }

    @Override
    public Optional<Drager> laatste(GezinId gezin, Collection<Rol> rollen) {
        return lijst.laatste(gezin, rollen);
    }

    @Override
    public Set<OrganisatieId> organisaties(GezinId gezin) {
        return lijst.organisaties(gezin);
    }

    private void log(GezinId gezin, String handeling, @Nullable String object) {
        var regel = Regel.van(Soort.WIJZIGEN, gezin, handeling);
        logboek.schrijf(aanwezigheid.aangemeld().orElse(null), object == null ? regel : regel.over(object));
    }

    private static String[] sleutels(Collection<Rol> rollen) {
        return rollen.stream().map(Rol::sleutel).toArray(String[]::new);
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
