package nl.eenplan.backend.duiding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidingrondes;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F6: a letselduiding is final only once another forensic doctor read it and agrees (PD). Refuses its author.
///
/// @see "backend/adr/0029-a-letselduiding-is-sealed-and-read-twice.md"
@Service
@Herkansbaar
public class LezingService {

    private static final Stapsoort LEZEN = new Stapsoort(
            Taaksoort.TWEEDE_LEZING, Compartiment.LETSELDUIDING, "letselduiding gelezen", "LETSELDUIDING");
    private static final Pattern BIG = Pattern.compile("\\d{11}");

    private final Stapafhandeling stappen;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Duidinginzage duidingen;
    private final Duidingrondes rondes;
    private final Zegelkast zegels;
    private final Lezingen lezingen;
    private final Duidingproces proces;
    private final OrganisatieService organisaties;

    LezingService(
            Stapafhandeling stappen,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Duidinginzage duidingen,
            Duidingrondes rondes,
            Zegelkast zegels,
            Lezingen lezingen,
            Duidingproces proces,
            OrganisatieService organisaties) {
        this.stappen = stappen;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.duidingen = duidingen;
        this.rondes = rondes;
        this.zegels = zegels;
        this.lezingen = lezingen;
        this.proces = proces;
        this.organisaties = organisaties;
    }

    /// What the reader reads, and whether he reads himself. Empty when nothing was signed about the child.
    @Transactional
    public Optional<Leesvoorstel> voorbereiding(TaakId taak) {
        var regel = taakregel(taak);
        poort.lees(regel.gezin(), Compartiment.LETSELDUIDING, "letselduiding gelezen voor tweede lezing");
        var versies = rondes.versies(regel.gezin(), requireNonNull(regel.kind()), taak);
        return versies.stream()
                .findFirst()
                .map(laatste -> new Leesvoorstel(
                        laatste,
                        versies.stream()
                                .skip(1)
                                .findFirst()
                                .map(vorige -> Duidingverschil.van(vorige, laatste))
                                .orElse(List.of()),
                        isVanBuiten(regel),
                        laatste.auteur().equals(poort.gebruiker().id()),
                        isVanBuiten(regel) ? null : eigenBig()));
    }

    /// F6, within 5 working days (PD).
    @Transactional
    public Afronding lees(TaakId taak, LeesGegevens gegevens) {
        boolean isVanBuiten = isVanBuiten(taakregel(taak));
        return stappen.handelAf(
                taak, LEZEN, (herkomst, invoer) -> controleer(gegevens, herkomst, isVanBuiten, invoer), herkomst -> {
                    var duiding = gelezen(herkomst);
                    var zegel = zegels.bereken(herkomst.kind(), duiding);
                    lezingen.save(new Lezing(herkomst, duiding.id(), gegevens, isVanBuiten, zegel));
                    boolean isEens = gegevens.oordeel() == Leesoordeel.EENS;
                    return new Uitkomst(
                            Antwoorden.geen().met(Vraag.IS_LEZER_AKKOORD, isEens),
                            "Letselduiding, versie " + duiding.versie()
                                    + (isEens
                                            ? ": definitief na de tweede lezer"
                                            : ": de tweede lezer heeft opmerkingen"));
                });
    }

    /// Asks the author for a next version of what stands about this examination, as after a correction. The
    /// last version stays as it is.
    @Transactional
    public void vraagHerziening(GezinId gezin, OnderzoekId onderzoek) {
        poort.wijzig(gezin, Compartiment.LETSELDUIDING, "herziening van letselduiding gevraagd");
        var plek = duidingen.plek(onderzoek).orElseThrow(GeenToegang::new);
        if (!plek.gezin().equals(gezin) || !poort.gebruiker().heeft(Rol.FORENSISCH_ARTS)) {
            throw new GeenToegang();
        }
        proces.vraagHerziening(gezin, plek.kind(), onderzoek);
    }

    private Duiding gelezen(Herkomst herkomst) {
        return rondes.versies(herkomst.gezin(), herkomst.kind(), herkomst.taak())
                .getFirst();
    }

    private void controleer(LeesGegevens gegevens, Herkomst herkomst, boolean isVanBuiten, Invoer invoer) {
        var duiding = gelezen(herkomst);
        invoer.eis(
                "oordeel",
                !duiding.auteur().equals(herkomst.door()),
                "U schreef deze duiding zelf; een ander leest haar. Laat de taak liggen voor een collega.");
        invoer.eis(
                "oordeel",
                gegevens.versie() != null && gegevens.versie() == duiding.versie(),
                "Er is intussen een nieuwe versie. Open de taak opnieuw en lees die.");
        invoer.ingevuld("oordeel", gegevens.oordeel(), "Kies of u het eens bent met deze duiding.");
        invoer.ingevuldAls(
                gegevens.oordeel() == Leesoordeel.OPMERKINGEN,
                "opmerkingen",
                gegevens.opmerkingen(),
                "Schrijf op wat de auteur moet herzien.");
        invoer.ingevuldAls(isVanBuiten, "lezer", gegevens.lezer(), "Vul de naam van de forensisch arts in.");
        invoer.ingevuldAls(isVanBuiten, "organisatie", gegevens.organisatie(), "Vul in waar hij of zij werkt.");
        big(gegevens.bigNummer(), isVanBuiten ? null : eigenBig(), isVanBuiten, duiding, invoer);
    }

    private static void big(
            @Nullable String getypt, @Nullable String eigen, boolean isVanBuiten, Duiding duiding, Invoer invoer) {
        invoer.eis(
                "bigNummer",
                isVanBuiten || eigen != null,
                "Bij uw account staat geen BIG-nummer; zonder kunt u niet ondertekenen. Laat de beheerder van uw"
                        + " organisatie het toevoegen, of geef de taak terug aan een collega met BIG-nummer.");
        var nummer = getypt == null ? "" : getypt.strip();
        invoer.eis(
                "bigNummer",
                isVanBuiten ? BIG.matcher(nummer).matches() : nummer.equals(eigen),
                isVanBuiten
                        ? "Vul het BIG-nummer van de lezer in: 11 cijfers."
                        : "Vul het BIG-nummer in dat bij uw account hoort: 11 cijfers.");
        invoer.eis(
                "bigNummer",
                !nummer.equals(duiding.bigNummer()),
                "Dit is het BIG-nummer van de auteur. De tweede lezer is altijd een ander.");
    }

    private @Nullable String eigenBig() {
        return organisaties.vind(poort.gebruiker().id()).map(Contact::big).orElse(null);
    }

    private Taakregel taakregel(TaakId taak) {
        return werkvoorraad
                .vind(taak)
                .filter(regel -> regel.kind() != null && regel.soort() == Taaksoort.TWEEDE_LEZING)
                .orElseThrow(GeenToegang::new);
    }

    private static boolean isVanBuiten(Taakregel regel) {
        return regel.rol() == Rol.VERTROUWENSARTS;
    }

    /// @param verschil what changed since the version before, empty when this is the first
    /// @param isVanBuiten no second forensic doctor works here: one elsewhere reads, the user records that
    /// @param isAuteur whether the user wrote it himself, so that he may not read it
    /// @param big of the user, null when none is registered or when another reads
    public record Leesvoorstel(
            Duiding duiding,
            List<Duidingverschil> verschil,
            boolean isVanBuiten,
            boolean isAuteur,
            @Nullable String big) {

        public int versie() {
            return duiding.versie();
        }
    }
}
