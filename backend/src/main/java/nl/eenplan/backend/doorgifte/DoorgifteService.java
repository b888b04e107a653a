package nl.eenplan.backend.doorgifte;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.bericht.Berichten;
import nl.eenplan.backend.bericht.Berichten.Bericht;
import nl.eenplan.backend.bericht.Berichten.Soort;
import nl.eenplan.backend.doorgifte.Doorgifte.Gesloten;
import nl.eenplan.backend.doorgifte.Doorgifte.Ongeldig;
import nl.eenplan.backend.doorgifte.Doorgifte.TaakVoorbij;
import nl.eenplan.backend.gezin.Doorgegevensignalen;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Doorgegeven;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Nieuw;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.SignaalGegevens;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.organisatie.OrganisatieService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.backend.werkvoorraad.Taakhouders;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// While a vertrouwensarts or forensisch arts works on the stroomschema, a child may tell something, another injury may
/// be seen or danger may arise. What he passes on is a signal, and whoever treats the child walks the stroomschema
/// again. His own task stays as it is. Compartment MEDISCH.
@Service
@Herkansbaar
@Transactional
public class DoorgifteService {

    /// The steps from which something is passed on, and in which role.
    public static final Map<Taaksoort, Rol> STAPPEN = Map.of(
            Taaksoort.CONSULT_KINDERARTS, Rol.VERTROUWENSARTS,
            Taaksoort.CONSULT_VERTROUWENSARTS, Rol.VERTROUWENSARTS,
            Taaksoort.FOTOS_BEOORDELEN, Rol.FORENSISCH_ARTS,
            Taaksoort.FMO_UITVOEREN, Rol.FORENSISCH_ARTS,
            Taaksoort.LETSELDUIDEN, Rol.FORENSISCH_ARTS);

    /// The steps that tell what was passed on to whoever takes them: after F2 it stands with the signals of the gezin.
    public static final Set<Taaksoort> LEZEN = Set.of(Taaksoort.EERSTE_ZORG, Taaksoort.LETSEL_BESCHRIJVEN);

    private static final String HANDELING = "nieuw signaal doorgegeven";

    private final Taakafhandeling taken;
    private final Dossierpoort poort;
    private final Rolpoort rollen;
    private final Doorgegevensignalen signalen;
    private final Gezinsaanpak aanpak;
    private final WerkvoorraadService werkvoorraad;
    private final Behandelaar behandelaar;
    private final Taakhouders houders;
    private final OrganisatieService organisaties;
    private final Gezinsvinder gezinnen;
    private final Berichten berichten;

    DoorgifteService(
            Taakafhandeling taken,
            Dossierpoort poort,
            Rolpoort rollen,
            Doorgegevensignalen signalen,
            Gezinsaanpak aanpak,
            WerkvoorraadService werkvoorraad,
            Behandelaar behandelaar,
            Taakhouders houders,
            OrganisatieService organisaties,
            Gezinsvinder gezinnen,
            Berichten berichten) {
        this.taken = taken;
        this.poort = poort;
        this.rollen = rollen;
        this.signalen = signalen;
        this.aanpak = aanpak;
        this.werkvoorraad = werkvoorraad;
        this.behandelaar = behandelaar;
        this.houders = houders;
        this.organisaties = organisaties;
        this.gezinnen = gezinnen;
        this.berichten = berichten;
    }

    /// Whoever treats this child, by name and number.
    ///
    /// @throws GeenToegang when the task is not such a step of the user
    public List<Telefoonnummer> artsen(TaakId taak) {
        var regel = werkvoorraad
                .vind(taak)
                .filter(gevonden -> STAPPEN.containsKey(gevonden.soort()))
                .orElseThrow(GeenToegang::new);
        poort.lees(regel.gezin(), Compartiment.MEDISCH, "behandelend arts opgezocht");
        return behandelaar.artsen(regel.gezin(), requireNonNull(regel.kind())).stream()
                .flatMap(arts -> organisaties.vind(arts).stream())
                .map(arts -> new Telefoonnummer(arts.naam(), arts.telefoon()))
                .toList();
    }

