package nl.eenplan.backend.overleg;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Volgordewacht;
import nl.eenplan.backend.overleg.Bijdragegegevens.Grondslag;
import nl.eenplan.backend.toegang.Blinderingen;
import nl.eenplan.backend.toegang.Blinderingen.Blindperiode;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// M5 and M6: what the partners bring and what each child says, before anybody sits down.
@Component
class Gesprekken implements Kindgesprekken {

    private final Overlegwerk werk;
    private final Overleggen overleggen;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final JdbcClient jdbc;
    private final Clock klok;
    private final Blindgesprekken blind;
    private final Blinderingen blinderingen;
    private final Volgordewacht volgorde;

    Gesprekken(
            Overlegwerk werk,
            Overleggen overleggen,
            Dossierpoort poort,
            TijdlijnService tijdlijn,
            JdbcClient jdbc,
            Clock klok,
            Blindgesprekken blind,
            Blinderingen blinderingen,
            Volgordewacht volgorde) {
        this.werk = werk;
        this.overleggen = overleggen;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.jdbc = jdbc;
        this.klok = klok;
        this.blind = blind;
        this.blinderingen = blinderingen;
        this.volgorde = volgorde;
    }

    Afronding draagBij(TaakId taak, Bijdragegegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.BIJDRAGE,
                Compartiment.OVERLEG,
                "bijdrage geleverd",
                (open, controle) -> controleer(gegevens, controle),
                open -> {
                    bewaar(open.gezin(), gegevens, poort.gebruiker());
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.OVERLEG,
                            "BIJDRAGE",
                            "Een partner leverde zijn bijdrage aan het overleg.");
                    return Antwoorden.geen();
                });
    }

    private static void controleer(Bijdragegegevens gegevens, Invoercontrole controle) {
        var cijfer = gegevens.veiligheidscijfer();
        controle.gekozen("grondslag", gegevens.grondslag(), "Kies op welke grondslag u deelt.")
                .eis(
                        "veiligheidscijfer",
                        cijfer == null || (cijfer >= 0 && cijfer <= 10),
                        "Geef een cijfer van 0 (onveilig) tot 10 (veilig).")
                .lengte("watGaatGoed", gegevens.watGaatGoed())
                .lengte("hulpTotNu", gegevens.hulpTotNu())
                .lengte("vakinhoud", gegevens.vakinhoud())
                .lengte("voorstel", gegevens.voorstel());
        if (gegevens.grondslag() == Grondslag.ZONDER_INHOUD) {
            var iets = gegevens.zorgen()
                    + gegevens.samenvatting()
                    + gegevens.vakinhoud()
                    + gegevens.watGaatGoed()
                    + gegevens.hulpTotNu();
            controle.eis(
                    "grondslag",
                    iets.isBlank(),
                    "U deelt wel inhoud; kies op welke grondslag, of maak de velden leeg.");
        } else {
            controle.tekst(
                            "zorgen",
                            gegevens.zorgen(),
                            "Schrijf op waarover u zich zorgen maakt, of dat die er niet zijn.")
                    .tekst("samenvatting", gegevens.samenvatting(), "Vat samen wat de tafel moet weten.")
                    .tekst("noodzaak", gegevens.noodzaak(), "Leg uit waarom de tafel dit moet weten.");
        }
    }

    private void bewaar(GezinId gezin, Bijdragegegevens gegevens, Gebruiker door) {
        var discipline = overleggen
                .open(gezin.waarde())
                .flatMap(overleg -> overleg.deelnemer(door.id()))
                .flatMap(Deelnemer::discipline)
                .orElse(Discipline.JEUGDZORG);
        jdbc.sql("""
                        insert into overleg_bijdrage
                               (id, gezin, medewerker, discipline, compartiment, zorgen, wat_gaat_goed, hulp_tot_nu,
                                vakinhoud, samenvatting, voorstel, veiligheidscijfer, grondslag, noodzaak, op)
                        values (:id, :gezin, :medewerker, :discipline, :compartiment, :zorgen, :goed, :hulp, :vak,
                                :samenvatting, :voorstel, :cijfer, :grondslag, :noodzaak, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("medewerker", door.id().waarde())
                .param("discipline", discipline.name())
                .param("compartiment", discipline.compartiment().name())
                .param("zorgen", gegevens.zorgen())
                .param("goed", gegevens.watGaatGoed())
                .param("hulp", gegevens.hulpTotNu())
                .param("vak", gegevens.vakinhoud())
                .param("samenvatting", gegevens.samenvatting())
                .param("voorstel", gegevens.voorstel())
                .param("cijfer", gegevens.veiligheidscijfer())
                .param("grondslag", Objects.requireNonNull(gegevens.grondslag()).name())
                .param("noodzaak", gegevens.noodzaak())
                .param("nu", nu())
                .update();
    }

    Afronding hoorKind(TaakId taak, Kindgesprekgegevens gegevens) {
        return werk.doe(
                taak,
                Taaksoort.KINDGESPREK,
                Compartiment.KINDGESPREK,
                "kindgesprek vastgelegd",
                (open, controle) -> {
                    controleer(gegevens, controle);
                    volgorde(open.gezin(), gegevens, controle);
                    controle.eis(
                            "isGehoord",
                            !blind.isBlind(open.gezin())
                                    || blinderingen.lopend(taak).isPresent(),
                            "Dit gesprek wordt blind gevoerd. Neem de taak eerst op u; tot u het gesprek vastlegt,"
                                    + " ziet u niet wat er al bekend is.");
                },
                open -> {
                    bewaar(open.gezin(), Objects.requireNonNull(open.kind()), gegevens);
                    blinderingen.lopend(taak).ifPresent(periode -> noteerBlind(open.gezin(), periode));
                    tijdlijn.noteer(
                            open.gezin(),
                            Compartiment.KINDGESPREK,
                            "KINDGESPREK",
                            Boolean.TRUE.equals(gegevens.isGehoord())
                                    ? "Een kind is gehoord."
                                    : "Vastgelegd waarom een kind niet is gehoord.");
                    return Antwoorden.geen();
                });
    }

    private void controleer(Kindgesprekgegevens gegevens, Invoercontrole controle) {
        controle.gekozen("isGehoord", gegevens.isGehoord(), "Geef aan of het kind is gehoord.")
                .eis(
                        "op",
                        gegevens.op() != null && !gegevens.op().isAfter(LocalDate.now(klok)),
                        "Kies de dag, niet na vandaag.");
        if (Boolean.TRUE.equals(gegevens.isGehoord())) {
            controle.tekst("gehoordDoor", gegevens.gehoordDoor(), "Noteer wie met het kind sprak.")
                    .eis(
                            "isGetraind",
                            gegevens.isGetraind(),
                            "Een kind wordt gehoord door iemand die daarvoor is opgeleid.")
                    .tekst(
                            "eigenWoorden",
                            gegevens.eigenWoorden(),
                            "Schrijf op wat het kind zei, in zijn eigen woorden.")
                    .tekst("gewicht", gegevens.gewicht(), "Schrijf op welk gewicht dit krijgt en waarom.")
                    .tekst(
                            "terugkoppeling",
                            gegevens.terugkoppeling(),
                            "Schrijf op hoe het kind hoort wat ermee gebeurt.");
        } else if (Boolean.FALSE.equals(gegevens.isGehoord())) {
            controle.gekozen("reden", gegevens.reden(), "Kies waarom het kind niet is gehoord.")
                    .tekst("toelichting", gegevens.toelichting(), "Licht de reden toe.");
        }
    }

    /// Whoever is kept blind may not know what was agreed, and is not asked.
    private void volgorde(GezinId gezin, Kindgesprekgegevens gegevens, Invoercontrole controle) {
        boolean isAfgesproken = Boolean.TRUE.equals(gegevens.isGehoord())
                && !volgorde.eerst(gezin, Handeling.KINDGESPREK).isEmpty();
        if (isAfgesproken) {
            controle.gekozen(
                    "isVolgordeGevolgd", gegevens.isVolgordeGevolgd(), "Kies of eerst is gedaan wat is afgesproken.");
        }
        if (isAfgesproken && Boolean.FALSE.equals(gegevens.isVolgordeGevolgd())) {
            controle.tekst(
                    "redenEerder",
                    gegevens.redenEerder(),
                    "Leg uit waarom het kind eerder is gesproken dan is afgesproken.");
        }
    }

    private void noteerBlind(GezinId gezin, Blindperiode periode) {
        jdbc.sql("""
                        update kindgesprek
                           set blind_van = :van, blind_delen = :delen, blind_eerder_gezien = :eerder,
                               blind_gezien = :gezien
                         where id = (select id from kindgesprek where gezin = :gezin and door = :door
                                      order by vastgelegd_op desc, id desc limit 1)
                        """)
                .param("van", OffsetDateTime.ofInstant(periode.van(), ZoneOffset.UTC))
                .param("delen", namen(periode.delen()))
                .param("eerder", namen(periode.eerderGezien()))
                .param("gezien", namen(periode.gezien()))
                .param("gezin", gezin.waarde())
                .param("door", periode.medewerker().waarde())
                .update();
    }

    private static String[] namen(Set<Compartiment> delen) {
        return delen.stream().map(Enum::name).toArray(String[]::new);
    }

    private void bewaar(GezinId gezin, PersoonId kind, Kindgesprekgegevens gegevens) {
        jdbc.sql("""
                        insert into kindgesprek
                               (id, gezin, kind, is_gehoord, op, gehoord_door, eigen_woorden, gewicht, terugkoppeling,
                                reden, toelichting, is_volgorde_gevolgd, reden_eerder, door, vastgelegd_op)
                        values (:id, :gezin, :kind, :gehoord, :op, :wie, :woorden, :gewicht, :terug, :reden,
                                :toelichting, :gevolgd, :eerder, :door, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("gehoord", gegevens.isGehoord())
                .param("op", gegevens.op())
                .param("wie", gegevens.gehoordDoor())
                .param("woorden", gegevens.eigenWoorden())
                .param("gewicht", gegevens.gewicht())
                .param("terug", gegevens.terugkoppeling())
                .param(
                        "reden",
                        gegevens.reden() == null ? null : gegevens.reden().name())
                .param("toelichting", gegevens.toelichting())
                .param("gevolgd", gegevens.isVolgordeGevolgd())
                .param("eerder", Boolean.FALSE.equals(gegevens.isVolgordeGevolgd()) ? gegevens.redenEerder() : null)
                .param("door", poort.gebruiker().id().waarde())
                .param("nu", nu())
                .update();
    }

    @Override
    public Map<PersoonId, Gesprek> vanGezin(GezinId gezin) {
        var uit = new HashMap<PersoonId, Gesprek>();
        jdbc.sql("""
                        select distinct on (kind) kind, is_gehoord, op, gehoord_door, eigen_woorden, toelichting
                          from kindgesprek where gezin = :gezin order by kind, vastgelegd_op desc
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> Map.entry(
                        new PersoonId(rij.getObject("kind", UUID.class)),
                        new Gesprek(
                                rij.getBoolean("is_gehoord") ? rij.getString("eigen_woorden") : "",
                                rij.getString("gehoord_door"),
                                rij.getObject("op", LocalDate.class),
                                rij.getBoolean("is_gehoord") ? "" : rij.getString("toelichting"))))
                .list()
                .forEach(gesprek -> uit.put(gesprek.getKey(), gesprek.getValue()));
        return uit;
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC);
    }
}
