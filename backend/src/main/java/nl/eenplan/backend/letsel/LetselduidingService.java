package nl.eenplan.backend.letsel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F6: interprets what was recorded; each time a new version, the former stays.
@Service
@Herkansbaar
public class LetselduidingService {

    private static final Stapsoort DUIDEN =
            new Stapsoort(Taaksoort.LETSELDUIDEN, Compartiment.LETSELDUIDING, "letsel geduid", "LETSELDUIDING");
    private static final Pattern BIG = Pattern.compile("\\d{11}");

    private final Stapafhandeling stappen;
    private final Stukken stukken;
    private final Letselduidingen duidingen;
    private final JdbcClient jdbc;
    private final Clock klok;

    LetselduidingService(
            Stapafhandeling stappen, Stukken stukken, Letselduidingen duidingen, JdbcClient jdbc, Clock klok) {
        this.stappen = stappen;
        this.stukken = stukken;
        this.duidingen = duidingen;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// The verbal scale in force, from even to most likely (PD: `domain.md` names no scale).
    @Transactional(readOnly = true)
    public List<Waarschijnlijkheid> schaal() {
        return jdbc.sql("""
                        select code, label from waarschijnlijkheid
                         where van <= :dag and (tot is null or tot > :dag) order by volgorde
                        """)
                .param("dag", LocalDate.now(klok))
                .query(Waarschijnlijkheid.class)
                .list();
    }

    /// F6, within 5 working days (PD).
    @Transactional
    public Afronding letselduiden(TaakId taak, LetselduidenGegevens gegevens) {
        Optional<Waarschijnlijkheid> waarschijnlijkheid = schaal().stream()
                .filter(graad -> graad.code().equals(gegevens.waarschijnlijkheid()))
                .findFirst();
        return stappen.handelAf(
                taak,
                DUIDEN,
                (herkomst, invoer) -> controleer(gegevens, waarschijnlijkheid.isPresent(), invoer),
                herkomst -> {
                    int versie = stukken.duidingen(herkomst.kind()).size() + 1;
                    @Nullable
                    String label =
                            waarschijnlijkheid.map(Waarschijnlijkheid::label).orElse(null);
                    duidingen.save(new Letselduiding(herkomst, gegevens, versie, label));
                    return Uitkomst.van("Letselduiding, versie " + versie + ": de conclusie staat bij Letsel");
                });
    }

    private static void controleer(LetselduidenGegevens gegevens, boolean isOpSchaal, Invoer invoer) {
        boolean isOnbepaald = gegevens.conclusie() == Conclusie.ONBEPAALD;
        invoer.eis(
                "hypothesen",
                gegevens.hypothesen().size() >= 2,
                "Weeg ten minste twee hypothesen, zodat ook een andere oorzaak is bekeken.");
        for (int i = 0; i < gegevens.hypothesen().size(); i++) {
            var hypothese = gegevens.hypothesen().get(i);
            String pad = "hypothesen[" + i + "].";
            invoer.ingevuld(pad + "hypothese", hypothese.hypothese(), "Beschrijf de hypothese.");
            invoer.ingevuld(
                    pad + "bevindingenVoor",
                    hypothese.bevindingenVoor(),
                    "Beschrijf wat hiervoor pleit, of schrijf 'geen'.");
            invoer.ingevuld(
                    pad + "bevindingenTegen",
                    hypothese.bevindingenTegen(),
                    "Beschrijf wat hiertegen pleit, of schrijf 'geen'.");
        }
        invoer.ingevuld("conclusie", gegevens.conclusie(), "Kies de conclusie.");
        invoer.eis(
                "waarschijnlijkheid",
                isOnbepaald || isOpSchaal,
                "Kies hoe waarschijnlijk de conclusie is ten opzichte van de andere hypothesen.");
        invoer.ingevuld("toelichting", gegevens.toelichting(), "Licht de conclusie toe.");
        invoer.ingevuld("beperkingen", gegevens.beperkingen(), "Beschrijf de beperkingen van deze duiding.");
        invoer.ingevuld("status", gegevens.status(), "Kies of dit een advies is of definitief.");
        String big = gegevens.bigNummer();
        invoer.eis("bigNummer", big != null && BIG.matcher(big.strip()).matches(), "Vul uw BIG-nummer in: 11 cijfers.");
    }

    /// @param label as "waarschijnlijker"
    public record Waarschijnlijkheid(String code, String label) {}
}
