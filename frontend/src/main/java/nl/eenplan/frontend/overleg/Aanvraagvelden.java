package nl.eenplan.frontend.overleg;

import java.time.Clock;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.overleg.Aanvraagherkomst;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;

/// The fields of M1: why this gezin, then who is in it.
final class Aanvraagvelden {

    private static final Gezinsrol[] VOLWASSEN = {
        Gezinsrol.OUDER, Gezinsrol.STIEFOUDER, Gezinsrol.GROOTOUDER, Gezinsrol.ANDERS
    };

    private final Clock klok;

    Aanvraagvelden(Clock klok) {
        this.klok = klok;
    }

    void bouw(Velden velden) {
        velden.kop("aanmelding")
                .keuze("herkomst", Aanvraagherkomst.values(), Aanvraagherkomst::label)
                .verplicht()
                .breed()
                .veld("aanmelder")
                .hulp()
                .veld("eerdereMeldingen")
                .hulp()
                .lang("gronden")
                .verplicht()
                .hulp()
                .vink("isAcuut")
                .kop("gezin")
                .veld("gezinsnaam")
                .verplicht()
                .breed()
                .uitleg("kinderen")
                .lijst("kinderen", this::kind)
                .rijen(1)
                .kop("volwassenen")
                .lijst("volwassenen", this::volwassene)
                .rijen(1)
                .kop("adres")
                .groep(
                        "adres",
                        adres -> adres.veld("straat")
                                .veld("huisnummer")
                                .veld("postcode")
                                .veld("plaats"));
    }

    private void kind(Velden kind) {
        kind.veld("naam")
                .verplicht()
                .veld("geboortedatum")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("verwachtOp")
                .als(waarden -> waarden.leeg("geboortedatum"))
                .veld("bsn")
                .hulp()
                .controle(Controles::bsn)
                .keuze("geslacht", Geslacht.values(), Geslacht::label);
    }

    private void volwassene(Velden volwassene) {
        volwassene
                .veld("naam")
                .verplicht()
                .keuze("rol", VOLWASSEN, Gezinsrol::label)
                .verplicht()
                .veld("geboortedatum")
                .controle(Controles.nietInDeToekomst(klok))
                .veld("bsn")
                .controle(Controles::bsn)
                .keuze("gezag", Gezag.values(), Gezag::label)
                .begin(Gezag.ONBEKEND)
                .hulp();
    }
}
