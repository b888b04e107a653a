package nl.eenplan.backend.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.backend.toestemming.Vertegenwoordiging;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Betrokkeneproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The deciding side. The task is checked first; then the pieces are read under its purpose, which stands in the log
/// beside the name of whoever decides, for each compartment apart.
@Service
@Herkansbaar
@Transactional
class Rechtenbeoordeling implements RechtenTaken {

    private static final String DOEL = "verzoek van een betrokkene beoordelen";

    private final Taakafhandeling taken;
    private final Dossierpoort poort;
    private final Betrokkeneproces proces;
    private final Verzoekkast kast;
    private final Stukkenlezer lezer;
    private final Gezinsgenoten genoten;
    private final Vertegenwoordiging vertegenwoordiging;
    private final Besluituitvoering uitvoering;
    private final Termijnkalender kalender;
    private final Betrokkenheden betrokkenheden;
    private final Clock klok;

    Rechtenbeoordeling(
            Taakafhandeling taken,
            Dossierpoort poort,
            Betrokkeneproces proces,
            Verzoekkast kast,
            Stukkenlezer lezer,
            Gezinsgenoten genoten,
            Vertegenwoordiging vertegenwoordiging,
            Besluituitvoering uitvoering,
            Termijnkalender kalender,
            Betrokkenheden betrokkenheden,
            Clock klok) {
        this.taken = taken;
        this.poort = poort;
        this.proces = proces;
        this.kast = kast;
        this.lezer = lezer;
        this.genoten = genoten;
        this.vertegenwoordiging = vertegenwoordiging;
        this.uitvoering = uitvoering;
        this.kalender = kalender;
        this.betrokkenheden = betrokkenheden;
        this.klok = klok;
    }

    @Override
    public Optional<Beoordeling> beoordeling(TaakId taak) {
        if (!(taken.begin(taak, Taaksoort.BETROKKENEVERZOEK) instanceof Opening.Open open)) {
            return Optional.empty();
        }
        return Systeem.als(
                DOEL,
                () -> proces.verzoek(taak).flatMap(kast::vind).map(verzoek -> {
                    var stukken = lezer.stukken(open.gezin());
                    log(open.gezin(), stukken);
                    return beeld(verzoek, stukken, positie(verzoek));
                }));
    }

    private void log(GezinId gezin, List<Stuk> stukken) {
        poort.lees(gezin, Compartiment.GEZIN, "verzoek van een betrokkene bekeken");
        stukken.stream()
                .map(Stuk::compartiment)
                .distinct()
                .filter(deel -> deel != Compartiment.GEZIN)
                .forEach(deel -> poort.lees(gezin, deel, "stukken bekeken voor een verzoek van een betrokkene"));
    }

    private Beoordeling beeld(Betrokkeneverzoek verzoek, List<Stuk> stukken, Positie positie) {
        var namen = genoten.van(verzoek.gezin()).stream().collect(Collectors.toMap(Genoot::id, Genoot::naam));
        var lakker = lezer.lakker(verzoek, "");
        var notities = lezer.notities(verzoek.gezin());
        var vrager = verzoek.vrager();
        return new Beoordeling(
                verzoek.soort(),
                namen.getOrDefault(verzoek.over(), ""),
                positie.leeftijd(),
                vrager == null ? verzoek.vragerBuiten() : namen.getOrDefault(vrager, ""),
                positie.band() == Band.ZELF,
                positie.isVerdacht(),
                verzoek.identiteit(),
                verzoek.ontvangenOp(),
                verzoek.uiterlijk(),
                verzoek.omschrijving(),
                verzoek.verklaring(),
                verzoek.stuk(),
                Rechtsregel.van(positie, true),
                Rechtsregel.van(positie, false),
                stukken.stream()
                        .map(stuk -> new Stukvoorstel(
                                stuk.sleutel(),
                                stuk.compartiment(),
                                stuk.titel(),
                                stuk.op(),
                                lezer.velden(stuk, lakker, notities),
                                Stukkenlezer.voorstel(stuk, verzoek, positie).orElse(null)))
                        .toList(),
                magVerlengen(verzoek),
                Stukkenlezer.stand(stukken));
    }

    private Positie positie(Betrokkeneverzoek verzoek) {
        return vertegenwoordiging.positie(verzoek.gezin(), verzoek.over(), verzoek.vrager(), LocalDate.now(klok));
    }

    private boolean magVerlengen(Betrokkeneverzoek verzoek) {
        return !verzoek.isVerlengd()
                && kast.termijn(verzoek.soort(), verzoek.ontvangenOp()).verlenging() > 0;
    }

