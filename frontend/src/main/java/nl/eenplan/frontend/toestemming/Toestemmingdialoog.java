package nl.eenplan.frontend.toestemming;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.toestemming.Ontbreekt;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Persoon;
import nl.eenplan.backend.toestemming.Verklaring;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.toestemming.Waarvoor;
import nl.eenplan.backend.toestemming.Wijze;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Records one answer; says, as soon as is known whose data it is about, who must sign at that age.
final class Toestemmingdialoog extends Dialog {

    private static final Teksten TEKSTEN = Teksten.van("toestemming");
    private static final int VRAAGT_WILSBEKWAAM = 12;

    private final transient ToestemmingService toestemmingen;
    private final GezinId gezin;
    private final transient Toestemmingsbeeld beeld;
    private final transient Clock klok;
    private final transient Runnable ververs;
    private final Paragraph wie = new Paragraph();
    private final Anchor afdruk = new Anchor();
    private final Formulier<Verklaring> formulier;

    Toestemmingdialoog(
            ToestemmingService toestemmingen, GezinId gezin, Toestemmingsbeeld beeld, Clock klok, Runnable ververs) {
        this.toestemmingen = toestemmingen;
        this.gezin = gezin;
        this.beeld = beeld;
        this.klok = klok;
        this.ververs = ververs;
        this.formulier = new Formulier<>(Verklaring.class, TEKSTEN, this::bouw);
        setHeaderTitle(TEKSTEN.tekst("vastleggen"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        add(formulier);
        var bewaar =
                new Button(TEKSTEN.tekst("bewaar"), _ -> formulier.gegevens().ifPresent(this::bewaar));
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(TEKSTEN.tekst("annuleer"), _ -> close()), bewaar);
    }

    private void bouw(Velden velden) {
        wie.addClassName("uitleg");
        afdruk.setText(TEKSTEN.tekst("formulier"));
        wie.getElement().setAttribute("aria-live", "polite");
        var leden =
                Opties.van(beeld.personen().stream().filter(Persoon::kanWorden).toList(), Persoon::id, Persoon::naam);
        velden.keuze("over", leden)
                .verplicht()
                .keuze("waarvoor", Waarvoor.values(), Teksten::keuze)
                .verplicht()
                .plaats(wie)
                .plaats(afdruk)
                .keuze("antwoord", Antwoord.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .keuze("gever", leden)
                .als(Toestemmingdialoog::isAntwoord)
                .veld("geverBuiten")
                .hulp()
                .als(waarden -> isAntwoord(waarden) && waarden.leeg("gever"))
                .veld("isWilsbekwaam")
                .verplicht()
                .als(this::vraagtWilsbekwaam)
                .veld("beoordeeldDoor")
                .verplicht()
                .als(this::vraagtWilsbekwaam)
                .keuze("wijze", Wijze.values(), Teksten::keuze)
                .verplicht()
                .als(Toestemmingdialoog::isAntwoord)
                .veld("getuige")
                .verplicht()
                .als(waarden -> isAntwoord(waarden) && waarden.is("wijze", Wijze.MONDELING))
                .veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .als(Toestemmingdialoog::isAntwoord)
                .veld("totEnMet")
                .hulp()
                .als(waarden -> waarden.is("antwoord", Antwoord.GEGEVEN))
                .levend(this::zegWieTekent);
    }

    private static boolean isAntwoord(Waarden waarden) {
        return waarden.is("antwoord", Antwoord.GEGEVEN) || waarden.is("antwoord", Antwoord.GEWEIGERD);
    }

    private boolean vraagtWilsbekwaam(Waarden waarden) {
        return isAntwoord(waarden)
                && over(waarden)
                        .map(persoon -> !persoon.isKind()
                                || persoon.leeftijd() != null && persoon.leeftijd() >= VRAAGT_WILSBEKWAAM)
                        .orElse(false);
    }

    private void zegWieTekent(Waarden waarden) {
        var waarvoor = waarden.waarde("waarvoor", Waarvoor.class);
        var tekenen = over(waarden)
                .flatMap(persoon -> waarvoor.map(keuze -> persoon.tekenen().get(keuze.regime())))
                .map(keuze -> waarden.nee("isWilsbekwaam") ? keuze.anders() : keuze.isWilsbekwaam());
        wie.setVisible(tekenen.isPresent());
        afdruk.setVisible(tekenen.isPresent());
        tekenen.ifPresent(nodig -> wie.setText(TEKSTEN.tekst(
                "wieTekent",
                nodig.stream().map(Ontbreekt::inWoorden).collect(Collectors.joining("; ")),
                waarvoor.map(Waarvoor::grondslag).orElse(""))));
        over(waarden)
                .ifPresent(persoon -> waarvoor.ifPresent(
                        keuze -> afdruk.setHref(formulierVan(persoon, keuze), AttachmentType.DOWNLOAD)));
    }

    /// Made anew for whoever and whatever is chosen now.
    private DownloadHandler formulierVan(Persoon over, Waarvoor waarvoor) {
        return DownloadHandler.fromInputStream(_ -> {
            var pdf = Formulierpdf.maak(over, waarvoor);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf),
                    Teksten.van("toestemmingsformulier").tekst("bestand"),
                    "application/pdf",
                    pdf.length);
        });
    }

    private Optional<Persoon> over(Waarden waarden) {
        return waarden.waarde("over", PersoonId.class)
                .flatMap(id -> beeld.personen().stream()
                        .filter(persoon -> persoon.id().equals(id))
                        .findFirst());
    }

    private void bewaar(Verklaring verklaring) {
        switch (toestemmingen.legVast(gezin, verklaring)) {
            case Uitkomst.Vastgelegd(var status, var ontbreekt) -> {
                close();
                Melding.gelukt(TEKSTEN.tekst("vastgelegd." + status.name())
                        + (ontbreekt.isEmpty() ? "" : " " + Woorden.nodig(ontbreekt)));
                ververs.run();
            }
            case Uitkomst.Ongeldig(var fouten) -> formulier.toonFouten(fouten);
        }
    }
}
