package nl.eenplan.frontend.letsel;

import java.time.Clock;
import java.util.Set;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Letselsoort;
import nl.eenplan.backend.letsel.Lichaamsdeel;
import nl.eenplan.backend.letsel.Maateenheid;
import nl.eenplan.backend.letsel.Mobiliteit;
import nl.eenplan.backend.letsel.Passend;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.Stolling;
import nl.eenplan.backend.letsel.Zijde;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F2 and G2: what is seen and said, injury by injury; guidance stands where the mistake is made.
@Component
class LetselBeschrijvenFormulier implements Taakformulier<LetselBeschrijvenGegevens> {

    private final LetselService letsels;
    private final Clock klok;

    LetselBeschrijvenFormulier(LetselService letsels, Clock klok) {
        this.letsels = letsels;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.LETSEL_BESCHRIJVEN);
    }

    @Override
    public Class<LetselBeschrijvenGegevens> gegevens() {
        return LetselBeschrijvenGegevens.class;
    }

    @Override
    public String teksten() {
        return "letselBeschrijven";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.kop("onderzoek")
                .veld("onderzochtOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .keuze("mobiliteit", Mobiliteit.values(), Mobiliteit::label)
                .verplicht()
                .hulp()
                .lang("anamnese")
                .verplicht()
                .hulp()
                .veld("isTopTeen")
                .verplicht()
                .veld("redenGeenTopTeen")
                .verplicht()
                .als(waarden -> waarden.nee("isTopTeen"))
                .keuze("stolling", Stolling.values(), Stolling::label)
                .verplicht()
                .veld("stollingToelichting")
                .verplicht()
                .als(waarden -> waarden.is("stolling", Stolling.AFWIJKEND))
                .kop("letsels")
                .uitleg("letsels")
                .lijst("letsels", this::letsel)
                .lang("signalen")
                .hulp()
                .kop("uitgesloten")
                .uitleg("uitgesloten")
                .veld("isUitgesloten")
                .verplicht()
                .breed()
                .lang("onderbouwing")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.ja("isUitgesloten"));
    }

    @Override
    public Afronding rondAf(Taakregel taak, LetselBeschrijvenGegevens gegevens) {
        return letsels.letselBeschrijven(taak.taak(), gegevens);
    }

    private void letsel(Velden letsel) {
        letsel.keuze("past", Passend.values(), Passend::label)
                .verplicht()
                .breed()
                .keuze("plaats", Lichaamsdeel.values(), Lichaamsdeel::label)
                .verplicht()
                .keuze("zijde", Zijde.values(), Zijde::label)
                .verplicht()
                .keuze("soort", Letselsoort.values(), Letselsoort::label)
                .verplicht()
                .veld("vorm")
                .veld("lengte")
                .veld("breedte")
                .keuze("eenheid", Maateenheid.values(), Maateenheid::label)
                .begin(Maateenheid.MM)
                .veld("kleur")
                .hulp()
                .keuze("patroon", Patroon.values(), Patroon::label)
                .verplicht()
                .veld("patroonToelichting")
                .verplicht()
                .als(waarden -> !waarden.leeg("patroon") && !waarden.is("patroon", Patroon.GEEN))
                .lang("verklaring")
                .verplicht()
                .hulp()
                .veld("verklaardDoor")
                .verplicht();
    }
}