    /// @throws GeenToegang when the task is not such a step, not the user's, or the medical content is not his to write
    public Doorgifte geefDoor(TaakId taak, SignaalGegevens gegevens) {
        var soort = STAPPEN.keySet().stream()
                .filter(stap -> taken.is(taak, stap))
                .findFirst()
                .orElse(Taaksoort.CONSULT_VERTROUWENSARTS);
        return switch (taken.begin(taak, soort)) {
            case Opening.AlAfgerond klaar -> new TaakVoorbij(houders.van(taak).isPresent() ? klaar.door() : null);
            case Opening.Open open ->
                geefDoor(open.gezin(), requireNonNull(open.kind()), requireNonNull(STAPPEN.get(soort)), gegevens);
        };
    }

    private Doorgifte geefDoor(GezinId gezin, PersoonId kind, Rol rol, SignaalGegevens gegevens) {
        var wie = rollen.eis(rol, HANDELING);
        var fouten = signalen.toets(gegevens);
        if (!fouten.isEmpty()) {
            return new Ongeldig(fouten);
        }
        if (!signalen.neem(gezin)) {
            return new Gesloten();
        }
        poort.wijzig(gezin, Compartiment.MEDISCH, HANDELING);
        var lopend = lopend(gezin, kind);
        var bij = lopend.stream()
                .filter(stap -> komtErBij(stap.soort(), requireNonNull(gegevens.wat())))
                .findFirst();
        signalen.leg(new Nieuw(gezin, kind, gegevens, rol, bij.isPresent()), wie);
        if (bij.isPresent()) {
            var arts = meld(gezin, wie, houders.van(bij.get().taak()), Soort.NIEUW_TE_LEZEN);
            return new Doorgifte.Doorgegeven(bij.get().soort(), arts, true, null);
        }
        aanpak.meldNieuwLetsel(gezin, kind);
        var arts = meld(gezin, wie, behandelaar.ontvanger(gezin, kind), Soort.TAAK_VOOR_U);
        var ernaast = lopend.stream().map(Taakregel::soort).findFirst().orElse(null);
        return new Doorgifte.Doorgegeven(Taaksoort.EERSTE_ZORG, arts, false, ernaast);
    }

    /// By a number only: what was said stands with the step.
    ///
    /// @return his name
    private @Nullable String meld(GezinId gezin, Gebruiker wie, Optional<MedewerkerId> aan, Soort soort) {
        aan.filter(arts -> !arts.equals(wie.id()))
                .ifPresent(arts -> berichten.stuur(arts, new Bericht(soort, gezinnen.nummer(gezin), "werkvoorraad")));
        return aan.flatMap(organisaties::vind).map(Contact::naam).orElse(null);
    }

    /// What was passed on about the child of this task, newest first.
    ///
    /// @throws GeenToegang when the task is not the user's
    public List<Doorgegeven> doorgegeven(TaakId taak) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        poort.lees(regel.gezin(), Compartiment.MEDISCH, "doorgegeven signaal gelezen");
        return Optional.ofNullable(regel.kind())
                .map(kind -> signalen.vanLoop(regel.gezin(), kind))
                .orElse(List.of());
    }

    /// At F1 everything is still to be asked. At F2 the examination is, but whether there is danger was answered: that
    /// is asked again from F1. After F2 a walk can take nothing along.
    private static boolean komtErBij(Taaksoort stap, Signaalaanleiding wat) {
        return stap == Taaksoort.EERSTE_ZORG
                || (stap == Taaksoort.LETSEL_BESCHRIJVEN && wat != Signaalaanleiding.ACUUT_GEVAAR);
    }

    /// The first steps about this child that somebody has yet to take, the earliest of the walk first.
    private List<Taakregel> lopend(GezinId gezin, PersoonId kind) {
        return werkvoorraad.vanGezin(gezin).stream()
                .filter(regel -> regel.afgerondOp() == null
                        && kind.equals(regel.kind())
                        && Behandelaar.BEGIN.contains(regel.soort()))
                .sorted(Comparator.comparing(Taakregel::soort))
                .toList();
    }

    /// @param nummer of himself, else of where he works
    public record Telefoonnummer(String naam, String nummer) {}
}
