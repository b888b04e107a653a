package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F6: interprets what was recorded of one examination; each time a new version, the former stays.
@Service
@Herkansbaar
public class LetselduidingService {

    private static final Stapsoort DUIDEN =
            new Stapsoort(Taaksoort.LETSELDUIDEN, Compartiment.LETSELDUIDING, "letsel geduid", "LETSELDUIDING");
    private static final Stapsoort HERZIEN = new Stapsoort(
            Taaksoort.DUIDING_HERZIEN, Compartiment.LETSELDUIDING, "letselduiding herzien", "LETSELDUIDING");

    private final Stapafhandeling stappen;
    private final Taakinzage taken;
    private final Dossierpoort poort;
    private final Stukken stukken;
    private final Onderzoeken onderzoeken;
    private final Duidingrondes rondes;
    private final Letselduidingen duidingen;
    private final Duidingvervolg vervolg;
    private final OrganisatieService organisaties;
    private final JdbcClient jdbc;
    private final Clock klok;

    LetselduidingService(
            Stapafhandeling stappen,
            Taakinzage taken,
            Dossierpoort poort,
            Stukken stukken,
            Onderzoeken onderzoeken,
            Duidingrondes rondes,
            Letselduidingen duidingen,
            Duidingvervolg vervolg,
            OrganisatieService organisaties,
            JdbcClient jdbc,
            Clock klok) {
        this.stappen = stappen;
        this.taken = taken;
        this.poort = poort;
        this.stukken = stukken;
        this.onderzoeken = onderzoeken;
        this.rondes = rondes;
        this.duidingen = duidingen;
        this.vervolg = vervolg;
        this.organisaties = organisaties;
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

    /// What the form begins with: the BIG number of whoever writes, and the version before.
    @Transactional
    public Duidingvoorstel voorbereiding(TaakId taak) {
        var regel = taken.lees(taak, "letselduiding voorbereid");
        var big = organisaties.vind(poort.gebruiker().id()).map(Contact::big).orElse(null);
        var kind = regel.kind();
        if (kind == null) {
            return new Duidingvoorstel(big, null, List.of());
        }
        var onderzoek = rondes.van(regel.gezin(), kind, taak);
        return new Duidingvoorstel(
                big,
                onderzoek
                        .flatMap(welk -> stukken.duidingen(kind, welk).stream().findFirst())
                        .orElse(null),
                onderzoek.map(welk -> stukken.fotoverzoeken(kind, welk)).orElse(List.of()));
    }

    /// F6, within 5 working days (PD); also a next version after remarks of the second reader or a correction.
    @Transactional
    public Afronding letselduiden(TaakId taak, LetselduidenGegevens gegevens) {
        boolean isHerziening = stappen.is(taak, Taaksoort.DUIDING_HERZIEN);
        Optional<Waarschijnlijkheid> waarschijnlijkheid = schaal().stream()
                .filter(graad -> graad.code().equals(gegevens.waarschijnlijkheid()))
                .findFirst();
        return stappen.handelAf(
                taak,
                isHerziening ? HERZIEN : DUIDEN,
                (herkomst, invoer) -> new Duidingcontrole(invoer)
                        .controleer(
                                gegevens, waarschijnlijkheid.isPresent(), laatsteVersie(herkomst) == 0, big(herkomst)),
                herkomst -> {
                    var onderzoek = onderzoek(herkomst).orElseThrow();
                    int versie = laatsteVersie(herkomst) + 1;
                    @Nullable
                    String label =
                            waarschijnlijkheid.map(Waarschijnlijkheid::label).orElse(null);
                    var duiding = new Letselduiding(herkomst, onderzoek, gegevens, versie, label);
                    duidingen.saveAndFlush(duiding);
                    boolean isDefinitief = requireNonNull(gegevens.status()) == Duidingstatus.DEFINITIEF;
                    vervolg.getekend(duiding.id(), onderzoek.sleutel(), herkomst, isDefinitief, isHerziening);
                    return new Uitkomst(
                            isHerziening
                                    ? Antwoorden.geen().met(Vraag.IS_DEFINITIEF_GEVRAAGD, isDefinitief)
                                    : Antwoorden.geen(),
                            "Letselduiding, versie " + versie + ": de conclusie staat bij Letsel"
                                    + (isDefinitief ? ", als advies tot de tweede lezer het eens is" : ""));
                });
    }

    private Optional<Onderzoek> onderzoek(Herkomst herkomst) {
        return rondes.van(herkomst.gezin(), herkomst.kind(), herkomst.taak())
                .flatMap(onderzoek -> onderzoeken.findById(onderzoek.waarde()));
    }

    /// 0 when nothing was signed before about this examination.
    private int laatsteVersie(Herkomst herkomst) {
        return onderzoek(herkomst)
                .flatMap(onderzoek -> stukken.laatsteDuiding(onderzoek.sleutel()))
                .map(Letselduiding::versie)
                .orElse(0);
    }

    private @Nullable String big(Herkomst herkomst) {
        return organisaties.vind(herkomst.door()).map(Contact::big).orElse(null);
    }

    /// @param label as "waarschijnlijker"
    public record Waarschijnlijkheid(String code, String label) {}

    /// @param big null when none is registered: then nothing can be signed
    /// @param vorige the version before, null when this is the first
    /// @param fotoverzoeken other photographs that were asked, and what became of it
    public record Duidingvoorstel(
            @Nullable String big, Letseldossier.@Nullable Duiding vorige, List<Fotoverzoek> fotoverzoeken) {

        public Duidingvoorstel {
            fotoverzoeken = List.copyOf(fotoverzoeken);
        }
    }
}
