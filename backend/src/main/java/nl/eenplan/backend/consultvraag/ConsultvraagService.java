package nl.eenplan.backend.consultvraag;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.foto.Fotoregister;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Leeftijd;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.Radiologietoestemming;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questions to the LECK and other doctors about a child whom they know by number only (W4, sharing rules 2 and 3).
/// Refuses a question in which somebody can be recognised. Compartment MEDISCH.
@Service
@Herkansbaar
public class ConsultvraagService {

    private final Dossierpoort poort;
    private final Zaakstand zaken;
    private final Kinderen kinderen;
    private final Duidinginzage letsels;
    private final Zoekerbouw zoekers;
    private final Vraagbijlagen bijlagen;
    private final Vragenkast kast;
    private final DocumentService documenten;
    private final Fotoregister opnamen;
    private final Radiologietoestemming toestemming;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    ConsultvraagService(
            Dossierpoort poort,
            Zaakstand zaken,
            Kinderen kinderen,
            Duidinginzage letsels,
            Zoekerbouw zoekers,
            Vraagbijlagen bijlagen,
            Vragenkast kast,
            DocumentService documenten,
            Fotoregister opnamen,
            Radiologietoestemming toestemming,
            TijdlijnService tijdlijn,
            Clock klok) {
        this.poort = poort;
        this.zaken = zaken;
        this.kinderen = kinderen;
        this.letsels = letsels;
        this.zoekers = zoekers;
        this.bijlagen = bijlagen;
        this.kast = kast;
        this.documenten = documenten;
        this.opnamen = opnamen;
        this.toestemming = toestemming;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /// What the form begins with: the number, the coarse age and what was recorded, to be shortened.
    @Transactional
    public Vraagvoorstel voorstel(GezinId gezin, PersoonId kind) {
        poort.lees(gezin, Compartiment.MEDISCH, "consultvraag voorbereid");
        var dossier = letsels.dossier(kind(gezin, kind).id());
        return new Vraagvoorstel(
                dossier.kindnummer(),
                leeftijd(gezin, kind),
                Vraagtekst.toedracht(dossier),
                Vraagtekst.bevindingen(dossier),
                dossier.fotos(),
                bestanden(gezin),
                toestemming.bezwaar(gezin, kind).orElse(null));
    }

    /// Everything in these texts by which somebody could be recognised, while typing. Stores nothing.
    @Transactional
    public List<Vondst> vondsten(GezinId gezin, PersoonId kind, Vraaggegevens gegevens) {
        poort.lees(gezin, Compartiment.MEDISCH, "consultvraag nagekeken");
        kind(gezin, kind);
        return Vraagcontrole.vondsten(gegevens, zoekers.voor(gezin));
    }

    /// Draws the question up, or says what must be mended first. Refused about a closed case, in words: the treating
    /// doctor still reads it.
    @Transactional
    public Uitkomst stelOp(GezinId gezin, PersoonId kind, Vraaggegevens gegevens) {
        poort.wijzig(gezin, Compartiment.MEDISCH, "consultvraag opgesteld");
        if (zaken.isGesloten(gezin)) {
            return new Uitkomst.Ongeldig(List.of(new Veldfout("naar", Zaakstand.GESLOTEN)), List.of());
        }
        var wie = kind(gezin, kind);
        var dossier = letsels.dossier(wie.id());
        var vondsten = Vraagcontrole.vondsten(gegevens, zoekers.voor(gezin));
        var invoer = new Invoer(klok);
        var bezwaar = toestemming.bezwaar(gezin, kind).orElse(null);
        Vraagcontrole.velden(gegevens, fotos(dossier), bestanden(gezin).keySet(), bezwaar, invoer);
        if (invoer.fouten().isEmpty()) {
            invoer.eis(
                    "fotos",
                    bijlagen.zijnSchoonTeMaken(gegevens.fotos()),
                    "Een foto kan niet zonder bijgegevens mee. Bewaar haar als JPEG en voeg haar opnieuw toe.");
        }
        if (!vondsten.isEmpty() || !invoer.fouten().isEmpty()) {
            return new Uitkomst.Ongeldig(invoer.fouten(), vondsten);
        }
        var id = kast.bewaar(
                gezin, kind, dossier.kindnummer(), leeftijd(gezin, kind), gegevens, poort.gebruiker(), klok.instant());
        tijdlijn.noteer(
                gezin,
                kind,
                Compartiment.MEDISCH,
                "LETSEL",
                "Consult gevraagd onder kindnummer aan: "
                        + requireNonNull(gegevens.naar()).label());
        return new Uitkomst.Opgesteld(id);
    }

    /// What goes along: the words of the question, the injuries for the body map, the files.
    ///
    /// @throws GeenToegang also when the question is of another gezin or of none
    @Transactional
    public Vraagbundel bundel(GezinId gezin, UUID vraag) {
        poort.lees(gezin, Compartiment.MEDISCH, "consultvraag opgehaald");
        var gevonden = kast.vind(gezin, vraag).orElseThrow(GeenToegang::new);
        if (!gevonden.radiologie().isEmpty()
                && toestemming.bezwaar(gezin, gevonden.kind()).isPresent()) {
            throw new GeenToegang();
        }
        var schoon = new ArrayList<byte[]>();
        gevonden.fotos().forEach(foto -> schoon.add(bijlagen.schoon(foto).orElseThrow()));
        return new Vraagbundel(
                gevonden,
                letsels.letsels(gevonden.kind(), gevonden.op()),
                schoon,
                gevonden.radiologie().stream().map(bijlagen::lees).toList());
    }

    /// Newest first.
    @Transactional
    public List<Consultvraag> vragen(GezinId gezin) {
        poort.lees(gezin, Compartiment.MEDISCH, "consultvragen bekeken");
        return kast.vanGezin(gezin);
    }

    /// Lays an answer with its question; refuses it when it carries the number of another child. Also in a closed case:
    /// the doctor who asked keeps his record whole (BW 7:454).
    @Transactional
    public List<Veldfout> antwoord(GezinId gezin, UUID vraag, Antwoordgegevens gegevens) {
        poort.wijzig(gezin, Compartiment.MEDISCH, "antwoord op consultvraag vastgelegd");
        var gevonden = kast.vind(gezin, vraag).orElseThrow(GeenToegang::new);
        var invoer = new Invoer(klok);
        invoer.eis(
                "kindnummer",
                gegevens.kindnummer().strip().equalsIgnoreCase(gevonden.kindnummer()),
                "Dit kindnummer hoort niet bij deze vraag. Kijk op het antwoord; misschien gaat het over een ander kind.");
        invoer.ingevuld("adviseur", gegevens.adviseur(), "Vul in wie antwoordde.");
        invoer.ingevuld("advies", gegevens.advies(), "Vul het advies in.");
        invoer.gebeurd("ontvangenOp", gegevens.ontvangenOp(), "Vul in wanneer u het antwoord kreeg.");
        if (!invoer.fouten().isEmpty()) {
            return invoer.fouten();
        }
        Instant ontvangen =
                requireNonNull(gegevens.ontvangenOp()).atZone(klok.getZone()).toInstant();
        kast.bewaar(gevonden, gegevens, ontvangen, poort.gebruiker(), klok.instant());
        tijdlijn.noteer(gezin, gevonden.kind(), Compartiment.MEDISCH, "LETSEL", "Antwoord op consultvraag ontvangen");
        return List.of();
    }

    private Kind kind(GezinId gezin, PersoonId kind) {
        return kinderen.vanGezin(gezin).stream()
                .filter(een -> een.id().equals(kind))
                .findFirst()
                .orElseThrow(GeenToegang::new);
    }

    private String leeftijd(GezinId gezin, PersoonId kind) {
        return Leeftijd.inWoorden(kind(gezin, kind).maandenOp(LocalDate.now(klok)));
    }

    private static Set<UUID> fotos(Letseldossier dossier) {
        return dossier.fotos().stream().map(Letseldossier.Foto::document).collect(Collectors.toSet());
    }

    /// Medical files that are no photograph of an injury: such a picture goes along without its metadata or not at all.
    private Map<UUID, String> bestanden(GezinId gezin) {
        var fotos = kinderen.vanGezin(gezin).stream()
                .flatMap(kind -> fotos(letsels.dossier(kind.id())).stream())
                .collect(Collectors.toSet());
        fotos.addAll(opnamen.opnamen(gezin));
        return documenten.vanGezin(gezin).stream()
                .filter(document -> document.compartiment() == Compartiment.MEDISCH)
                .filter(document -> !fotos.contains(document.id().waarde()))
                .collect(Collectors.toMap(
                        document -> document.id().waarde(),
                        DocumentService.Document::bestandsnaam,
                        (een, _) -> een,
                        LinkedHashMap::new));
    }

    public sealed interface Uitkomst {
        record Opgesteld(UUID vraag) implements Uitkomst {}

        /// Nothing was stored.
        ///
        /// @param vondsten where somebody can be recognised; none may stay
        record Ongeldig(List<Veldfout> fouten, List<Vondst> vondsten) implements Uitkomst {}
    }

    /// @param bestanden the files that may go along as radiology, by document, with their names
    /// @param bezwaar why radiology that names the child may not go to the LECK; null while it may
    public record Vraagvoorstel(
            String kindnummer,
            String leeftijd,
            String toedracht,
            String bevindingen,
            List<Letseldossier.Foto> fotos,
            Map<UUID, String> bestanden,
            @Nullable String bezwaar) {}

    /// @param letsels that were recorded when the question was drawn up, for the body map
    /// @param fotos JPEG or PNG with nothing in them but the picture
    /// @param radiologie as they are: these name the child
    public record Vraagbundel(
            Consultvraag vraag, List<Letseldossier.Letsel> letsels, List<byte[]> fotos, List<byte[]> radiologie) {}
}
