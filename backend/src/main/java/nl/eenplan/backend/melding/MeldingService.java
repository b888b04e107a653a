package nl.eenplan.backend.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Gezinsverloop;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// F8: drafts and sends the melding to Veilig Thuis.
@Service
@Herkansbaar
public class MeldingService {

    private static final Stapsoort MELDEN =
            new Stapsoort(Taaksoort.MELDEN, Compartiment.MELDING, "melding opgesteld", "MELDING");
    private static final Stapsoort ACUUT_MELDEN =
            new Stapsoort(Taaksoort.ACUUT_MELDEN, Compartiment.MELDING, "acute melding opgesteld", "MELDING");

    private final Stapafhandeling stappen;
    private final Meldingen meldingen;
    private final Meldmoment meldmoment;
    private final Codes codes;
    private final TijdlijnService tijdlijn;
    private final Gezinsverloop verloop;
    private final Berichten berichten;
    private final JdbcClient jdbc;
    private final Clock klok;

    MeldingService(
            Stapafhandeling stappen,
            Meldingen meldingen,
            Meldmoment meldmoment,
            Codes codes,
            TijdlijnService tijdlijn,
            Gezinsverloop verloop,
            Berichten berichten,
            JdbcClient jdbc,
            Clock klok) {
        this.stappen = stappen;
        this.meldingen = meldingen;
        this.meldmoment = meldmoment;
        this.codes = codes;
        this.tijdlijn = tijdlijn;
        this.verloop = verloop;
        this.berichten = berichten;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// The code lists that the form offers.
    @Transactional(readOnly = true)
    public Codelijsten codelijsten() {
        return new Codelijsten(codes.lijst(Codes.HOEDANIGHEID), codes.lijst(Codes.AANLEIDING), codes.lijst(Codes.AARD));
    }

    /// F8, at once.
    @Transactional
    public Afronding melden(TaakId taak, MeldenGegevens gegevens) {
        return stelOp(taak, MELDEN, gegevens, false);
    }

    /// F8 in the acute branch of G1: reporting never waits for the letselduiding.
    @Transactional
    public Afronding acuutMelden(TaakId taak, MeldenGegevens gegevens) {
        return stelOp(taak, ACUUT_MELDEN, gegevens, true);
    }

    /// Sends what was drafted for this child, for the process, and mails the reporter the receipt number; asks no
    /// permission.
    ///
    /// @throws IllegalStateException when nothing was drafted
    @Transactional(propagation = Propagation.MANDATORY)
    @NaDePoort
    public void verstuur(GezinId gezin, PersoonId kind) {
        Melding melding = meldingen
                .onverstuurd(kind.waarde())
                .orElseThrow(() -> new IllegalStateException("Geen opgestelde melding voor kind " + kind));
        String nummer = volgendNummer();
        melding.verstuur(nummer, klok.instant());
        verloop.naar(gezin, Fase.DIRECTE_VEILIGHEID);
        tijdlijn.noteer(gezin, kind, Compartiment.MELDING, "MELDING", "Melding ontvangen door Veilig Thuis: " + nummer);
        berichten.stuur(
                melding.door(), new Bericht(Berichten.Soort.MELDING_ONTVANGEN, nummer, "gezin/" + gezin + "/melding"));
    }

    /// Whether the last melding came from somebody who had sent none in the running triage; asks no permission.
    @Transactional(propagation = Propagation.MANDATORY)
    @NaDePoort
    public boolean isAndereMelder(GezinId gezin) {
        List<Melding> lopende = meldmoment.moment(gezin).stream()
                .flatMap(begin ->
                        meldingen.verstuurd(gezin.waarde()).stream().filter(melding -> melding.isVerstuurdVanaf(begin)))
                .toList();
        return lopende.stream()
                .limit(lopende.size() - 1L)
                .noneMatch(eerder -> eerder.door().equals(lopende.getLast().door()));
    }

    private Afronding stelOp(TaakId taak, Stapsoort soort, MeldenGegevens gegevens, boolean isAcuut) {
        return stappen.handelAf(taak, soort, (herkomst, invoer) -> controleer(gegevens, invoer), herkomst -> {
            meldingen.save(new Melding(herkomst, gegevens, isAcuut));
            return Uitkomst.van(isAcuut ? "Acute melding aan Veilig Thuis gedaan" : "Melding aan Veilig Thuis gedaan");
        });
    }

    private void controleer(MeldenGegevens gegevens, Invoer invoer) {
        code("bron", Codes.HOEDANIGHEID, gegevens.bron(), "Kies in welke hoedanigheid u meldt.", invoer);
        code("aanleiding", Codes.AANLEIDING, gegevens.aanleiding(), "Kies de aanleiding.", invoer);
        invoer.ingevuld("aard", gegevens.aard(), "Kies ten minste één aard.");
        for (String aard : gegevens.aard()) {
            code("aard", Codes.AARD, aard, "Kies de aard uit de lijst.", invoer);
        }
        invoer.ingevuld("feiten", gegevens.feiten(), "Beschrijf wat u hebt gezien en gehoord, zonder oordeel.");
        invoer.ingevuld(
                "interpretatie", gegevens.interpretatie(), "Beschrijf apart wat u daarvan denkt, of schrijf 'geen'.");
        invoer.ingevuld(
                "verteldAanGezin",
                gegevens.verteldAanGezin(),
                "Beschrijf wat het gezin van deze melding weet, of waarom het niets weet.");
        boolean zijnErMedische = gegevens.medischeGegevens() != null
                && !gegevens.medischeGegevens().isBlank();
        invoer.tekst("medischeGegevens", gegevens.medischeGegevens());
        invoer.ingevuldAls(
                zijnErMedische,
                "noodzaak",
                gegevens.noodzaak(),
                "Leg uit waarom deze medische gegevens nodig zijn (Wmo 5.2.6).");
    }

    private void code(String veld, String lijst, @Nullable String code, String melding, Invoer invoer) {
        invoer.eis(veld, code != null && codes.bestaat(lijst, code), melding);
    }

    private String volgendNummer() {
        int jaar = LocalDate.now(klok).getYear();
        int volgnummer = jdbc.sql("""
                        insert into meldingnummer (jaar, laatste) values (?, 1)
                        on conflict (jaar) do update set laatste = meldingnummer.laatste + 1
                        returning laatste
                        """).param(jaar).query(Integer.class).single();
        return "VT-%d-%05d".formatted(jaar, volgnummer);
    }

    public record Codelijsten(List<Code> bron, List<Code> aanleiding, List<Code> aard) {}
}
