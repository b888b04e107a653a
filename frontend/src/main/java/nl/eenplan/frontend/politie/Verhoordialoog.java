package nl.eenplan.frontend.politie;

import java.time.Clock;
import nl.eenplan.backend.politie.VerhoorGegevens;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorService.Vastlegging;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.Verhoorbeeld.Kind;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.melding.Volgordevelden;
import nl.eenplan.frontend.politie.Vastlegdialoog.Uitkomst;
import nl.eenplan.processes.api.GezinId;

/// Records one interview, or asks the officier van justitie to agree to one more.
record Verhoordialoog(
        VerhoorService verhoren, GezinId gezin, Kind kind, Verhoorbeeld beeld, Clock klok, Runnable ververs) {

    private static final Teksten VERHOOR = Teksten.van("verhoorformulier");
    private static final Teksten VRAAG = Teksten.van("verhoorvraag");

    void verhoor() {
        new Vastlegdialoog<>(
                        VERHOOR.tekst("titel", kind.naam()),
                        VERHOOR.tekst("inhoud"),
                        VERHOOR.tekst("bewaar"),
                        VerhoorGegevens.class,
                        VERHOOR,
                        this::bouw,
                        this::leg,
                        ververs)
                .open();
    }

    void vraag() {
        new Vastlegdialoog<>(
                        VRAAG.tekst("titel", kind.naam()),
                        VRAAG.tekst("uitleg"),
                        VRAAG.tekst("verstuur"),
                        Verhoorvraag.class,
                        VRAAG,
                        velden -> velden.lang("motivering").verplicht().hulp(),
                        this::vraag,
                        ververs)
                .open();
    }

    private void bouw(Velden velden) {
        velden.veld("gehoudenOp")
                .verplicht()
                .breed()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("verhoorder")
                .verplicht()
                .veld("opleiding")
                .verplicht()
                .hulp()
                .veld("certificaatTot")
                .verplicht()
                .hulp()
                .veld("opname")
                .verplicht()
                .veld("opnamePlaats")
                .verplicht()
                .veld("aanwezig")
                .verplicht()
                .hulp()
                .lang("reden")
                .verplicht()
                .veld("isBlind")
                .verplicht()
                .hulp()
                .breed()
                .lang("redenNietBlind")
                .verplicht()
                .als(waarden -> beeld.isBlindAfgesproken() && waarden.nee("isBlind"));
        Volgordevelden.vraag(velden, beeld.eerst(), _ -> true);
    }

    private Uitkomst leg(VerhoorGegevens gegevens) {
        return switch (verhoren.legVast(gezin, kind.kind(), gegevens)) {
            case Vastlegging.Vastgelegd _ -> new Uitkomst.Klaar(VERHOOR.tekst("bewaard"));
            case Vastlegging.AlVerhoord _ -> new Uitkomst.Ingehaald(VERHOOR.tekst("alVerhoord"));
            case Vastlegging.Ongeldig ongeldig -> new Uitkomst.Fout(ongeldig.fouten());
        };
    }

    private Uitkomst vraag(Verhoorvraag vraag) {
        return switch (verhoren.vraagNogEen(gezin, kind.kind(), vraag)) {
            case Vraaguitkomst.Gevraagd _ -> new Uitkomst.Klaar(VRAAG.tekst("gevraagd"));
            case Vraaguitkomst.AlGevraagd _ -> new Uitkomst.Ingehaald(VRAAG.tekst("alGevraagd"));
            case Vraaguitkomst.NietNodig _ -> new Uitkomst.Ingehaald(VRAAG.tekst("nietNodig"));
            case Vraaguitkomst.Ongeldig ongeldig -> new Uitkomst.Fout(ongeldig.fouten());
        };
    }
}
