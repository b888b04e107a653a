package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens.LetselGegevens;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What must be filled in for F1 and F2. How something was worded is never judged.
final class Onderzoekscontrole {

    /// In centimetres; more does not fit on a body.
    private static final BigDecimal GROOTSTE = new BigDecimal("200");

    private Onderzoekscontrole() {}

    static void eersteZorg(EersteZorgGegevens gegevens, @Nullable LocalDate geboren, Invoer invoer) {
        invoer.gebeurd("gezienOp", gegevens.gezienOp(), "Vul in wanneer het kind is gezien.");
        nietVoorGeboorte("gezienOp", gegevens.gezienOp(), geboren, invoer);
        invoer.ingevuld("behandeling", gegevens.behandeling(), "Beschrijf de behandeling, of schrijf 'geen'.");
        invoer.ingevuld("zorginstelling", gegevens.zorginstelling(), "Vul in waar het kind wordt behandeld.");
        invoer.ingevuld("isAcuut", gegevens.isAcuut(), "Kies of er nu acuut gevaar is.");
        invoer.ingevuldAls(
                Boolean.TRUE.equals(gegevens.isAcuut()),
                "gevaar",
                gegevens.gevaar(),
                "Beschrijf het acute gevaar, zodat anderen kunnen handelen.");
        invoer.ingevuld("beslistDoor", gegevens.beslistDoor(), "Vul in wie dit heeft beslist.");
    }

    /// @param geboren null for an unborn child, of which nobody asks what it can do
    static void onderzoek(LetselBeschrijvenGegevens gegevens, @Nullable LocalDate geboren, Invoer invoer) {
        boolean isUitgesloten = Boolean.TRUE.equals(gegevens.isUitgesloten());
        invoer.gebeurd("onderzochtOp", gegevens.onderzochtOp(), "Vul in wanneer het kind is onderzocht.");
        nietVoorGeboorte("onderzochtOp", gegevens.onderzochtOp(), geboren, invoer);
        invoer.ingevuld("anamnese", gegevens.anamnese(), "Vul de anamnese in, in de woorden van wie het vertelt.");
        invoer.ingevuld("isTopTeen", gegevens.isTopTeen(), "Kies of het hele lichaam is bekeken.");
        invoer.ingevuldAls(
                Boolean.FALSE.equals(gegevens.isTopTeen()),
                "redenGeenTopTeen",
                gegevens.redenGeenTopTeen(),
                "Leg uit waarom niet het hele lichaam is bekeken.");
        invoer.eis(
                "mobiliteit",
                geboren == null || (gegevens.mobiliteit() != null && gegevens.mobiliteit() != Mobiliteit.ONGEBOREN),
                "Kies wat dit kind zelf al kan.");
        invoer.ingevuld("stolling", gegevens.stolling(), "Kies wat er over de stolling bekend is.");
        invoer.ingevuldAls(
                gegevens.stolling() == Stolling.AFWIJKEND,
                "stollingToelichting",
                gegevens.stollingToelichting(),
                "Beschrijf wat er afwijkt aan de stolling.");
        invoer.ingevuldAls(
                gegevens.letsels().isEmpty() && !isUitgesloten,
                "signalen",
                gegevens.signalen(),
                "Voeg een letsel toe, of beschrijf de andere signalen.");
        invoer.ingevuld(
                "isUitgesloten",
                gegevens.isUitgesloten(),
                "Kies of toegebracht letsel, seksueel misbruik en verwaarlozing zijn uitgesloten.");
        invoer.ingevuldAls(
                isUitgesloten,
                "onderbouwing",
                gegevens.onderbouwing(),
                "Onderbouw waarom het vermoeden is uitgesloten.");
        for (int i = 0; i < gegevens.letsels().size(); i++) {
            letsel("letsels[" + i + "].", gegevens.letsels().get(i), invoer);
        }
    }

    private static void letsel(String pad, LetselGegevens letsel, Invoer invoer) {
        invoer.ingevuld(pad + "plaats", letsel.plaats(), "Kies de plaats op het lichaam.");
        if (!letsel.isAlleenInWoorden()) {
            uiterlijk(pad, letsel, invoer);
        }
        plek(pad + "plek", letsel, invoer);
        invoer.ingevuld(pad + "verklaring", letsel.verklaring(), "Vul de verklaring in, of schrijf 'geen'.");
        invoer.ingevuld(pad + "verklaardDoor", letsel.verklaardDoor(), "Vul in wie dit heeft verklaard.");
        invoer.ingevuld(
                pad + "past",
                letsel.past(),
                "Beantwoord of dit letsel past bij de verklaring en bij wat dit kind al kan.");
    }

    private static void uiterlijk(String pad, LetselGegevens letsel, Invoer invoer) {
        invoer.ingevuld(pad + "zijde", letsel.zijde(), "Kies de zijde, gezien vanuit het kind.");
        invoer.ingevuld(pad + "soort", letsel.soort(), "Kies het soort letsel.");
        maat(pad + "lengte", letsel.lengte(), invoer);
        maat(pad + "breedte", letsel.breedte(), invoer);
        invoer.ingevuldAls(
                letsel.lengte() != null || letsel.breedte() != null,
                pad + "eenheid",
                letsel.eenheid(),
                "Kies de maateenheid.");
        invoer.tekst(pad + "vorm", letsel.vorm());
        invoer.ingevuld(pad + "patroon", letsel.patroon(), "Kies of het letsel een patroon heeft.");
        invoer.ingevuldAls(
                letsel.patroon() != null && letsel.patroon() != Patroon.GEEN,
                pad + "patroonToelichting",
                letsel.patroonToelichting(),
                "Beschrijf het patroon.");
        invoer.tekst(pad + "kleur", letsel.kleur());
    }

    private static void plek(String veld, LetselGegevens letsel, Invoer invoer) {
        Kaartplek plek = letsel.plek();
        invoer.eis(
                veld,
                plek == null || !letsel.isAlleenInWoorden(),
                "Bevindingen hier worden niet getekend. Haal het letsel van de kaart.");
        invoer.eis(
                veld, plek == null || plek.ligtOpDeKaart(), "Deze plek ligt niet op de kaart. Wijs hem opnieuw aan.");
    }

    static void maat(String veld, @Nullable BigDecimal maat, Invoer invoer) {
        invoer.eis(
                veld,
                maat == null || (maat.signum() > 0 && maat.compareTo(GROOTSTE) <= 0),
                "Vul een maat in tussen 0 en 200.");
    }

    static void nietVoorGeboorte(
            String veld, @Nullable LocalDateTime moment, @Nullable LocalDate geboren, Invoer invoer) {
        invoer.eis(
                veld,
                moment == null || geboren == null || !moment.toLocalDate().isBefore(geboren),
                "Dit moment ligt voor de geboorte van het kind. Controleer de datum.");
    }
}
