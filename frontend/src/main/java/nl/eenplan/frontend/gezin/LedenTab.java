package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Gezinsbeeld.Huishouden;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Gezinsbeeld.Signaal;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.gezin.Huishoudgegevens;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Overlijdensproces;
import org.jspecify.annotations.Nullable;

/// Who belongs to the family, who has gezag over whom, where they live, and the signals it began with.
@org.springframework.stereotype.Component
class LedenTab implements Gezinstab {

    private final LedenService leden;
    private final WerkvoorraadService werkvoorraad;
    private final Clock klok;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;

    LedenTab(
            LedenService leden,
            WerkvoorraadService werkvoorraad,
            Clock klok,
            Afschermingen afschermingen,
            Aantekeningen aantekeningen) {
        this.leden = leden;
        this.werkvoorraad = werkvoorraad;
        this.klok = klok;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
    }

    @Override
    public Tab tab() {
        return Tab.GEZIN;
    }

    @Override
    public Component maak(GezinId gezin) {
        var tab = new Div();
        tab.addClassName("tabpaneel");
        vul(tab, gezin);
        return tab;
    }

    private void vul(Div tab, GezinId gezin) {
        Gezinsbeeld beeld = leden.leden(gezin);
        tab.removeAll();
        var bij = aantekeningen.van(gezin);
        tab.add(wie(
                beeld,
                bij,
                lid -> new Liddialoog(leden, gezin, beeld, lid, isErWatVervalt(gezin, lid), klok, () -> vul(tab, gezin))
                        .open()));
        tab.add(waar(beeld, huis -> new Huishouddialoog(leden, gezin, beeld, huis, () -> vul(tab, gezin)).open()));
        if (beeld.signalenAfgeschermd()) {
            tab.add(afschermingen.blok(gezin, Compartiment.MEDISCH));
        }
        if (!beeld.signalen().isEmpty()) {
            var signalen = new Blok(Tekst.tekst("gezin.signalen"));
            beeld.signalen().forEach(signaal -> signalen.met(signaal(signaal, beeld, bij)));
            tab.add(signalen);
        }
        bij.vul();
    }

    /// Whether something is open about this child that ends with its death, by what the user may know of each task.
    private boolean isErWatVervalt(GezinId gezin, @Nullable Lid lid) {
        return lid != null
                && lid.gegevens().rol() == Gezinsrol.KIND
                && werkvoorraad.vanGezin(gezin).stream()
                        .anyMatch(taak -> lid.id().equals(taak.kind())
                                && taak.afgerondOp() == null
                                && !taak.afgeschermd()
                                && Overlijdensproces.EINDIGT.contains(taak.soort()));
    }

    private static Blok wie(Gezinsbeeld beeld, Bijstukken bij, Consumer<@Nullable Lid> open) {
        var kaarten = kaarten();
        beeld.leden().forEach(lid -> {
            var kaart = kaart(lid, beeld);
            if (beeld.magWijzigen()) {
                kaart.add(knop("lid.wijzig", lid.gegevens().naam(), () -> open.accept(lid)));
            }
            kaart.add(bij.bij(lid.stuk()));
            kaarten.add(kaart);
        });
        var wie = beeld.magWijzigen()
                ? new Blok(Tekst.tekst("gezin.leden"), knop("lid.nieuw", "", () -> open.accept(null)))
                : new Blok(Tekst.tekst("gezin.leden"));
        return wie.met(beeld.leden().isEmpty() ? new Leegmelding(Tekst.tekst("gezin.ledenLeeg")) : kaarten);
    }

    private static Blok waar(Gezinsbeeld beeld, Consumer<@Nullable Huishouden> open) {
        var kaarten = kaarten();
        beeld.huishoudens().forEach(huis -> {
            var kaart = kaart(huis.gegevens(), beeld);
            if (beeld.magWijzigen()) {
                kaart.add(knop("lid.wijzig", huis.gegevens().omschrijving(), () -> open.accept(huis)));
            }
            kaarten.add(kaart);
        });
        var waar = beeld.magWijzigen()
                ? new Blok(Tekst.tekst("gezin.huishoudens"), knop("huishouden.nieuw", "", () -> open.accept(null)))
                : new Blok(Tekst.tekst("gezin.huishoudens"));
        return waar.met(
                beeld.huishoudens().isEmpty() ? new Leegmelding(Tekst.tekst("gezin.huishoudensLeeg")) : kaarten);
    }

