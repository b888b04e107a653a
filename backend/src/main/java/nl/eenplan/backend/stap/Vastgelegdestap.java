package nl.eenplan.backend.stap;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// When, with whom and what was done in one step.
@Entity
@Table(name = "stap")
class Vastgelegdestap extends Dossierstuk {

    @Enumerated(EnumType.STRING)
    private Taaksoort soort;

    private Instant wanneer;
    private String metWie;

    @Nullable
    private String gedaan;

    @Nullable
    private String afspraken;

    @Nullable
    private String kenmerk;

    @Nullable
    private Boolean isFmoNodig;

    @Nullable
    private Boolean isBereikt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Fmouitkomst fmoUitkomst;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Fmoreden fmoReden;

    @Nullable
    private String toelichting;

    @Nullable
    private String toestemming;

    protected Vastgelegdestap() {}

    Vastgelegdestap(Herkomst herkomst, Taaksoort soort, StapGegevens gegevens) {
        super(herkomst);
        this.soort = soort;
        wanneer = herkomst.moment(requireNonNull(gegevens.wanneer()));
        metWie = requireNonNull(gegevens.metWie());
        gedaan = gegevens.gedaan();
        afspraken = gegevens.afspraken();
        kenmerk = gegevens.kenmerk();
        isFmoNodig = soort == Taaksoort.FMO_BESLUIT ? gegevens.isFmoNodig() : null;
        isBereikt = Stapkennis.van(soort).vraagtBereikt() ? gegevens.isBereikt() : null;
    }

    /// F5a.
    Vastgelegdestap(Herkomst herkomst, StapGegevens gegevens, Fmoverloop verloop) {
        this(herkomst, Taaksoort.FMO_UITVOEREN, gegevens);
        fmoUitkomst = verloop.uitkomst();
        fmoReden = verloop.reden();
        toelichting = verloop.toelichting();
        toestemming = verloop.toestemming();
    }

    Taaksoort soort() {
        return soort;
    }

    @Nullable
    Boolean isFmoNodig() {
        return isFmoNodig;
    }

    /// What was recorded before it was asked, was done.
    Fmouitkomst fmoUitkomst() {
        return fmoUitkomst == null ? Fmouitkomst.UITGEVOERD : fmoUitkomst;
    }

    Compartiment compartiment() {
        return Stapkennis.van(soort).compartiment();
    }

    Stapbeeld beeld(@Nullable String kindNaam) {
        return beeld(
                kindNaam, fmoUitkomst == null ? null : new Fmoverloop(fmoUitkomst, fmoReden, toelichting, toestemming));
    }

    Stapbeeld beeld(@Nullable String kindNaam, @Nullable Fmoverloop fmo) {
        return new Stapbeeld(
                Stukbron.sleutel(Stapstukken.soort(Stapkennis.van(soort)), id()),
                soort,
                kindNaam,
                wanneer,
                metWie,
                gedaan,
                afspraken,
                kenmerk,
                isFmoNodig,
                isBereikt,
                fmo,
                doorNaam());
    }
}
