package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class GezinsregisterImpl implements Gezinsregister {

    private final Gezinsaanleg aanleg;
    private final Bekenden bekenden;
    private final Dossierpoort poort;
    private final Clock klok;

    GezinsregisterImpl(Gezinsaanleg aanleg, Bekenden bekenden, Dossierpoort poort, Clock klok) {
        this.aanleg = aanleg;
        this.bekenden = bekenden;
        this.poort = poort;
        this.klok = klok;
    }

    @Override
    public List<Veldfout> toets(NieuwGezin gezin) {
        var fouten = new Veldfouten();
        var personen = new Persoonstoets(fouten, LocalDate.ofInstant(klok.instant(), Termijnkalender.NEDERLAND));
        fouten.regel(gezin.gezinsnaam(), "gezinsnaam", "Vul de naam van het gezin in.");
        fouten.als(gezin.kinderen().isEmpty(), "kinderen", "Noem elk kind in het gezin.");
        Set<String> nummers = new HashSet<>();
        for (int i = 0; i < gezin.kinderen().size(); i++) {
            var kind = gezin.kinderen().get(i);
            var pad = "kinderen[" + i + "].";
            personen.kind(pad, kind.naam(), kind.geboortedatum(), kind.verwachtOp(), kind.bsn());
            bekend(kind.bsn(), pad, nummers, fouten);
        }
        for (int i = 0; i < gezin.volwassenen().size(); i++) {
            var volwassene = gezin.volwassenen().get(i);
            var pad = "volwassenen[" + i + "].";
            personen.volwassene(pad, volwassene.naam(), volwassene.geboortedatum(), volwassene.bsn());
            fouten.als(
                    volwassene.rol() == null || volwassene.rol() == Gezinsrol.KIND,
                    pad + "rol",
                    "Kies wat deze volwassene in het gezin is.");
            bekend(volwassene.bsn(), pad, nummers, fouten);
        }
        return fouten.lijst();
    }

    private void bekend(String bsn, String pad, Set<String> nummers, Veldfouten fouten) {
        fouten.als(
                Bsn.isVanPersoon(bsn) && !nummers.add(bsn.strip()),
                pad + "bsn",
                "Dit BSN staat al bij iemand anders in dit formulier. Controleer de nummers.");
        bekenden.inEigenGezin(bsn)
                .ifPresent(gezin -> fouten.als(
                        true,
                        pad + "bsn",
                        "Deze persoon staat al in " + gezin.naam()
                                + ", waarbij u betrokken bent. Ga daar verder met het gezin."));
    }

    @Override
    public Aangelegd legAan(NieuwGezin nieuw, Consumer<GezinId> betrek) {
        var nu = klok.instant();
        var gezin = aanleg.gezin(nieuw.gezinsnaam(), nu);
        betrek.accept(gezin.id());
        aanleg.leden(gezin.id(), nieuw.kinderen(), nieuw.volwassenen(), nieuw.adres(), poort.gebruiker(), nu);
        return new Aangelegd(gezin.id(), gezin.nummer());
    }
}
