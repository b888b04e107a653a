package nl.eenplan.backend.duiding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A version of a letselduiding to take along: whole for whoever reads MEDISCH, the conclusion alone for whoever reads
/// LETSELDUIDING. Each is a look in the log. The child stands on it under its number, never by name.
@Service
public class DuidingrapportService {

    private final Dossierpoort poort;
    private final Duidinginzage duidingen;
    private final Zegelkast zegels;
    private final Clock klok;

    DuidingrapportService(Dossierpoort poort, Duidinginzage duidingen, Zegelkast zegels, Clock klok) {
        this.poort = poort;
        this.duidingen = duidingen;
        this.zegels = zegels;
        this.klok = klok;
    }

    /// The whole report. Compartments MEDISCH and LETSELDUIDING.
    ///
    /// @throws GeenToegang also when the version is of another gezin or of none
    @Transactional
    public Rapport rapport(GezinId gezin, UUID duiding) {
        poort.lees(gezin, Compartiment.MEDISCH, "letselduiding als rapport opgehaald");
        poort.lees(gezin, Compartiment.LETSELDUIDING, "letselduiding als rapport opgehaald");
        var plek = plek(gezin, duiding);
        var kind = plek.kind();
        var versies = duidingen.versies(kind, plek.onderzoek());
        var gevraagd = gevraagd(versies, duiding);
        return new Rapport(
                duidingen.kindnummer(kind),
                gevraagd,
                isVervangen(versies, gevraagd),
                duidingen.letsels(kind, gevraagd.op()),
                versies.stream()
                        .filter(andere -> andere.versie() == gevraagd.versie() - 1)
                        .findFirst()
                        .map(vorige -> Duidingverschil.van(vorige, gevraagd))
                        .orElse(List.of()),
                zegel(kind, gevraagd),
                klok.instant());
    }

    /// The conclusion without what it rests on. Compartment LETSELDUIDING.
    ///
    /// @throws GeenToegang also when the version is of another gezin or of none
    @Transactional
    public Conclusieblad conclusie(GezinId gezin, UUID duiding) {
        poort.lees(gezin, Compartiment.LETSELDUIDING, "conclusie van letselduiding opgehaald");
        var plek = plek(gezin, duiding);
        var kind = plek.kind();
        var versies = duidingen.versies(kind, plek.onderzoek());
        var gevraagd = gevraagd(versies, duiding);
        return new Conclusieblad(
                duidingen.kindnummer(kind),
                gevraagd.onderzochtOp(),
                gevraagd.versie(),
                gevraagd.conclusie().label(),
                gevraagd.waarschijnlijkheid(),
                gevraagd.stand(),
                isVervangen(versies, gevraagd),
                gevraagd.op(),
                zegel(kind, gevraagd),
                klok.instant());
    }

    private Duidinginzage.Plek plek(GezinId gezin, UUID duiding) {
        return duidingen
                .plek(duiding)
                .filter(plek -> plek.gezin().equals(gezin))
                .orElseThrow(GeenToegang::new);
    }

    private static Duiding gevraagd(List<Duiding> versies, UUID duiding) {
        return versies.stream()
                .filter(versie -> versie.id().equals(duiding))
                .findFirst()
                .orElseThrow(GeenToegang::new);
    }

    private static boolean isVervangen(List<Duiding> versies, Duiding gevraagd) {
        return versies.getFirst().versie() > gevraagd.versie();
    }

    private Zegel zegel(PersoonId kind, Duiding duiding) {
        var nu = zegels.bereken(kind, duiding);
        return zegels.gezet(duiding.id())
                .map(gezet -> new Zegel(gezet, gezet.equals(nu)))
                .orElseGet(() -> new Zegel(null, false));
    }

    /// @param sha256 as the author signed it, null for a version from before there were seals
    /// @param klopt whether what stands in the file is still what he signed
    public record Zegel(@Nullable String sha256, boolean klopt) {}

    /// @param isVervangen whether there is a later version about the same examination
    /// @param letsels that were recorded when it was signed, by number
    /// @param verschil with the version before
    public record Rapport(
            String kindnummer,
            Duiding duiding,
            boolean isVervangen,
            List<Letsel> letsels,
            List<Duidingverschil> verschil,
            Zegel zegel,
            Instant gemaaktOp) {}

    /// @param onderzochtOp when the examination was that this is about
    /// @param waarschijnlijkheid in words
    public record Conclusieblad(
            String kindnummer,
            Instant onderzochtOp,
            int versie,
            String conclusie,
            @Nullable String waarschijnlijkheid,
            Duidingstand stand,
            boolean isVervangen,
            Instant op,
            Zegel zegel,
            Instant gemaaktOp) {}
}
