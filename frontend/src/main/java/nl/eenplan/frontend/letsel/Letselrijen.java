package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Letselsoort;
import nl.eenplan.backend.letsel.Maateenheid;
import nl.eenplan.backend.letsel.Meetwijze;
import nl.eenplan.backend.letsel.Passend;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.letsel.kaart.Kaartmerk;
import nl.eenplan.frontend.letsel.kaart.Lichaamskaart;
import nl.eenplan.frontend.letsel.kaart.Lichaamskaart.Plaatsing;

/// The body map and the rows of F2 as one: a place that is pointed at becomes a row, a row that goes takes its number
/// along. What was seen in earlier examinations stays on the map in another tone and keeps its number.
final class Letselrijen {

    private static final Teksten TEKSTEN = Teksten.van("letselkaart");
    private static final String LETSELS = "letsels";

    /// Words that make a colour into an age, as "twee dagen oud" or "vers" (W3: do not date by colour).
    private static final Pattern DATERING = Pattern.compile(
            "\\b(vers|recent|oud|oude|ouder|jong|(?:\\d+|een|enkele|paar|twee|drie) (?:uur|uren|dag|dagen|week|weken))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Lichaamskaart kaart;
    private final List<Kaartmerk> eerder;
    private final int eerste;

    Letselrijen(Letseldossier dossier) {
        kaart = new Lichaamskaart(dossier.figuur());
        eerder = Kaartmerken.van(dossier, letsel -> true);
        eerste = dossier.letsels().stream()
                        .mapToInt(Letseldossier.Letsel::nummer)
                        .max()
                        .orElse(0)
                + 1;
    }

    /// Once the list stands in the form.
    void verbind(Velden velden) {
        var lijst = velden.lijst(LETSELS);
        lijst.naast(kaart).nummerVanaf(eerste).opvouwbaar(Letselrijen::inHetKort);
        kaart.bijPlaatsing(plaatsing -> lijst.voegRijToe(alsWaarden(plaatsing)));
        kaart.bijMerk(lijst::open);
        velden.levend(waarden -> kaart.toon(merken(waarden)));
    }

    void letsel(Velden letsel) {
        Paragraph inWoorden = hint("inWoorden");
        Paragraph dateert = hint("dateert");
        letsel.keuze("past", Passend.values(), Passend::label)
                .verplicht()
                .breed()
                .keuze("plaats", Lichaamsdeel.values(), Lichaamsdeel::label)
                .verplicht()
                .keuze("zijde", Zijde.values(), Zijde::label)
                .verplicht()
                .als(Letselrijen::isTeBeschrijven)
                .verborgen("plek")
                .als(Letselrijen::isTeBeschrijven)
                .plaats(wijsAan(letsel))
                .plaats(inWoorden)
                .keuze("soort", Letselsoort.values(), Letselsoort::label)
                .verplicht()
                .als(Letselrijen::isTeBeschrijven)
                .veld("vorm")
                .als(Letselrijen::isTeBeschrijven);
        maat(letsel);
        letsel.veld("kleur")
                .hulp()
                .als(Letselrijen::isTeBeschrijven)
                .plaats(dateert)
                .keuze("patroon", Patroon.values(), Patroon::label)
                .verplicht()
                .als(Letselrijen::isTeBeschrijven)
                .veld("patroonToelichting")
                .verplicht()
                .als(waarden ->
                        isTeBeschrijven(waarden) && !waarden.leeg("patroon") && !waarden.is("patroon", Patroon.GEEN))
                .lang("verklaring")
                .verplicht()
                .hulp()
                .veld("verklaardDoor")
                .verplicht()
                .levend(waarden -> {
                    inWoorden.setVisible(!isTeBeschrijven(waarden));
                    dateert.setVisible(DATERING.matcher(waarden.tekst("kleur")).find());
                });
    }

    private static void maat(Velden letsel) {
        letsel.veld("lengte")
                .als(Letselrijen::isTeBeschrijven)
                .veld("breedte")
                .als(Letselrijen::heeftMaat)
                .keuze("eenheid", Maateenheid.values(), Maateenheid::label)
                .begin(Maateenheid.MM)
                .als(Letselrijen::heeftMaat)
                .keuze("meetwijze", Meetwijze.values(), Meetwijze::label)
                .als(Letselrijen::heeftMaat);
    }

    private Button wijsAan(Velden letsel) {
        Button knop = new Button(TEKSTEN.tekst("wijsAan"));
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.addClassName("rij-nieuw");
        letsel.levend(waarden -> {
            knop.setVisible(isTeBeschrijven(waarden));
            knop.setText(TEKSTEN.tekst(waarden.leeg("plek") ? "wijsAan" : "verplaats"));
        });
        knop.addClickListener(klik -> kaart.wijsAan(plaatsing -> letsel.zetAlles(alsWaarden(plaatsing))));
        return knop;
    }

    private List<Kaartmerk> merken(Waarden formulier) {
        List<Kaartmerk> merken = new ArrayList<>(eerder);
        int nummer = eerste;
        for (Waarden rij : formulier.rijen(LETSELS)) {
            int dit = nummer++;
            if (isTeBeschrijven(rij)) {
                rij.waarde("plek", Kaartplek.class)
                        .ifPresent(plek -> merken.add(new Kaartmerk(dit, plek, inHetKort(rij), false)));
            }
        }
        return merken;
    }

    private static Map<String, Object> alsWaarden(Plaatsing plaatsing) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("plaats", plaatsing.deel());
        waarden.put("zijde", plaatsing.zijde());
        waarden.put("plek", plaatsing.plek());
        return waarden;
    }

    private static boolean isTeBeschrijven(Waarden letsel) {
        return !letsel.is("plaats", Lichaamsdeel.GENITAAL);
    }

    private static boolean heeftMaat(Waarden letsel) {
        return isTeBeschrijven(letsel) && !(letsel.leeg("lengte") && letsel.leeg("breedte"));
    }

    private static String inHetKort(Waarden letsel) {
        List<String> delen = new ArrayList<>();
        letsel.waarde("soort", Letselsoort.class).ifPresent(soort -> delen.add(soort.label()));
        letsel.waarde("plaats", Lichaamsdeel.class)
                .ifPresent(plaats -> delen.add(plaats.label()
                        + letsel.waarde("zijde", Zijde.class)
                                .filter(zijde -> zijde != Zijde.MIDDEN && isTeBeschrijven(letsel))
                                .map(zijde -> " " + zijde.label())
                                .orElse("")));
        return String.join(", ", delen);
    }

    private static Paragraph hint(String sleutel) {
        Paragraph hint = new Paragraph(TEKSTEN.tekst(sleutel));
        hint.addClassName("uitleg");
        hint.setVisible(false);
        return hint;
    }
}
