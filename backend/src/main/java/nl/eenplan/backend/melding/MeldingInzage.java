package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kindsignalen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was weighed, reported and decided of a gezin, per compartment.
@Service
public class MeldingInzage {

    private final Zaakstukken stukken;
    private final Meldcodelijst meldcodelijst;
    private final Dubbelmelding dubbelmelding;
    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;
    private final Kinderen kinderen;
    private final Kindsignalen signalen;
    private final Gezinsaanpak aanpak;

    MeldingInzage(
            Zaakstukken stukken,
            Meldcodelijst meldcodelijst,
            Dubbelmelding dubbelmelding,
            WerkvoorraadService werkvoorraad,
            Dossierpoort poort,
            Kinderen kinderen,
            Kindsignalen signalen,
            Gezinsaanpak aanpak) {
        this.stukken = stukken;
        this.meldcodelijst = meldcodelijst;
        this.dubbelmelding = dubbelmelding;
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
        this.kinderen = kinderen;
        this.signalen = signalen;
        this.aanpak = aanpak;
    }

    /// For the forms of Veilig Thuis.
    @Transactional
    public Zaakbeeld voorTaak(TaakId taak) {
        return zaak(werkvoorraad.vind(taak).orElseThrow(GeenToegang::new).gezin());
    }

    /// For the family page.
    @Transactional
    public Zaakbeeld zaak(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "melding en triage geopend");
        Set<Compartiment> afgeschermd = EnumSet.of(Compartiment.MELDING, Compartiment.VEILIGHEID);
        afgeschermd.removeAll(poort.leesbaar(gezin));
        boolean magMelding = !afgeschermd.contains(Compartiment.MELDING);
        boolean magVeiligheid = !afgeschermd.contains(Compartiment.VEILIGHEID);
        if (magMelding) {
            poort.lees(gezin, Compartiment.MELDING, "melding bekeken");
        }
        if (magVeiligheid) {
            poort.lees(gezin, Compartiment.VEILIGHEID, "triage bekeken");
        }
        Optional<Veiligheidsafspraak> afspraak = magVeiligheid ? stukken.afspraak(gezin) : Optional.empty();
        return new Zaakbeeld(
                magMelding ? stukken.meldingen(gezin, poort.magWijzigen(gezin, Compartiment.MELDING)) : List.of(),
                magMelding && magVeiligheid ? dubbelmelding.van(gezin) : List.of(),
                magMelding ? stukken.afwegingen(gezin) : List.of(),
                magMelding ? stukken.terugkoppelingen(gezin) : List.of(),
                magVeiligheid ? stukken.triage(gezin).orElse(null) : null,
                magVeiligheid ? stukken.kennisgevingen(gezin) : List.of(),
                magVeiligheid ? stukken.actieoverleg(gezin).orElse(null) : null,
                afspraak.map(Veiligheidsafspraak::beelden).orElse(List.of()),
                afspraak.map(Veiligheidsafspraak::stuk).orElse(null),
                afspraak.map(Veiligheidsafspraak::zijnOudersAkkoord).orElse(null),
                afspraak.map(Veiligheidsafspraak::toelichting).orElse(null),
                stukken.regie(gezin, magVeiligheid).orElse(null),
                afgeschermd);
    }

    /// The agreed days that are waited for, soonest first. Compartment MELDING; nothing for whoever may not read it.
    @Transactional
    public List<Terugkijkdag> terugkijkdagen(GezinId gezin) {
        if (!poort.leesbaar(gezin).contains(Compartiment.MELDING)) {
            return List.of();
        }
        var wachten = aanpak.kijkenTerug(gezin);
        if (wachten.isEmpty()) {
            return List.of();
        }
        poort.lees(gezin, Compartiment.MELDING, "dag om terug te kijken bekeken");
        return stukken.terugkijkdagen(gezin, wachten);
    }

    /// When the child was last reported in its running walk; a moment only, asks no permission.
    @Transactional(readOnly = true)
    @NaDePoort
    public Optional<Instant> gemeldOp(GezinId gezin, PersoonId kind) {
        return stukken.laatsteMelding(gezin, kind, signalen.begin(gezin, kind)).map(Melding::verstuurdOp);
    }

    /// One checklist per child with a suspicion. Compartment MELDING.
    @Transactional
    public List<Meldcode> meldcodes(GezinId gezin) {
        poort.lees(gezin, Compartiment.MELDING, "meldcode bekeken");
        boolean metDuiding = poort.leesbaar(gezin).contains(Compartiment.LETSELDUIDING);
        return kinderen.metVermoeden(gezin).stream()
                .map(kind -> meldcodelijst.van(gezin, kind, metDuiding))
                .toList();
    }
}
