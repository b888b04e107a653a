package nl.eenplan.frontend.signaal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import nl.eenplan.backend.gezin.Fase;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.GezinService.Gezinsregel;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;

/// The fields of F0, in the order in which a doctor hears things.
final class Signaalvelden {

    private static final int EIGEN_GEZINNEN = 200;
    private static final Gezinsrol[] VOLWASSEN = {
        Gezinsrol.OUDER, Gezinsrol.STIEFOUDER, Gezinsrol.GROOTOUDER, Gezinsrol.ANDERS
    };

    private final GezinService gezinnen;
    private final Clock klok;
    private final List<Optie> bekendeKinderen;

    /// @param bekendeKinderen of the chosen family; empty for a new one
    Signaalvelden(GezinService gezinnen, Clock klok, List<Optie> bekendeKinderen) {
        this.gezinnen = gezinnen;
        this.klok = klok;
        this.bekendeKinderen = bekendeKinderen;
    }

    void bouw(Velden velden) {
        velden.kop("signaal")
                .keuze("bron", Signaalbron.values(), Signaalbron::label)
                .verplicht()
                .veld("gezienOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .lang("klacht")
                .verplicht()
                .hulp()
                .veld("gevondenDoor")
                .verplicht()
                .hulp()
                .veld("incidentVan")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("incidentTot")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .als(waarden -> !waarden.leeg("incidentVan"))
                .kop("gezin")
                .keuze(
                        "bestaandGezin",
                        Opties.van(
                                gezinnen.lijst(new Gezinsfilter("", EnumSet.allOf(Fase.class)), 0, EIGEN_GEZINNEN),
                                Gezinsregel::id,
                                Signaalvelden::gezinsoptie))
                .hulp()
                .veld("gezinsnaam")
                .verplicht()
                .als(waarden -> waarden.leeg("bestaandGezin"))
                .kop("kinderen")
                .uitleg("kinderen")
                .lijst("kinderen", this::kind)
                .rijen(1)
                .kop("volwassenen")
                .lijst("volwassenen", this::volwassene)
                .rijen(1)
                .kop("adres")
                .uitleg("adres")
                .groep(
                        "adres",
                        adres -> adres.veld("straat")
                                .veld("huisnummer")
                                .veld("postcode")
                                .veld("plaats"));
    }

    private void kind(Velden kind) {
        if (!bekendeKinderen.isEmpty()) {
            kind.keuze("bestaand", bekendeKinderen).hulp().breed();
        }
        kind.veld("naam")
                .verplicht()
                .als(Signaalvelden::isNieuw)
                .veld("geboortedatum")
                .hulp()
                .controle(Controles.geboortedatum(klok))
                .als(Signaalvelden::isNieuw)
                .veld("verwachtOp")
                .als(waarden -> isNieuw(waarden) && waarden.leeg("geboortedatum"))
                .veld("bsn")
                .hulp()
                .controle(Controles::bsn)
                .als(Signaalvelden::isNieuw)
                .keuze("geslacht", Geslacht.values(), Geslacht::label)
                .als(Signaalvelden::isNieuw)
                .vink("vermoeden");
    }

    private static boolean isNieuw(Waarden kind) {
        return kind.leeg("bestaand");
    }

    private void volwassene(Velden volwassene) {
        volwassene
                .veld("naam")
                .verplicht()
                .keuze("rol", VOLWASSEN, Gezinsrol::label)
                .verplicht()
                .veld("geboortedatum")
                .controle(Controles.geboortedatum(klok))
                .veld("bsn")
                .controle(Controles::bsn)
                .keuze("gezag", Gezag.values(), Gezag::label)
                .begin(Gezag.ONBEKEND)
                .hulp();
    }

    /// A closed case can be opened again by a new signal, and says that it is closed.
    private static String gezinsoptie(Gezinsregel gezin) {
        var naam = gezin.nummer() + " · " + gezin.naam();
        return gezin.fase() == Fase.AFGESLOTEN ? naam + " · " + Fase.AFGESLOTEN.label() : naam;
    }
}
