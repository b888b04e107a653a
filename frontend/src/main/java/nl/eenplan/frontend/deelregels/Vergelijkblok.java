package nl.eenplan.frontend.deelregels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.regels.DeelregelService;
import nl.eenplan.backend.toegang.regels.DeelregelService.Activering;
import nl.eenplan.backend.toegang.regels.DeelregelService.Uitkomst;
import nl.eenplan.backend.toegang.regels.DeelregelService.Vergelijking;
import nl.eenplan.backend.toegang.regels.DeelregelService.Versie;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// What a draft would change for whoever works now, and the button of the second person.
class Vergelijkblok extends Blok {

    private final transient DeelregelService regels;
    private final transient Versie versie;
    private final transient Runnable ververs;

    Vergelijkblok(DeelregelService regels, Versie versie, Runnable ververs) {
        super(Tekst.tekst("deelregels.vergeleken", versie.naam()));
        this.regels = regels;
        this.versie = versie;
        this.ververs = ververs;
        var vergelijking = regels.vergelijk(versie.nummer());
        met(new Paragraph(
                vergelijking.verschillen().isEmpty()
                        ? Tekst.tekst("deelregels.geenVerschil")
                        : Tekst.tekst("deelregels.verschillen", vergelijking.aantal())));
        if (!vergelijking.verschillen().isEmpty()) {
            met(tabel(vergelijking));
        }
        if (versie.isVanMij()) {
            met(new Paragraph(Tekst.tekst("deelregels.tweedePersoon")));
            return;
        }
        var knop = new Button(Tekst.tekst("deelregels.activeer"), _ -> activeer(vergelijking.geldende()));
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        knop.setDisableOnClick(true);
        met(knop);
    }

    private static Tabel tabel(Vergelijking vergelijking) {
        var tabel = new Tabel(
                Tekst.tekst("deelregels.gevolgen"),
                Tekst.tekst("deelregels.rol"),
                Tekst.tekst("deelregels.deel"),
                Tekst.tekst("deelregels.was"),
                Tekst.tekst("deelregels.wordt"),
                Tekst.tekst("deelregels.gezinnen"));
        vergelijking
                .verschillen()
                .forEach(verschil -> tabel.rij(
                        Tekst.van(verschil.rol()),
                        Compartiment.valueOf(verschil.compartiment()).label(),
                        uitkomst(verschil.was()),
                        uitkomst(verschil.wordt()),
                        Long.toString(verschil.gezinnen())));
        return tabel;
    }

    private static String uitkomst(Uitkomst uitkomst) {
        var woord = Woorden.van(uitkomst.uitkomst());
        return uitkomst.regel().isEmpty() ? woord : woord + " (" + Woorden.regel(uitkomst.regel()) + ")";
    }

    private void activeer(int geldende) {
        switch (regels.activeer(versie.nummer(), geldende)) {
            case Activering.Gelukt(int gewijzigd) ->
                Melding.gelukt(Tekst.tekst("deelregels.nuGeldig", versie.naam(), gewijzigd));
            case Activering.EigenConcept _ -> Melding.fout(Tekst.tekst("deelregels.tweedePersoon"));
            case Activering.Ingehaald _ -> Melding.fout(Tekst.tekst("deelregels.ingehaald"));
            case Activering.GeenConcept _ -> Melding.fout(Tekst.tekst("deelregels.geenConcept"));
        }
        ververs.run();
    }
}