    @Override
    public Afronding beslis(TaakId taak, Besluit besluit) {
        return switch (taken.begin(taak, Taaksoort.BETROKKENEVERZOEK)) {
            case Opening.AlAfgerond al -> new Afronding.AlAfgerond(al.door(), al.op());
            case Opening.Open open -> Systeem.als(DOEL, () -> beslis(taak, open.gezin(), besluit));
        };
    }

    private Afronding beslis(TaakId taak, GezinId gezin, Besluit besluit) {
        var verzoek = proces.verzoek(taak).flatMap(kast::vind).orElse(null);
        if (verzoek == null) {
            return new Invoercontrole()
                    .eis("uitkomst", false, "Dit verzoek is er niet meer. Sluit de taak.")
                    .uitkomst()
                    .orElseThrow();
        }
        boolean isIngetrokken = besluit.uitkomst() == Uitkomst.INGETROKKEN;
        poort.wijzig(
                gezin,
                Compartiment.GEZIN,
                isIngetrokken ? "verzoek van een betrokkene ingetrokken" : "verzoek van een betrokkene beslist");
        var stukken = lezer.stukken(gezin);
        var positie = positie(verzoek);
        var regel = Rechtsregel.van(positie, !Boolean.FALSE.equals(besluit.isWilsbekwaam()));
        return vooraf(verzoek, besluit, stukken)
                .or(() -> new Besluitcontrole(verzoek, besluit, regel, stukken)
                        .bezwaar(
                                stuk -> Stukkenlezer.voorstel(stuk, verzoek, positie),
                                magVerlengen(verzoek),
                                LocalDate.now(klok)))
                .orElseGet(() -> {
                    voerUit(verzoek, besluit, regel, stukken);
                    rondAf(taak, gezin, besluit);
                    return new Afronding.Gelukt();
                });
    }

    private void voerUit(Betrokkeneverzoek verzoek, Besluit besluit, Rechtsregel regel, List<Stuk> stukken) {
        switch (Objects.requireNonNull(besluit.uitkomst())) {
            case VERLENGD -> verleng(verzoek, besluit);
            case INGETROKKEN ->
                uitvoering.trekIn(
                        verzoek,
                        new Intrekking(
                                Objects.requireNonNull(besluit.ingetrokkenOp()),
                                Objects.requireNonNull(besluit.ingetrokkenLangs())));
            case TOEGEKEND, GEWEIGERD -> uitvoering.voerUit(verzoek, besluit, regel, stukken);
        }
    }

    /// Who decides is somebody else than who asked for it, and has seen what there is now.
    private Optional<Afronding> vooraf(Betrokkeneverzoek verzoek, Besluit besluit, List<Stuk> stukken) {
        var wie = poort.gebruiker().id();
        var stuk = besluit.stuk() == null ? verzoek.stuk() : besluit.stuk();
        return new Invoercontrole()
                .eis(
                        "uitkomst",
                        !wie.equals(verzoek.vastgelegdDoor()),
                        "U legde dit verzoek zelf vast. Een collega beslist erover.")
                .eis(
                        "uitkomst",
                        stukken.stream().noneMatch(een -> een.sleutel().equals(stuk) && wie.equals(een.auteur())),
                        "U schreef het stuk waarover dit gaat. Een collega beslist erover.")
                .eis(
                        "stand",
                        besluit.uitkomst() == Uitkomst.INGETROKKEN
                                || Stukkenlezer.stand(stukken).equals(besluit.stand()),
                        "Er is intussen iets aan het dossier veranderd. Open de taak opnieuw en lees wat erbij kwam.")
                .uitkomst();
    }

    private void verleng(Betrokkeneverzoek verzoek, Besluit besluit) {
        var termijn = kast.termijn(verzoek.soort(), verzoek.ontvangenOp());
        kast.verleng(
                verzoek.id(),
                kalender.laatsteDag(
                        verzoek.ontvangenOp(),
                        termijn.hoeveelheid() + termijn.verlenging(),
                        termijn.eenheid(),
                        termijn.termijnenwet()),
                besluit.reden());
    }

    /// With the task its access ends too.
    private void rondAf(TaakId taak, GezinId gezin, Besluit besluit) {
        var code = Objects.requireNonNull(besluit.uitkomst()) == Uitkomst.VERLENGD ? "VERLENGD" : "BESLOTEN";
        taken.rondAf(taak, Antwoorden.geen().met(Vraag.BETROKKENEBESLUIT, code));
        betrokkenheden.beeindig(gezin, poort.gebruiker().id(), Rol.PRIVACY_OFFICER);
    }
}