    private static Button knop(String sleutel, String wie, Runnable doe) {
        var knop = new Button(Tekst.tekst(sleutel), _ -> doe.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (!wie.isEmpty()) {
            knop.setAriaLabel(Tekst.tekst("lid.wijzigVan", wie));
        }
        return knop;
    }

    private static Div kaarten() {
        var kaarten = new Div();
        kaarten.addClassName("kaarten");
        return kaarten;
    }

    private static Div kaart(Lid lid, Gezinsbeeld beeld) {
        Lidgegevens gegevens = lid.gegevens();
        var naam = new H3(gegevens.naam());
        naam.addClassName("is-naam");
        var rol = new Span(gegevens.rol().label() + (lid.leeftijd() == null ? "" : " · " + lid.leeftijd()));
        rol.addClassName("bijschrift");
        var feiten = feiten();
        if (gegevens.geboortedatum() != null) {
            feit(feiten, "gezin.geboren", Datumtekst.dag(gegevens.geboortedatum()));
        }
        if (gegevens.verwachtOp() != null) {
            feit(feiten, "gezin.verwacht", Datumtekst.dag(gegevens.verwachtOp()));
        }
        if (gegevens.overledenOp() != null) {
            feit(feiten, "gezin.overleden", Datumtekst.dag(gegevens.overledenOp()));
        }
        if (!gegevens.bsn().isEmpty()) {
            feit(feiten, "gezin.bsn", gegevens.bsn());
        }
        if (!gegevens.gezag().isEmpty()) {
            feit(feiten, "gezin.gezag", Lidtekst.gezag(gegevens, beeld));
        }
        var kop = new Div(naam, rol);
        if (lid.vermoeden()) {
            var merkje = new Span(Tekst.tekst("gezin.vermoeden"));
            merkje.addClassName("merkje");
            kop.add(merkje);
        }
        kop.addClassName("taakcel");
        return kaart(kop, feiten);
    }

    static Div kaart(Huishoudgegevens huis, Gezinsbeeld beeld) {
        var adres = huis.adres();
        var bewoners = new Span(huis.bewoners().stream()
                .map(bewoner -> Lidtekst.naam(beeld, bewoner))
                .collect(Collectors.joining(", ")));
        bewoners.addClassNames("bijschrift", "is-naam");
        var waar = new Span(adres.isLeeg() ? Tekst.tekst("gezin.geenAdres") : adres.tekst());
        waar.addClassName("is-naam");
        return kaart(new H3(huis.omschrijving()), waar, bewoners);
    }

    private static Div signaal(Signaal signaal, Gezinsbeeld beeld, Bijstukken bij) {
        var kop = new Paragraph(Tekst.tekst(
                "gezin.gezien",
                Datumtekst.dag(signaal.gezienOp().toLocalDate()) + " "
                        + Datumtekst.tijd(signaal.gezienOp().atZone(Datumtekst.ZONE)),
                signaal.bron().label()));
        var feiten = feiten();
        feit(
                feiten,
                "gezin.vermoedenBij",
                signaal.kinderen().stream()
                        .map(kind -> Lidtekst.naam(beeld, kind))
                        .collect(Collectors.joining(", ")));
        feit(feiten, "gezin.klacht", signaal.klacht());
        feit(feiten, "gezin.gevondenDoor", signaal.gevondenDoor());
        if (signaal.incidentVan() != null) {
            feit(feiten, "gezin.incident", Datumtekst.periode(moment(signaal.incidentVan()), tot(signaal)));
        }
        if (signaal.aanleiding() != null) {
            feit(feiten, "gezin.doorgegeven", signaal.aanleiding().label());
            feit(feiten, "gezin.doorgegevenDoor", signaal.door() + ", " + Tekst.van(signaal.rol()));
        }
        return kaart(kop, feiten, bij.bij(signaal.stuk()));
    }

    private static @Nullable Instant tot(Signaal signaal) {
        return signaal.incidentTot() == null ? null : moment(signaal.incidentTot());
    }

    private static Instant moment(LocalDateTime lokaal) {
        return lokaal.atZone(Datumtekst.ZONE).toInstant();
    }

    private static Div kaart(Component... inhoud) {
        var kaart = new Div(inhoud);
        kaart.addClassName("kaart");
        return kaart;
    }

    private static DescriptionList feiten() {
        var feiten = new DescriptionList();
        feiten.addClassName("feiten");
        return feiten;
    }

    private static void feit(DescriptionList feiten, String sleutel, String waarde) {
        if (!waarde.isBlank()) {
            feiten.add(
                    new DescriptionList.Term(Tekst.tekst(sleutel)), new DescriptionList.Description(new Span(waarde)));
        }
    }
}
