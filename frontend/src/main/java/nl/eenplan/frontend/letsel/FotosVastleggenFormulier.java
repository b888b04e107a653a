package nl.eenplan.frontend.letsel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselInzage.Incident;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.letsel.foto.Fotobeelden;
import nl.eenplan.frontend.letsel.foto.Fotokiezer;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F3 and G3: photographs go into the record at once, each attached to an injury; then the kind of suspicion.
@Component
class FotosVastleggenFormulier implements Taakformulier<FotosVastleggenGegevens> {

    private final LetselService letsels;
    private final LetselInzage inzage;
    private final Fotokiezer fotokiezer;
    private final Fotobeelden beelden;
    private final Dossierpoort poort;
    private final Clock klok;

    FotosVastleggenFormulier(
            LetselService letsels,
            LetselInzage inzage,
            Fotokiezer fotokiezer,
            Fotobeelden beelden,
            Dossierpoort poort,
            Clock klok) {
        this.letsels = letsels;
        this.inzage = inzage;
        this.fotokiezer = fotokiezer;
        this.beelden = beelden;
        this.poort = poort;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.FOTOS_VASTLEGGEN);
    }

    @Override
    public Class<FotosVastleggenGegevens> gegevens() {
        return FotosVastleggenGegevens.class;
    }

    @Override
    public String teksten() {
        return "fotosVastleggen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var gegevens = inzage.voorFotos(taak.gezin(), requireNonNull(taak.kind()));
        var incident = gegevens.incident();
        Fotorijen rijen = new Fotorijen(
                gegevens.opnames(),
                Fotorijen.opLetsel(gegevens.letsels()),
                beelden,
                poort.gebruiker().naam(),
                klok);
        rijen.opname(velden.kop("fotos").uitleg("fotos"), fotokiezer, taak.gezin())
                .lang("redenGeenFotos")
                .verplicht()
                .als(waarden -> waarden.aantal("fotos") == 0)
                .veld("isVerwijderdVanCamera")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.aantal("fotos") > 0)
                .veld("isMeldcodeGestart")
                .verplicht()
                .hulp()
                .kop("aard")
                .keuze("aard", Aard.values(), Aard::label)
                .begin(gegevens.overledenOp().map(_ -> Aard.OVERLIJDEN).orElse(null))
                .verplicht()
                .hulp()
                .veld("overledenOp")
                .begin(gegevens.overledenOp().orElse(null))
                .verplicht()
                .hulp()
                .als(waarden -> waarden.is("aard", Aard.OVERLIJDEN))
                .veld("incident")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .begin(incident.map(Incident::van).orElse(null))
                .veld("incidentTot")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .begin(incident.map(Incident::tot).orElse(null));
        velden.lijst("fotos").opvouwbaar(rijen::inHetKort);
    }

    @Override
    public Afronding rondAf(Taakregel taak, FotosVastleggenGegevens gegevens) {
        return letsels.fotosVastleggen(taak.taak(), gegevens);
    }
}
