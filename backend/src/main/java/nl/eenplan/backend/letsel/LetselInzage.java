package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.foto.Fotoregister;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.Kindsignalen;
import nl.eenplan.backend.gezin.Kindsignalen.Kindsignaal;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what is recorded of the children of a gezin, per compartment.
@Service
public class LetselInzage {

    private final Taakinzage taken;
    private final Dossierpoort poort;
    private final Kinderen kinderen;
    private final Stukken stukken;
    private final Fotoregister fotos;
    private final Kindsignalen signalen;

    LetselInzage(
            Taakinzage taken,
            Dossierpoort poort,
            Kinderen kinderen,
            Stukken stukken,
            Fotoregister fotos,
            Kindsignalen signalen) {
        this.taken = taken;
        this.poort = poort;
        this.kinderen = kinderen;
        this.stukken = stukken;
        this.fotos = fotos;
        this.signalen = signalen;
    }

    /// The dossier of the child that the task is about, for the forms of F2 to F6. Compartment MEDISCH.
    @Transactional
    public Letseldossier voorTaak(TaakId taak) {
        return stukken.dossier(taken.kind(taak, "letsel bekeken bij taak"));
    }

    /// What the form of F3 opens with, of a child of this gezin. Compartment MEDISCH.
    @Transactional
    public Fotoformulier voorFotos(GezinId gezin, PersoonId kind) {
        poort.lees(gezin, Compartiment.MEDISCH, "letsel en foto’s bekeken bij taak");
        var signaal = signalen.laatste(gezin, kind);
        return new Fotoformulier(
                stukken.letsels(gezin, kind),
                fotos.vanGezin(gezin),
                incident(signaal),
                signaal.map(Kindsignaal::overledenOp));
    }

    private static Optional<Incident> incident(Optional<Kindsignaal> laatste) {
        return laatste.map(Kindsignaal::incident)
                .map(periode -> new Incident(
                        lokaal(periode.van()),
                        Optional.ofNullable(periode.tot())
                                .map(LetselInzage::lokaal)
                                .orElse(null)));
    }

    /// One row per child with a suspicion, for the family page.
    @Transactional
    public List<Letseloverzicht> overzicht(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "letseloverzicht geopend");
        Set<Compartiment> leesbaar = poort.leesbaar(gezin);
        boolean magMedisch = leesbaar.contains(Compartiment.MEDISCH);
        boolean magConclusie = leesbaar.contains(Compartiment.LETSELDUIDING);
        if (magMedisch) {
            poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken");
        }
        if (magConclusie) {
            poort.lees(gezin, Compartiment.LETSELDUIDING, "letselduiding bekeken");
        }
        return kinderen.metVermoeden(gezin).stream()
                .map(kind -> rij(kind, magMedisch, magConclusie))
                .toList();
    }

    /// When the steps were taken last that the meldcode counts (L6), from that moment on. Moments only; asks no
    /// permission.
    @Transactional(readOnly = true)
    @NaDePoort
    public Meldcodefeiten meldcodefeiten(PersoonId kind, Instant vanaf) {
        return stukken.meldcodefeiten(kind, vanaf);
    }

    private static LocalDateTime lokaal(Instant moment) {
        return LocalDateTime.ofInstant(moment, Termijnkalender.NEDERLAND);
    }

    private Letseloverzicht rij(Kind kind, boolean magMedisch, boolean magConclusie) {
        List<Letseldossier.Duiding> duidingen = magConclusie ? stukken.duidingen(kind.id()) : List.of();
        return new Letseloverzicht(
                kind.id(),
                kind.naam(),
                magMedisch ? stukken.dossier(kind.id()) : null,
                Letseldossier.Duidingreeks.van(duidingen.reversed()).stream()
                        .map(reeks -> reeks.versies().getFirst().eindconclusie())
                        .toList(),
                !magMedisch,
                !magConclusie);
    }

    /// @param tot the latest moment where only a period is known
    public record Incident(LocalDateTime van, @Nullable LocalDateTime tot) {}

    /// @param signalen when injuries or signals were recorded
    /// @param overleg when a vertrouwensarts advised
    /// @param duiding when the letselduiding was signed; not for whoever may not know that there is one (rule 7)
    /// @param uitgesloten when the suspicion was excluded (G2)
    public record Meldcodefeiten(
            @Nullable Instant signalen,
            @Nullable Instant overleg,
            @Nullable Instant duiding,
            @Nullable Instant uitgesloten) {}
}
