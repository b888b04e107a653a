package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import org.jspecify.annotations.Nullable;

/// The care that a child got first, and whether there was acute danger (F1, G1).
@Entity
class EersteZorg extends Dossierstuk {

    private Instant gezienOp;
    private String behandeling;
    private String zorginstelling;
    private boolean isAcuut;

    @Nullable
    private String gevaar;

    private String beslistDoor;

    protected EersteZorg() {}

    EersteZorg(Herkomst herkomst, EersteZorgGegevens gegevens) {
        super(herkomst);
        gezienOp = herkomst.moment(requireNonNull(gegevens.gezienOp()));
        behandeling = requireNonNull(gegevens.behandeling());
        zorginstelling = requireNonNull(gegevens.zorginstelling());
        isAcuut = requireNonNull(gegevens.isAcuut());
        gevaar = isAcuut ? gegevens.gevaar() : null;
        beslistDoor = requireNonNull(gegevens.beslistDoor());
    }

    Letseldossier.EersteZorg beeld() {
        return new Letseldossier.EersteZorg(
                Stukbron.sleutel("EERSTE_ZORG", id()),
                gezienOp,
                behandeling,
                zorginstelling,
                isAcuut,
                gevaar,
                beslistDoor);
    }
}
