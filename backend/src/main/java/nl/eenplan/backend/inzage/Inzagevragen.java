package nl.eenplan.backend.inzage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Blinderingen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Inzagetoets;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Inzageproces;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The asking side. What is withheld follows from role and rules, so that asking for it tells nothing either.
@Service
@Herkansbaar
@Transactional
class Inzagevragen implements InzageService {

    private static final Set<Omstandigheid> STELBAAR = EnumSet.of(Omstandigheid.ACUUT_GEVAAR, Omstandigheid.OTS);
    private static final int MINSTE = 20;
    private static final int MEESTE = 2_000;
    private static final int GROOTSTE_BLAD = 50;

    private final Dossierpoort poort;
    private final Logboek logboek;
    private final Inzagetoets toets;
    private final Blinderingen blinderingen;
    private final Verzoeken verzoeken;
    private final Inzageproces proces;
    private final Inzageberichten berichten;
    private final Clock klok;

    Inzagevragen(
            Dossierpoort poort,
            Logboek logboek,
            Inzagetoets toets,
            Blinderingen blinderingen,
            Verzoeken verzoeken,
            Inzageproces proces,
            Inzageberichten berichten,
            Clock klok) {
        this.poort = poort;
        this.logboek = logboek;
        this.toets = toets;
        this.blinderingen = blinderingen;
        this.verzoeken = verzoeken;
        this.proces = proces;
        this.berichten = berichten;
        this.klok = klok;
    }

    @Override
    public List<Afscherming> afschermingen(GezinId gezin) {
        var leesbaar = poort.leesbaar(gezin);
        if (leesbaar.isEmpty()) {
            poort.lees(gezin, Compartiment.GEZIN, "afgeschermde delen bekeken");
        }
        var wie = poort.gebruiker();
        var rollen = rollen(gezin, wie);
        var gevraagd = verzoeken.vanGezin(gezin, wie.id(), GROOTSTE_BLAD);
        var dicht = EnumSet.noneOf(Compartiment.class);
        rollen.forEach(rol -> dicht.addAll(toets.nodig(rol)));
        var blind = blinderingen.delen(gezin, wie.id());
        dicht.removeAll(leesbaar);
        dicht.remove(Compartiment.GEZIN);
        return dicht.stream()
                .map(deel -> afscherming(
                        deel,
                        rollen,
                        blind.contains(deel),
                        gevraagd.stream().filter(regel -> regel.deel() == deel).findFirst()))
                .toList();
    }

    private Afscherming afscherming(
            Compartiment deel, List<Rol> rollen, boolean isBlind, Optional<Verzoekregel> laatste) {
        var rol = besteRol(rollen, deel, Set.of());
        var zonder = besluit(rol, deel, Set.of());
        var stelbaar = STELBAAR.stream()
                .filter(stelling ->
                        rang(besluit(besteRol(rollen, deel, Set.of(stelling)), deel, Set.of(stelling))) < rang(zonder))
                .toList();
        return new Afscherming(deel, toets.eigenaar(deel), zonder, stelbaar, isBlind, laatste.orElse(null));
    }

    @Override
    public Indiening vraag(GezinId gezin, Compartiment deel, Inzagevraag vraag) {
        poort.lees(gezin, Compartiment.GEZIN, "inzage gevraagd");
        var wie = poort.gebruiker();
        if (poort.leesbaar(gezin).contains(deel)) {
            return new Indiening.AlOpen();
        }
        if (blinderingen.delen(gezin, wie.id()).contains(deel)) {
            return new Indiening.NietMogelijk(
                    "U voert een gesprek met een kind blind. Dit deel gaat vanzelf open als u het gesprek hebt"
                            + " vastgelegd, of als u het toch niet voert.");
        }
        var eigen = verzoeken.rollen(gezin, wie.id(), wie.rol());
        if (eigen.isEmpty()) {
            return new Indiening.NietMogelijk(
                    "U bent nog niet zelf bij dit gezin betrokken. Neem eerst de taak op u waarvoor u dit deel nodig hebt.");
        }
        var invoer = controleer(vraag);
        if (!invoer.fouten().isEmpty()) {
            return new Indiening.Ongeldig(invoer.fouten());
        }
        var rol = besteRol(eigen, deel, gesteld(vraag));
        var besluit = besluit(rol, deel, gesteld(vraag));
        if (besluit.uitkomst() == Deeluitkomst.GEWEIGERD) {
            return new Indiening.NietMogelijk(
                    "De deelregels staan dit voor uw rol niet toe (regel " + besluit.regel() + "): " + besluit.reden());
        }
        return verzoeken
                .leg(gezin, deel, wie.id(), rol, vraag)
                .map(verzoek -> begin(gezin, deel, wie, rol, verzoek))
                .orElseGet(() -> alGevraagd(gezin, deel, wie));
    }

