package nl.eenplan.frontend.consult;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Uitkomst;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Vraagvoorstel;
import nl.eenplan.backend.consultvraag.Ontvanger;
import nl.eenplan.backend.consultvraag.Vondst;
import nl.eenplan.backend.consultvraag.Vraaggegevens;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Draws up a question under the kindnummer. Where somebody can be recognised, the field says what and where;
/// until that is mended there is nothing to send.
final class Vraagdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("consultvragen");

    private final transient ConsultvraagService vragen;
    private final GezinId gezin;
    private final PersoonId kind;
    private final transient Runnable ververs;
    private final Formulier<Vraaggegevens> formulier;

    Vraagdialoog(ConsultvraagService vragen, GezinId gezin, PersoonId kind, Runnable ververs) {
        this.vragen = vragen;
        this.gezin = gezin;
        this.kind = kind;
        this.ververs = ververs;
        var voorstel = vragen.voorstel(gezin, kind);
        formulier = new Formulier<>(Vraaggegevens.class, TEKSTEN, velden -> bouw(velden, voorstel));
        setHeaderTitle(TEKSTEN.tekst("titel", voorstel.kindnummer()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(52rem, 100vw)");
        add(new Paragraph(TEKSTEN.tekst("uitleg", voorstel.kindnummer(), voorstel.leeftijd())), formulier);
        var opstellen =
                new Button(TEKSTEN.tekst("opstellen"), _ -> formulier.gegevens().ifPresent(this::stelOp));
        opstellen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("terug"), _ -> close()), opstellen);
    }

    private static void bouw(Velden velden, Vraagvoorstel voorstel) {
        velden.keuze("naar", Ontvanger.values(), Ontvanger::label)
                .verplicht()
                .lang("vraag")
                .verplicht()
                .hulp()
                .lang("toedracht")
                .verplicht()
                .begin(voorstel.toedracht())
                .lang("bevindingen")
                .verplicht()
                .begin(voorstel.bevindingen());
        if (!voorstel.fotos().isEmpty()) {
            velden.veelkeuze("fotos", fotos(voorstel)).hulp().vink("isBekeken").als(waarden -> !waarden.leeg("fotos"));
        }
        var bezwaar = voorstel.bezwaar();
        if (bezwaar != null) {
            velden.plaats(new Paragraph(TEKSTEN.tekst("nietGetekend", bezwaar)));
        } else if (!voorstel.bestanden().isEmpty()) {
            velden.veelkeuze("radiologie", bestanden(voorstel))
                    .hulp()
                    .metNamen()
                    .als(waarden -> waarden.is("naar", Ontvanger.LECK))
                    .vink("isVanKind")
                    .als(waarden -> waarden.is("naar", Ontvanger.LECK) && !waarden.leeg("radiologie"));
        } else {
            velden.plaats(new Paragraph(TEKSTEN.tekst("geenRadiologie")));
        }
    }

    private static List<Optie> bestanden(Vraagvoorstel voorstel) {
        return voorstel.bestanden().entrySet().stream()
                .map(bestand -> Optie.van(bestand.getKey(), bestand.getValue()))
                .toList();
    }

    private static List<Optie> fotos(Vraagvoorstel voorstel) {
        return IntStream.range(0, voorstel.fotos().size())
                .mapToObj(plek -> {
                    var foto = voorstel.fotos().get(plek);
                    var letsel = foto.letsel();
                    return Optie.van(
                            foto.document(),
                            letsel == null
                                    ? TEKSTEN.tekst("overzichtsfoto", plek + 1)
                                    : TEKSTEN.tekst("letselfoto", plek + 1, letsel));
                })
                .toList();
    }

    private void stelOp(Vraaggegevens gegevens) {
        switch (vragen.stelOp(gezin, kind, gegevens)) {
            case Uitkomst.Opgesteld _ -> {
                close();
                Melding.gelukt(TEKSTEN.tekst("opgesteld"));
                ververs.run();
            }
            case Uitkomst.Ongeldig(var fouten, var vondsten) -> {
                var alles = new ArrayList<>(fouten);
                alles.addAll(Vondstmelding.van(vondsten, gegevens));
                formulier.toonFouten(alles);
            }
        }
    }

    /// What was found, per field, with the line and the character where it stands.
    static final class Vondstmelding {

        private Vondstmelding() {}

        static List<Veldfout> van(List<Vondst> vondsten, Vraaggegevens gegevens) {
            Map<String, List<Vondst>> perVeld = vondsten.stream()
                    .collect(Collectors.groupingBy(Vondst::veld, LinkedHashMap::new, Collectors.toList()));
            return perVeld.entrySet().stream()
                    .map(veld -> new Veldfout(
                            veld.getKey(),
                            TEKSTEN.tekst(
                                    "haalWeg",
                                    veld.getValue().stream()
                                            .map(vondst -> waar(vondst, tekst(veld.getKey(), gegevens)))
                                            .collect(Collectors.joining("; ")))))
                    .toList();
        }

        private static String waar(Vondst vondst, String tekst) {
            var ervoor = tekst.substring(0, vondst.van());
            long regel = ervoor.chars().filter(teken -> teken == '\n').count() + 1;
            int teken = vondst.van() - ervoor.lastIndexOf('\n');
            return TEKSTEN.tekst("vondst", vondst.tekst(), vondst.soort().label(), regel, teken);
        }

        private static String tekst(String veld, Vraaggegevens gegevens) {
            return switch (veld) {
                case "vraag" -> gegevens.vraag();
                case "toedracht" -> gegevens.toedracht();
                default -> gegevens.bevindingen();
            };
        }
    }
}
