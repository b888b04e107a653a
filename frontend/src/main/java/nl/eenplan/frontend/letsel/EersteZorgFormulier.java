package nl.eenplan.frontend.letsel;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.letsel.EersteZorgGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F1 and G1: care first, then the one question that decides whether reporting can wait.
@Component
class EersteZorgFormulier implements Taakformulier<EersteZorgGegevens> {

    private final LetselService letsels;
    private final Clock klok;

    EersteZorgFormulier(LetselService letsels, Clock klok) {
        this.letsels = letsels;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.EERSTE_ZORG);
    }

    @Override
    public Class<EersteZorgGegevens> gegevens() {
        return EersteZorgGegevens.class;
    }

    @Override
    public String teksten() {
        return "eersteZorg";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.kop("zorg")
                .veld("gezienOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("zorginstelling")
                .verplicht()
                .lang("behandeling")
                .verplicht()
                .hulp()
                .kop("gevaar")
                .uitleg("gevaar")
                .veld("isAcuut")
                .verplicht()
                .hulp()
                .veld("beslistDoor")
                .verplicht()
                .lang("gevaar")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isAcuut"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, EersteZorgGegevens gegevens) {
        return letsels.eersteZorg(taak.taak(), gegevens);
    }
}