    private Indiening begin(GezinId gezin, Compartiment deel, Gebruiker wie, Rol rol, InzageverzoekId verzoek) {
        logboek.schrijf(
                wie,
                Regel.van(Soort.WIJZIGEN, gezin, "inzageverzoek ingediend")
                        .in(deel)
                        .als(rol)
                        .over(verzoek.toString()));
        proces.start(gezin, verzoek);
        berichten.vraagDeEigenaar(verzoeken.get(verzoek));
        return new Indiening.Ingediend(verzoek);
    }

    private Indiening alGevraagd(GezinId gezin, Compartiment deel, Gebruiker wie) {
        return verzoeken.open(gezin).stream()
                .filter(open -> open.deel() == deel && open.vrager().equals(wie.id()))
                .findFirst()
                .<Indiening>map(open -> new Indiening.AlGevraagd(open.gevraagdOp()))
                .orElseGet(() -> new Indiening.AlGevraagd(klok.instant()));
    }

    @Override
    public Intrekking trekIn(InzageverzoekId verzoek) {
        var wie = poort.gebruiker();
        var gevonden = verzoeken.vind(verzoek).filter(een -> een.vrager().equals(wie.id()));
        if (gevonden.isEmpty()) {
            logboek.schrijfBlijvend(
                    wie,
                    Regel.van(Soort.GEWEIGERD, null, "inzageverzoek geweigerd").over(verzoek.toString()));
            throw new GeenToegang();
        }
        verzoeken.vergrendel(verzoek);
        if (!verzoeken.sluit(verzoek, Stand.INGETROKKEN)) {
            return Intrekking.AL_BEANTWOORD;
        }
        proces.trekIn(verzoek);
        logboek.schrijf(
                wie,
                Regel.van(Soort.WIJZIGEN, gevonden.get().gezin(), "inzageverzoek ingetrokken")
                        .in(gevonden.get().deel())
                        .over(verzoek.toString()));
        return Intrekking.GELUKT;
    }

    @Override
    public List<Verzoekregel> vanMij(int aantal) {
        var regels = verzoeken.recente(poort.gebruiker().id(), Math.clamp(aantal, 1, GROOTSTE_BLAD));
        poort.toonde(regels.stream().map(Verzoekregel::gezin).distinct().toList(), "eigen inzageverzoeken bekeken");
        return regels;
    }

    /// Also those who are involved through the pool of a task see what is withheld.
    private List<Rol> rollen(GezinId gezin, Gebruiker wie) {
        var eigen = new ArrayList<>(verzoeken.rollen(gezin, wie.id(), wie.rol()));
        if (eigen.isEmpty()) {
            eigen.add(wie.rol());
        }
        return eigen;
    }

    private Rol besteRol(List<Rol> rollen, Compartiment deel, Set<Omstandigheid> gesteld) {
        return rollen.stream()
                .min(Comparator.comparingInt(rol -> rang(besluit(rol, deel, gesteld))))
                .orElseThrow();
    }

    private Deelbesluit besluit(Rol rol, Compartiment deel, Set<Omstandigheid> gesteld) {
        return toets.beslis(rol, deel, gesteld).besluit();
    }

    /// From open to closed.
    private static int rang(Deelbesluit besluit) {
        return switch (besluit.uitkomst()) {
            case TOEGESTAAN -> 0;
            case MET_MOTIVERING -> 1;
            case TWEEDE_BEOORDELAAR -> 2;
            case VRAAG_TOESTEMMING -> 3;
            case GEWEIGERD -> 4;
        };
    }

    private static Set<Omstandigheid> gesteld(Inzagevraag vraag) {
        return Optional.ofNullable(vraag.omstandigheid()).map(Set::of).orElse(Set.of());
    }

    private Invoer controleer(Inzagevraag vraag) {
        var invoer = new Invoer(klok);
        var noodzaak = vraag.noodzaak().strip();
        invoer.ingevuld("doel", vraag.doel(), "Kies waarvoor u dit deel nodig hebt.");
        invoer.ingevuld("noodzaak", noodzaak, "Schrijf op waarom u uw werk niet zonder dit deel kunt doen.");
        invoer.eis("noodzaak", noodzaak.length() >= MINSTE, "Leg de noodzaak uit in ten minste 20 tekens.");
        invoer.eis("noodzaak", noodzaak.length() <= MEESTE, "Kort de tekst in tot 2.000 tekens.");
        invoer.eis(
                "omstandigheid",
                vraag.omstandigheid() == null || STELBAAR.contains(vraag.omstandigheid()),
                "Kies acuut gevaar of een ondertoezichtstelling, of laat dit leeg.");
        return invoer;
    }
}
