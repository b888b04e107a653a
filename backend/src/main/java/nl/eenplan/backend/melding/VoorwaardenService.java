package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Voorwaarden & Vervolg: agrees the conditions and hands over to one regisseur (W13).
@Service
@Herkansbaar
public class VoorwaardenService {

    private static final Stapsoort VOORWAARDEN = new Stapsoort(
            Taaksoort.VEILIGHEIDSVOORWAARDEN,
            Compartiment.VEILIGHEID,
            "veiligheidsvoorwaarden vastgelegd",
            "VEILIGHEIDSVOORWAARDEN");
    private static final Stapsoort AANWIJZEN =
            new Stapsoort(Taaksoort.REGISSEUR_AANWIJZEN, Compartiment.GEZIN, "regisseur aangewezen", "REGISSEUR");

    private final Stapafhandeling stappen;
    private final Veiligheidsafspraken afspraken;
    private final Regisseuraanwijzingen aanwijzingen;
    private final OrganisatieService organisaties;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher gebeurtenissen;

    VoorwaardenService(
            Stapafhandeling stappen,
            Veiligheidsafspraken afspraken,
            Regisseuraanwijzingen aanwijzingen,
            OrganisatieService organisaties,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher gebeurtenissen) {
        this.stappen = stappen;
        this.afspraken = afspraken;
        this.aanwijzingen = aanwijzingen;
        this.organisaties = organisaties;
        this.betrokkenheden = betrokkenheden;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Transactional
    public Afronding veiligheidsvoorwaarden(TaakId taak, VoorwaardenGegevens gegevens) {
        return stappen.handelAf(
                taak, VOORWAARDEN, (herkomst, invoer) -> Triagecontrole.voorwaarden(gegevens, invoer), herkomst -> {
                    afspraken.save(new Veiligheidsafspraak(herkomst, gegevens));
                    return Uitkomst.van("Veiligheidsvoorwaarden vastgelegd: "
                            + gegevens.voorwaarden().size());
                });
    }

    /// What was agreed last, for the plan that takes it over; asks no permission.
    @Transactional(readOnly = true)
    @NaDePoort
    public List<Zaakbeeld.Voorwaarde> afgesproken(GezinId gezin) {
        var stukken = afspraken.vanGezin(gezin.waarde());
        return stukken.isEmpty() ? List.of() : stukken.getLast().beelden();
    }

    /// Whoever can be appointed.
    @Transactional(readOnly = true)
    public List<Kandidaat> kandidaten() {
        return organisaties.regisseurs().stream()
                .map(contact -> new Kandidaat(contact.medewerker().waarde(), contact.naam(), contact.organisatienaam()))
                .toList();
    }

    /// Appoints exactly one: a former regisseur is no longer involved.
    @Transactional
    public Afronding regisseurAanwijzen(TaakId taak, RegisseurGegevens gegevens) {
        Optional<Kandidaat> kandidaat = kandidaten().stream()
                .filter(iemand -> iemand.medewerker().equals(gegevens.regisseur()))
                .findFirst();
        return stappen.handelAf(
                taak,
                AANWIJZEN,
                (herkomst, invoer) -> {
                    invoer.eis("regisseur", kandidaat.isPresent(), "Kies één regisseur uit de lijst.");
                    invoer.tekst("motivering", gegevens.motivering());
                },
                herkomst -> wijsAan(herkomst, gegevens, kandidaat.orElseThrow()));
    }

    private Uitkomst wijsAan(Herkomst herkomst, RegisseurGegevens gegevens, Kandidaat kandidaat) {
        MedewerkerId regisseur = new MedewerkerId(requireNonNull(gegevens.regisseur()));
        aanwijzingen.huidige(herkomst.gezin().waarde()).ifPresent(vorige -> vorige.beeindig(herkomst.op()));
        aanwijzingen.flush();
        aanwijzingen.save(new Regisseuraanwijzing(herkomst, gegevens, kandidaat.naam()));
        var vorigen = betrokkenheden.metRol(herkomst.gezin(), Rol.REGISSEUR);
        for (MedewerkerId vorige : vorigen) {
            if (!vorige.equals(regisseur)) {
                betrokkenheden.beeindig(herkomst.gezin(), vorige, Rol.REGISSEUR);
            }
        }
        betrokkenheden.betrek(
                herkomst.gezin(), regisseur, Rol.REGISSEUR, "regie op het herstelplan", "Wmo 4.1.1 lid 2 d");
        gebeurtenissen.publishEvent(new RegisseurAangewezen(herkomst.gezin(), regisseur));
        gebeurtenissen.publishEvent(new RegisseurBenoemd(herkomst.gezin(), vorigen, regisseur));
        return Uitkomst.van("Regisseur: " + kandidaat.naam() + ", " + kandidaat.organisatie());
    }

    public record Kandidaat(UUID medewerker, String naam, String organisatie) {}
}
