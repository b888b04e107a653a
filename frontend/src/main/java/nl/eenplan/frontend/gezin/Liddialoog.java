package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.gezin.Lidwijziging;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// Adds or changes one member. Whoever saves second meets the change of the first and chooses per field.
final class Liddialoog extends Dialog {

    private final transient LedenService leden;
    private final GezinId gezin;
    private final transient Gezinsbeeld beeld;
    private final transient @Nullable Lid lid;
    private final boolean isErWatVervalt;
    private final transient Clock klok;
    private final transient Runnable ververs;
    private final Formulier<Lidgegevens> formulier;

    /// @param isErWatVervalt whether steps about this child that the user may know of end when it has died
    Liddialoog(
            LedenService leden,
            GezinId gezin,
            Gezinsbeeld beeld,
            @Nullable Lid lid,
            boolean isErWatVervalt,
            Clock klok,
            Runnable ververs) {
        this.leden = leden;
        this.gezin = gezin;
        this.beeld = beeld;
        this.lid = lid;
        this.isErWatVervalt = isErWatVervalt;
        this.klok = klok;
        this.ververs = ververs;
        this.formulier = new Formulier<>(Lidgegevens.class, Teksten.van("lid"), this::bouw);
        setHeaderTitle(
                lid == null
                        ? Tekst.tekst("lid.nieuw")
                        : Tekst.tekst("lid.wijzigVan", lid.gegevens().naam()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        addClassName("liddialoog");
        if (lid != null) {
            formulier.vul(lid.gegevens());
        }
        add(formulier);
        var bewaar =
                new Button(Tekst.tekst("lid.bewaar"), _ -> formulier.gegevens().ifPresent(this::bewaar));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Tekst.tekst("lid.annuleer"), _ -> close()), bewaar);
    }

    private void bouw(Velden velden) {
        var volwassenen = Opties.van(
                beeld.leden().stream()
                        .filter(ander -> ander.gegevens().rol() != Gezinsrol.KIND)
                        .toList(),
                Lid::id,
                ander -> ander.gegevens().naam());
        velden.veld("naam")
                .verplicht()
                .keuze("rol", Gezinsrol.values(), Gezinsrol::label)
                .verplicht()
                .veld("geboortedatum")
                .controle(Controles.nietInDeToekomst(klok))
                .veld("verwachtOp")
                .als(waarden -> waarden.leeg("geboortedatum") && waarden.is("rol", Gezinsrol.KIND))
                .veld("bsn")
                .hulp()
                .controle(Controles::bsn)
                .keuze("geslacht", Geslacht.values(), Geslacht::label)
                .begin(Geslacht.ONBEKEND)
                .verplicht()
                .veld("overledenOp")
                .controle(Controles.nietInDeToekomst(klok));
        gevolg(velden);
        velden.lijst(
                        "gezag",
                        regel -> regel.keuze("volwassene", volwassenen)
                                .verplicht()
                                .keuze("gezag", Gezag.values(), Gezag::label)
                                .verplicht())
                .als(waarden -> waarden.is("rol", Gezinsrol.KIND));
    }

    /// What recording a death ends, said before; and that taking it back brings nothing back.
    private void gevolg(Velden velden) {
        if (lid == null || lid.gegevens().rol() != Gezinsrol.KIND) {
            return;
        }
        boolean leefde = lid.gegevens().overledenOp() == null;
        if (leefde ? isErWatVervalt : lid.vermoeden()) {
            var uitleg = new Paragraph(Tekst.tekst(leefde ? "lid.vervalt" : "lid.komtNietTerug"));
            uitleg.addClassName("uitleg");
            uitleg.getElement().setAttribute("role", "status");
            velden.plaats(uitleg).levend(waarden -> uitleg.setVisible(leefde != waarden.leeg("overledenOp")));
        }
    }

    private void bewaar(Lidgegevens nieuw) {
        toon(
                lid == null ? leden.voegLidToe(gezin, nieuw) : leden.wijzigLid(gezin, lid.id(), lid.versie(), nieuw),
                lid == null ? nieuw : lid.gegevens(),
                nieuw);
    }

    private void toon(Lidwijziging uitkomst, Lidgegevens begin, Lidgegevens vanMij) {
        switch (uitkomst) {
            case Lidwijziging.Opgeslagen(var opgeslagen) -> {
                close();
                Melding.gelukt(
                        Tekst.tekst("lid.opgeslagen", opgeslagen.gegevens().naam()));
                ververs.run();
            }
            case Lidwijziging.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
            case Lidwijziging.Botsing(var huidig) -> voegSamen(huidig, begin, vanMij);
        }
    }

    /// A third change in the meantime leads here again, with what then stands there as the other version.
    private void voegSamen(Lid huidig, Lidgegevens begin, Lidgegevens vanMij) {
        new Lidsamenvoegdialoog(new Lidsamenvoeging(begin, vanMij, huidig.gegevens()), huidig, beeld, samen -> {
                    formulier.vul(samen);
                    toon(leden.wijzigLid(gezin, huidig.id(), huidig.versie(), samen), huidig.gegevens(), samen);
                })
                .open();
    }
}
