package nl.eenplan.backend.rechten;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.rechten.Afschriftkast.Rij;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Does what was decided: keeps the copy as it is given, puts a correction and always the statement beside the piece,
/// hands an erasure to whoever destroys files.
@Component
class Besluituitvoering {

    private static final String TIJDLIJN = "AANTEKENING";

    private final Dossierpoort poort;
    private final Verzoekkast kast;
    private final Afschriftkast afschriften;
    private final Stukkenlezer lezer;
    private final TijdlijnService tijdlijn;
    private final Rechtenberichten berichten;
    private final ApplicationEventPublisher events;

    Besluituitvoering(
            Dossierpoort poort,
            Verzoekkast kast,
            Afschriftkast afschriften,
            Stukkenlezer lezer,
            TijdlijnService tijdlijn,
            Rechtenberichten berichten,
            ApplicationEventPublisher events) {
        this.poort = poort;
        this.kast = kast;
        this.afschriften = afschriften;
        this.lezer = lezer;
        this.tijdlijn = tijdlijn;
        this.berichten = berichten;
        this.events = events;
    }

    /// Nothing is given, corrected, attached or erased; what ran for the request ends with its task.
    void trekIn(Betrokkeneverzoek verzoek, Intrekking intrekking) {
        kast.trekIn(verzoek.id(), intrekking, poort.gebruiker().id());
        berichten.beslist(verzoek.gezin(), verzoek.vastgelegdDoor());
    }

    void voerUit(Betrokkeneverzoek verzoek, Besluit besluit, Rechtsregel regel, List<Stuk> stukken) {
        boolean isToegekend = besluit.uitkomst() == Uitkomst.TOEGEKEND;
        var perSleutel = stukken.stream().collect(Collectors.toMap(Stuk::sleutel, Function.identity()));
        var bij = perSleutel.get(besluit.stuk());
        var afdruk = isToegekend && verzoek.soort() == Verzoeksoort.INZAGE ? geef(verzoek, besluit, stukken) : null;
        if (bij != null && isToegekend && verzoek.soort() == Verzoeksoort.CORRECTIE) {
            noteer(verzoek, bij, Aantekening.Soort.CORRECTIE, besluit.correctie());
        }
        if (bij != null && verzoek.heeftVerklaring()) {
            noteer(verzoek, bij, Aantekening.Soort.VERKLARING, verzoek.verklaring());
        }
        kast.beslis(
                verzoek.id(),
                stand(verzoek, isToegekend),
                besluit,
                regel,
                afdruk,
                poort.gebruiker().id());
        berichten.beslist(verzoek.gezin(), verzoek.vastgelegdDoor());
        if (isToegekend && verzoek.soort() == Verzoeksoort.WISSING) {
            events.publishEvent(new WissingToegewezen(verzoek.gezin(), verzoek.id(), verzoek.over()));
        }
    }

    private static Stand stand(Betrokkeneverzoek verzoek, boolean isToegekend) {
        if (!isToegekend) {
            return Stand.GEWEIGERD;
        }
        return verzoek.soort() == Verzoeksoort.WISSING ? Stand.WACHT_OP_VERNIETIGING : Stand.TOEGEKEND;
    }

    private void noteer(Betrokkeneverzoek verzoek, Stuk bij, Aantekening.Soort soort, String tekst) {
        afschriften.noteer(verzoek, bij, soort, tekst, poort.gebruiker().id());
        tijdlijn.noteer(
                verzoek.gezin(),
                bij.compartiment(),
                TIJDLIJN,
                soort == Aantekening.Soort.VERKLARING
                        ? "Een betrokkene heeft een verklaring bij een stuk laten voegen: " + bij.titel()
                        : "Een stuk is gecorrigeerd op verzoek van een betrokkene: " + bij.titel());
    }

    /// @return the hash of what was given
    private @Nullable String geef(Betrokkeneverzoek verzoek, Besluit besluit, List<Stuk> stukken) {
        var lakker = lezer.lakker(verzoek, besluit.lakwoorden());
        var notities = lezer.notities(verzoek.gezin());
        var oordelen = besluit.stukken().stream().collect(Collectors.toMap(Stukoordeel::stuk, Function.identity()));
        var rijen = stukken.stream()
                .map(stuk -> {
                    var oordeel = Objects.requireNonNull(oordelen.get(stuk.sleutel()));
                    return oordeel.keuze() == Keuze.VERSTREKKEN
                            ? Rij.gegeven(stuk, oordeel.reden().strip(), lezer.velden(stuk, lakker, notities))
                            : Rij.achtergehouden(
                                    stuk,
                                    Objects.requireNonNull(oordeel.grond()),
                                    oordeel.reden().strip());
                })
                .toList();
        afschriften.bewaar(verzoek, rijen);
        return afdruk(rijen);
    }

    /// Over what was given, in its order; the same for what is read back.
    static String afdruk(List<Rij> rijen) {
        return Stukkenlezer.sha256(rijen.stream()
                .filter(rij -> rij.grond() == null)
                .map(rij -> rij.deel() + "\n" + rij.titel() + "\n" + rij.op() + "\n" + rij.velden())
                .collect(Collectors.joining("\n\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
