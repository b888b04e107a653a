package nl.eenplan.backend.foto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.eenplan.backend.document.Aangeboden;
import nl.eenplan.backend.document.DocumentService.Document;
import nl.eenplan.backend.document.Keuring;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// Judges one photograph while it comes in, and keeps what is shown instead of it in the same transaction.
final class Fotokeuring implements Keuring {

    private final GezinId gezin;
    private final DataSize grens;
    private final Fotolijst lijst;
    private final Beeldproces proces;
    private final Bewaarketen keten;
    private final Zaakstand zaken;
    private @Nullable Beeld beeld;
    private Fotolijst.@Nullable Rij bekend;
    private String sha256 = "";

    Fotokeuring(
            GezinId gezin, DataSize grens, Fotolijst lijst, Beeldproces proces, Bewaarketen keten, Zaakstand zaken) {
        this.gezin = gezin;
        this.grens = grens;
        this.lijst = lijst;
        this.proces = proces;
        this.keten = keten;
        this.zaken = zaken;
    }

    @Override
    public DataSize grens() {
        return grens;
    }

    @Override
    public @Nullable String weigering(Aangeboden bestand) {
        sha256 = bestand.sha256();
        var naam = "“" + bestand.naam() + "” ";
        if (!bestand.type().isFoto()) {
            return naam + "is een PDF-document. Kies hier een foto; andere stukken voegt u toe bij Documenten.";
        }
        bekend = lijst.metHash(gezin, sha256).orElse(null);
        if (bekend != null) {
            return bekend.isIngetrokken()
                    ? naam + "is eerder ingetrokken. Zet hem terug bij Documenten, of neem een andere foto."
                    : naam + "is al bewaard.";
        }
        return switch (gelezen(bestand)) {
            case Beeldproces.Uitkomst.Gelezen(Beeld gemaakt) -> {
                beeld = gemaakt;
                yield null;
            }
            case Beeldproces.Uitkomst.Beschadigd() ->
                naam + "is beschadigd of niet helemaal verstuurd. Er is niets opgeslagen: laat de foto op de camera"
                        + " staan en verstuur hem opnieuw.";
            case Beeldproces.Uitkomst.TeGroot() ->
                naam + "heeft meer dan " + Beeldmaker.MEESTE_BEELDPUNTEN / 1_000_000
                        + " miljoen beeldpunten. Dat maakt geen gewone camera. Er is niets opgeslagen.";
        };
    }

    private Beeldproces.Uitkomst gelezen(Aangeboden bestand) {
        try {
            return proces.lees(Files.newInputStream(bestand.plek()), bestand.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws ZaakGesloten so that nothing of it stays: the case was closed while the photograph came in
    @Override
    public void bewaard(Document document) {
        if (zaken.isGesloten(gezin)) {
            throw new ZaakGesloten();
        }
        var rij = lijst.vind(document.id()).orElseThrow();
        if (beeld == null) {
            throw new IllegalStateException("Niet gekeurd: " + document.id());
        }
        lijst.bewaar(rij, beeld, rij.compartiment() == Compartiment.MEDISCH);
        keten.leg(document.id(), Bewaarhandeling.ONTVANGEN);
        keten.leg(document.id(), Bewaarhandeling.VERZEGELD);
    }

    /// The same file, kept before; null when it is new or was withdrawn.
    @Nullable
    Opname bekend() {
        return bekend == null || bekend.isIngetrokken() ? null : bekend.opname();
    }

    String sha256() {
        return sha256;
    }

    static final class ZaakGesloten extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
