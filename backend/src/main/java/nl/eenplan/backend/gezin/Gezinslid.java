package nl.eenplan.backend.gezin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Lidgegevens.Gezagsregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// One member of a gezin, born or expected; a child carries who has gezag over it.
@Entity
@Table(name = "gezinslid")
class Gezinslid {

    @Id
    private UUID id;

    private UUID gezin;
    private String naam;
    private @Nullable LocalDate geboortedatum;
    private @Nullable LocalDate verwachtOp;
    private @Nullable String bsn;

    @Enumerated(EnumType.STRING)
    private Geslacht geslacht;

    @Enumerated(EnumType.STRING)
    private Gezinsrol rol;

    private @Nullable LocalDate overledenOp;
    private boolean vermoeden;
    private String gewijzigdDoor;
    private Instant gewijzigdOp;

    @ElementCollection
    @CollectionTable(name = "gezag", joinColumns = @JoinColumn(name = "kind"))
    @MapKeyColumn(name = "volwassene")
    @Column(name = "gezag")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Gezag> gezag = new HashMap<>();

    @Version
    private Long versie;

    protected Gezinslid() {}

    Gezinslid(GezinId gezin, Lidgegevens gegevens, String door, Instant op) {
        this.id = PersoonId.nieuw().waarde();
        this.gezin = gezin.waarde();
        wijzig(gegevens, door, op);
    }

    final void wijzig(Lidgegevens gegevens, String door, Instant op) {
        naam = gegevens.naam().strip();
        geboortedatum = gegevens.geboortedatum();
        verwachtOp = gegevens.verwachtOp();
        bsn = gegevens.bsn().isBlank() ? null : gegevens.bsn().strip();
        geslacht = gegevens.geslacht();
        rol = gegevens.rol();
        overledenOp = gegevens.overledenOp();
        gewijzigdDoor = door;
        gewijzigdOp = op;
        gezag.keySet()
                .retainAll(gegevens.gezag().stream()
                        .map(regel -> regel.volwassene().waarde())
                        .toList());
        gegevens.gezag().forEach(regel -> gezag.put(regel.volwassene().waarde(), regel.gezag()));
    }

    void overleed(LocalDate dag, String door, Instant op) {
        overledenOp = dag;
        gewijzigdDoor = door;
        gewijzigdOp = op;
    }

    /// A suspicion is about this child; it stays so, also when it is later disproved.
    void krijgtVermoeden() {
        vermoeden = true;
    }

    void staatOnderGezagVan(PersoonId volwassene, Gezag soort) {
        gezag.put(volwassene.waarde(), soort);
    }

    boolean isVersie(long gezien) {
        return versie == gezien;
    }

    boolean isIn(GezinId ander) {
        return gezin.equals(ander.waarde());
    }

    boolean isKind() {
        return rol == Gezinsrol.KIND;
    }

    boolean leeft() {
        return overledenOp == null;
    }

    boolean heeftVermoeden() {
        return vermoeden;
    }

    PersoonId id() {
        return new PersoonId(id);
    }

    String naam() {
        return naam;
    }

    @Nullable
    LocalDate geboortedatum() {
        return geboortedatum;
    }

    Lid beeld(LocalDate vandaag) {
        return new Lid(
                id(),
                versie,
                gegevens(),
                Leeftijd.tekst(geboortedatum, verwachtOp, overledenOp == null ? vandaag : overledenOp),
                vermoeden,
                gewijzigdDoor,
                gewijzigdOp);
    }

    private Lidgegevens gegevens() {
        return new Lidgegevens(
                naam,
                geboortedatum,
                verwachtOp,
                bsn == null ? "" : bsn,
                geslacht,
                rol,
                overledenOp,
                gezag.entrySet().stream()
                        .map(regel -> new Gezagsregel(new PersoonId(regel.getKey()), regel.getValue()))
                        .toList());
    }
}
