package nl.eenplan.backend.letsel;

import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What a letselduiding must hold before it can be signed (F6).
final class Duidingcontrole {

    private final Invoer invoer;

    Duidingcontrole(Invoer invoer) {
        this.invoer = invoer;
    }

    /// @param isOpSchaal whether the likelihood is one of the scale in force
    /// @param isEerste whether nothing was signed before about this examination
    /// @param big as registered with the account of the author
    void controleer(LetselduidenGegevens gegevens, boolean isOpSchaal, boolean isEerste, @Nullable String big) {
        hypothesen(gegevens);
        boolean isOnbepaald = gegevens.conclusie() == Conclusie.ONBEPAALD;
        invoer.ingevuld("conclusie", gegevens.conclusie(), "Kies de conclusie.");
        invoer.eis(
                "waarschijnlijkheid",
                isOnbepaald || isOpSchaal,
                "Kies hoe waarschijnlijk de conclusie is ten opzichte van de andere hypothesen.");
        invoer.ingevuld("toelichting", gegevens.toelichting(), "Licht de conclusie toe.");
        invoer.ingevuld("beperkingen", gegevens.beperkingen(), "Beschrijf de beperkingen van deze duiding.");
        invoer.ingevuld("status", gegevens.status(), "Kies of dit een advies is of definitief.");
        invoer.ingevuldAls(
                !isEerste,
                "reden",
                gegevens.reden(),
                "Schrijf op waarom er een nieuwe versie is. De vorige blijft leesbaar.");
        big(gegevens.bigNummer(), big);
    }

    private void hypothesen(LetselduidenGegevens gegevens) {
        invoer.eis(
                "hypothesen",
                gegevens.hypothesen().size() >= 2,
                "Weeg ten minste twee hypothesen, zodat ook een andere oorzaak is bekeken.");
        for (int i = 0; i < gegevens.hypothesen().size(); i++) {
            var hypothese = gegevens.hypothesen().get(i);
            String pad = "hypothesen[" + i + "].";
            invoer.ingevuld(pad + "hypothese", hypothese.hypothese(), "Beschrijf de hypothese.");
            invoer.ingevuld(
                    pad + "bevindingenVoor",
                    hypothese.bevindingenVoor(),
                    "Beschrijf wat hiervoor pleit, of schrijf 'geen'.");
            invoer.ingevuld(
                    pad + "bevindingenTegen",
                    hypothese.bevindingenTegen(),
                    "Beschrijf wat hiertegen pleit, of schrijf 'geen'.");
        }
    }

    private void big(@Nullable String getypt, @Nullable String geregistreerd) {
        invoer.eis(
                "bigNummer",
                geregistreerd != null,
                "Bij uw account staat geen BIG-nummer; zonder kunt u niet ondertekenen. Laat de beheerder van uw"
                        + " organisatie het toevoegen, of geef deze taak terug zodat een collega met BIG-nummer tekent."
                        + " Wat u typte, blijft bewaard.");
        invoer.eis(
                "bigNummer",
                getypt != null && getypt.strip().equals(geregistreerd),
                "Vul het BIG-nummer in dat bij uw account hoort: 11 cijfers.");
    }
}
