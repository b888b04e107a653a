package nl.eenplan.backend.consultvraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What a question must hold before it can be sent, and what it may not hold.
final class Vraagcontrole {

    private static final int MEESTE_BIJLAGEN = 12;

    private Vraagcontrole() {}

    /// By which somebody could be recognised, in the order of the form.
    static List<Vondst> vondsten(Vraaggegevens gegevens, Identiteitszoeker zoeker) {
        var vondsten = new ArrayList<Vondst>();
        vondsten.addAll(zoeker.zoek("vraag", gegevens.vraag()));
        vondsten.addAll(zoeker.zoek("toedracht", gegevens.toedracht()));
        vondsten.addAll(zoeker.zoek("bevindingen", gegevens.bevindingen()));
        return List.copyOf(vondsten);
    }

    /// @param fotos that were recorded of this child
    /// @param bestanden that may go along as radiology
    /// @param bezwaar why radiology may not go to the LECK, if it may not
    static void velden(
            Vraaggegevens gegevens, Set<UUID> fotos, Set<UUID> bestanden, @Nullable String bezwaar, Invoer invoer) {
        invoer.ingevuld("naar", gegevens.naar(), "Kies aan wie u de vraag stelt.");
        invoer.ingevuld("vraag", gegevens.vraag(), "Schrijf op wat u wilt weten.");
        invoer.ingevuld("toedracht", gegevens.toedracht(), "Schrijf op wat er is verteld.");
        invoer.ingevuld("bevindingen", gegevens.bevindingen(), "Schrijf op wat is gezien.");
        invoer.eis("fotos", fotos.containsAll(gegevens.fotos()), "Kies alleen foto’s van dit kind.");
        invoer.eis(
                "fotos",
                gegevens.fotos().size() + gegevens.radiologie().size() <= MEESTE_BIJLAGEN,
                "Kies ten hoogste twaalf bijlagen.");
        invoer.eis(
                "isBekeken",
                gegevens.fotos().isEmpty() || gegevens.isBekeken(),
                "Bekijk de foto’s: geen gezicht, naam of polsbandje in beeld. Kruis dat hier aan.");
        invoer.eis(
                "radiologie",
                bestanden.containsAll(gegevens.radiologie()),
                "Kies alleen medische bestanden van dit gezin. Een letselfoto gaat anoniem mee, bij de foto’s.");
        invoer.eis(
                "isVanKind",
                gegevens.radiologie().isEmpty() || gegevens.isVanKind(),
                "Bekijk de beelden: zij zijn van dit kind. Kruis dat hier aan.");
        invoer.eis(
                "radiologie",
                gegevens.radiologie().isEmpty() || gegevens.naar() == Ontvanger.LECK,
                "Röntgen of scan met naam gaat alleen naar het LECK.");
        invoer.eis(
                "radiologie",
                gegevens.radiologie().isEmpty() || bezwaar == null,
                bezwaar + " Of vraag anoniem advies op lichtfoto’s alleen.");
    }
}
