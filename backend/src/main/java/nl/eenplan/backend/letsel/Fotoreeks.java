package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.termijn.Feitenbron.Periode;
import org.jspecify.annotations.Nullable;

/// The photographs of one contact, and what the suspicion is about (F3, G3).
@Entity
class Fotoreeks extends Dossierstuk {

    @Nullable
    private String redenGeenFotos;

    private boolean isVerwijderdVanCamera;
    private boolean isMeldcodeGestart;

    @Enumerated(EnumType.STRING)
    private Aard aard;

    @Nullable
    private Instant incident;

    @Nullable
    private Instant incidentTot;

    @ElementCollection
    @OrderColumn(name = "volgorde")
    private List<Foto> fotos = new ArrayList<>();

    protected Fotoreeks() {}

    Fotoreeks(Herkomst herkomst, FotosVastleggenGegevens gegevens, List<Foto> fotos) {
        super(herkomst);
        redenGeenFotos = fotos.isEmpty() ? gegevens.redenGeenFotos() : null;
        isVerwijderdVanCamera = !fotos.isEmpty();
        isMeldcodeGestart = requireNonNull(gegevens.isMeldcodeGestart());
        aard = requireNonNull(gegevens.aard());
        incident = gegevens.incident() == null ? null : herkomst.moment(gegevens.incident());
        incidentTot = gegevens.incidentTot() == null ? null : herkomst.moment(gegevens.incidentTot());
        this.fotos.addAll(fotos);
    }

    Aard aard() {
        return aard;
    }

    Letseldossier.Vermoeden vermoeden() {
        return new Letseldossier.Vermoeden(aard, incident, incidentTot, redenGeenFotos, doorNaam(), vastgelegdOp());
    }

    /// G3: whether the incident lies within seven days before it was recorded.
    String ligging() {
        return periode().ligging(vastgelegdOp());
    }

    /// From where the terms of the incident count, empty when nobody knows when it was.
    Optional<Instant> telpunt() {
        return Optional.ofNullable(periode().telpunt(vastgelegdOp()));
    }

    /// Between which moments it can have been, empty when nobody knows.
    Optional<Periode> mogelijk() {
        return Optional.ofNullable(incident).map(van -> new Periode(van, incidentTot));
    }

    private Incidentperiode periode() {
        return new Incidentperiode(incident, incidentTot);
    }

    List<Letseldossier.Foto> beelden() {
        return fotos.stream().map(Foto::beeld).toList();
    }
}
