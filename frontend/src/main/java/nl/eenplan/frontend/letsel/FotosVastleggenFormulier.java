package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Maatstaf;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F3 and G3: photographs go into the record at once, each attached to an injury; then the kind of suspicion.
@Component
class FotosVastleggenFormulier implements Taakformulier<FotosVastleggenGegevens> {

    private final LetselService letsels;
    private final LetselInzage inzage;
    private final Fotokiezer fotokiezer;
    private final Clock klok;

    FotosVastleggenFormulier(LetselService letsels, LetselInzage inzage, Fotokiezer fotokiezer, Clock klok) {
        this.letsels = letsels;
        this.inzage = inzage;
        this.fotokiezer = fotokiezer;
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
        List<Optie> opLetsel = inzage.voorTaak(taak.taak()).letsels().stream()
                .map(letsel -> Optie.van(letsel.nummer(), Letseltekst.kort(letsel)))
                .toList();
        velden.kop("fotos")
                .uitleg("fotos")
                .plaats(fotokiezer.kiezer(
                        taak.gezin(),
                        document -> velden.lijst("fotos")
                                .voegRijToe(Map.of("document", document.id().waarde()))))
                .lijst("fotos", foto -> foto(foto, opLetsel))
                .zonderNieuw()
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
                .verplicht()
                .hulp()
                .veld("incident")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .begin(inzage.incident(taak.taak()).orElse(null));
    }

    @Override
    public Afronding rondAf(Taakregel taak, FotosVastleggenGegevens gegevens) {
        return letsels.fotosVastleggen(taak.taak(), gegevens);
    }

    private void foto(Velden foto, List<Optie> opLetsel) {
        Div beeld = new Div();
        beeld.addClassName("fotobeeld");
        foto.verborgen("document")
                .plaats(beeld)
                .levend(waarden -> {
                    if (beeld.getComponentCount() == 0 && !waarden.leeg("document")) {
                        beeld.add(fotokiezer.beeld(UUID.fromString(waarden.tekst("document")), ""));
                    }
                })
                .keuze("letsel", opLetsel)
                .hulp()
                .veld("gemaaktOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("maker")
                .verplicht()
                .keuze("maatstaf", Maatstaf.values(), Maatstaf::label)
                .verplicht();
    }
}
