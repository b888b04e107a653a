package nl.eenplan.backend.foto;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.Fotokeuring.ZaakGesloten;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Dossierpoort.Vindplaats;
import nl.eenplan.processes.api.GezinId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// @see "backend/adr/0028-a-photograph-is-shown-by-a-copy.md"
@Service
class FotoServiceImpl implements FotoService {

    private final Dossierpoort poort;
    private final DocumentService documenten;
    private final Fotolijst lijst;
    private final Beeldproces proces;
    private final Zegel zegel;
    private final Bewaarketen keten;
    private final Zaakstand zaken;
    private final TransactionTemplate transactie;
    private final DataSize grens;

    FotoServiceImpl(
            Dossierpoort poort,
            DocumentService documenten,
            Fotolijst lijst,
            Beeldproces proces,
            Zegel zegel,
            Bewaarketen keten,
            Zaakstand zaken,
            PlatformTransactionManager transacties,
            @Value("${eenplan.foto.grootste-bestand:64MB}") DataSize grens) {
        this.poort = poort;
        this.documenten = documenten;
        this.lijst = lijst;
        this.proces = proces;
        this.zegel = zegel;
        this.keten = keten;
        this.zaken = zaken;
        this.transactie = new TransactionTemplate(transacties);
        this.grens = grens;
    }

    @Override
    public Fotoontvangst neem(GezinId gezin, String bestandsnaam, InputStream inhoud) {
        var keuring = new Fotokeuring(gezin, grens, lijst, proces, keten, zaken);
        try {
            return switch (documenten.voegToe(
                    gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), bestandsnaam, inhoud, keuring)) {
                case Toevoeging.Toegevoegd(var document) ->
                    new Fotoontvangst.Bewaard(
                            lijst.vind(document.id()).orElseThrow().opname(), true);
                case Toevoeging.Geweigerd(var melding) -> {
                    var bekend = keuring.bekend();
                    yield bekend == null
                            ? new Fotoontvangst.Geweigerd(melding)
                            : new Fotoontvangst.Bewaard(bekend, false);
                }
            };
        } catch (ZaakGesloten _) {
            return new Fotoontvangst.Geweigerd(Zaakstand.GESLOTEN);
        } catch (DuplicateKeyException tegelijk) {
            return new Fotoontvangst.Bewaard(
                    lijst.metHash(gezin, keuring.sha256()).orElseThrow().opname(), false);
        }
    }

    @Override
    public Optional<byte[]> voorbeeld(DocumentId foto, Maat maat) {
        return beeld(foto, maat, "foto bekeken", keten::bekeken);
    }

    @Override
    public Optional<byte[]> afschrift(DocumentId foto) {
        return beeld(
                foto,
                Maat.GROOT,
                "afschrift van foto opgehaald",
                gegeven -> keten.leg(gegeven, Bewaarhandeling.AFSCHRIFT));
    }

    private Optional<byte[]> beeld(DocumentId foto, Maat maat, String handeling, Consumer<DocumentId> bewaring) {
        var rij = transactie.execute(status -> leesbaar(foto, handeling));
        if (!rij.isGelezen()) {
            maakVoorbeeld(rij);
        }
        return transactie.execute(status -> {
            var bytes = lijst.voorbeeld(foto, rij.gezin(), maat);
            if (bytes.isPresent()) {
                bewaring.accept(foto);
            }
            return bytes;
        });
    }

    /// For a photograph that did not come in by [#neem]: made when it is first looked at.
    private void maakVoorbeeld(Fotolijst.Rij rij) {
        if (proces.lees(zegel.open(rij.opname()), rij.opname().type())
                instanceof Beeldproces.Uitkomst.Gelezen(Beeld beeld)) {
            transactie.executeWithoutResult(status -> lijst.bewaar(rij, beeld, false));
        }
    }

    @Override
    @Transactional
    public boolean controleerZegel(DocumentId foto) {
        var rij = leesbaar(foto, "zegel van foto gecontroleerd");
        var gevonden = zegel.bereken(rij.opname());
        boolean isGoed = gevonden.equals(rij.opname().sha256());
        keten.gecontroleerd(foto, isGoed, gevonden);
        return isGoed;
    }

    @Override
    @Transactional
    public Bewaring bewaring(DocumentId foto) {
        var rij = leesbaar(foto, "bewaring van foto bekeken");
        return new Bewaring(rij.opname(), keten.van(foto, rij.gezin()));
    }

    @Override
    @Transactional
    public void draagOver(DocumentId foto, String aan, String reden) {
        var rij = gevonden(foto, "foto overgedragen");
        poort.wijzig(rij.gezin(), rij.compartiment(), "foto overgedragen");
        keten.overgedragen(foto, aan.strip(), reden.strip());
    }

    @Override
    public long grootsteFoto() {
        return grens.toBytes();
    }

    private Fotolijst.Rij leesbaar(DocumentId foto, String handeling) {
        var rij = gevonden(foto, handeling);
        poort.lees(rij.gezin(), rij.compartiment(), handeling);
        return rij;
    }

    private Fotolijst.Rij gevonden(DocumentId foto, String handeling) {
        return lijst.vind(foto).orElseThrow(() -> poort.weiger(Vindplaats.DOCUMENT, foto.waarde(), handeling));
    }
}
