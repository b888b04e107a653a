package nl.eenplan.backend.letsel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen.Kind;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import nl.eenplan.backend.stap.Invoer;
import org.jspecify.annotations.Nullable;

/// What must be filled in for F3 and G3.
final class Fotocontrole {

    private static final Duration FMO_TERMIJN = Duration.ofDays(7);

    private Fotocontrole() {}

    /// @param nummers numbers of the injuries that the child has
    static void fotos(
            FotosVastleggenGegevens gegevens,
            @Nullable LocalDate geboren,
            LocalDateTime nu,
            Set<Integer> nummers,
            Invoer invoer) {
        boolean zijnErFotos = !gegevens.fotos().isEmpty();
        invoer.ingevuldAls(
                !zijnErFotos,
                "redenGeenFotos",
                gegevens.redenGeenFotos(),
                "Voeg foto’s toe, of leg uit waarom er geen zijn.");
        gewist(zijnErFotos, gegevens.isVerwijderdVanCamera(), invoer);
        invoer.eis(
                "isMeldcodeGestart",
                Boolean.TRUE.equals(gegevens.isMeldcodeGestart()),
                "Start de meldcode en bevestig dat hier.");
        invoer.ingevuld("aard", gegevens.aard(), "Kies waar het vermoeden over gaat.");
        incident(gegevens, geboren, nu, invoer);
        elk(gegevens.fotos(), gegevens.incident(), geboren, nummers, invoer);
    }

    static void gewist(boolean zijnErFotos, @Nullable Boolean isVerwijderdVanCamera, Invoer invoer) {
        invoer.eis(
                "isVerwijderdVanCamera",
                !zijnErFotos || Boolean.TRUE.equals(isVerwijderdVanCamera),
                "Verwijder de foto’s van de camera of telefoon en bevestig dat hier.");
    }

    /// @param incident when it happened, or the earliest moment of it; null when nobody knows
    static void elk(
            List<FotoGegevens> fotos,
            @Nullable LocalDateTime incident,
            @Nullable LocalDate geboren,
            Set<Integer> nummers,
            Invoer invoer) {
        for (int i = 0; i < fotos.size(); i++) {
            foto("fotos[" + i + "].", fotos.get(i), incident, geboren, nummers, invoer);
        }
    }

    private static void incident(
            FotosVastleggenGegevens gegevens, @Nullable LocalDate geboren, LocalDateTime nu, Invoer invoer) {
        LocalDateTime incident = gegevens.incident();
        Aard aard = gegevens.aard();
        LocalDateTime tot = gegevens.incidentTot();
        boolean isSeksueel = aard != null && aard.isSeksueel();
        invoer.ingevuldAls(
                isSeksueel && aard != Aard.SEKSUEEL_ONBEKEND,
                "incident",
                incident,
                "Vul in wanneer het is gebeurd, zo goed als bekend, of kies 'tijdstip onbekend'.");
        invoer.nietNaNu("incident", incident);
        invoer.nietNaNu("incidentTot", tot);
        Onderzoekscontrole.nietVoorGeboorte("incident", incident, geboren, invoer);
        invoer.eis(
                "incidentTot",
                tot == null || (incident != null && !tot.isBefore(incident)),
                "Het laatst mogelijke moment ligt niet voor het vroegste. Vul beide momenten in.");
        if (incident != null && isSeksueel) {
            invoer.eis(
                    "aard",
                    aard != Aard.SEKSUEEL_ONBEKEND,
                    "U vult in wanneer het is gebeurd. Kies dan hoe lang dat geleden is.");
            LocalDateTime laatste = tot == null ? incident : tot;
            boolean isBinnenTermijn = Duration.between(laatste, nu).compareTo(FMO_TERMIJN) <= 0;
            invoer.eis(
                    "aard",
                    aard == Aard.SEKSUEEL_ONBEKEND || isBinnenTermijn == (aard == Aard.SEKSUEEL_TOT_7_DAGEN),
                    isBinnenTermijn
                            ? "Het is minder dan 7 dagen geleden. Kies 'hoogstens 7 dagen geleden'."
                            : "Het is meer dan 7 dagen geleden. Kies 'langer dan 7 dagen geleden'.");
        }
    }

    /// G3 f: when the child died, as it stands with the gezin already or is recorded there from now on.
    static void overlijden(FotosVastleggenGegevens gegevens, Kind kind, LocalDate vandaag, Invoer invoer) {
        if (gegevens.aard() != Aard.OVERLIJDEN) {
            invoer.eis(
                    "aard",
                    !kind.overleden(),
                    "Op het tabblad Gezin staat dat dit kind is overleden. Kies ‘overlijden van het kind’, of wijzig op dat"
                            + " tabblad de datum als die niet klopt.");
            return;
        }
        LocalDate dag = gegevens.overledenOp();
        invoer.ingevuld("overledenOp", dag, "Vul in op welke dag het kind is overleden.");
        invoer.eis(
                "overledenOp",
                dag == null || !dag.isAfter(vandaag),
                "Deze dag ligt in de toekomst. Controleer de datum van overlijden.");
        invoer.eis(
                "overledenOp",
                dag == null || kind.geboortedatum() == null || !dag.isBefore(kind.geboortedatum()),
                "Deze dag ligt voor de geboorte. Controleer de datum van overlijden of de geboortedatum.");
        invoer.eis(
                "overledenOp",
                kind.overledenOp() == null || dag == null || kind.overledenOp().equals(dag),
                "Op het tabblad Gezin staat een andere dag. Controleer beide data en wijzig wat niet klopt.");
    }

    private static void meting(String pad, FotoGegevens foto, Invoer invoer) {
        Onderzoekscontrole.maat(pad + "lengte", foto.lengte(), invoer);
        Onderzoekscontrole.maat(pad + "breedte", foto.breedte(), invoer);
        invoer.eis(
                pad + "maatstaf",
                foto.maatstaf() != Maatstaf.GEEN || (foto.lengte() == null && foto.breedte() == null),
                "Zonder maatstaf in beeld kan op een foto niet worden gemeten. Laat de maat leeg.");
    }

    private static void foto(
            String pad,
            FotoGegevens foto,
            @Nullable LocalDateTime incident,
            @Nullable LocalDate geboren,
            Set<Integer> nummers,
            Invoer invoer) {
        invoer.ingevuld(pad + "document", foto.document(), "Voeg het bestand van deze foto toe.");
        invoer.eis(
                pad + "letsel",
                foto.letsel() == null || nummers.contains(foto.letsel()),
                "Kies een letsel dat is beschreven, of 'overzicht'.");
        invoer.gebeurd(pad + "gemaaktOp", foto.gemaaktOp(), "Vul in wanneer deze foto is gemaakt.");
        Onderzoekscontrole.nietVoorGeboorte(pad + "gemaaktOp", foto.gemaaktOp(), geboren, invoer);
        invoer.eis(
                pad + "gemaaktOp",
                foto.gemaaktOp() == null
                        || incident == null
                        || !foto.gemaaktOp().isBefore(incident),
                "Deze foto is van voor het incident. Controleer het moment van de foto of van het incident.");
        invoer.ingevuld(pad + "maker", foto.maker(), "Vul in wie de foto heeft gemaakt.");
        meting(pad, foto, invoer);
        invoer.ingevuld(pad + "maatstaf", foto.maatstaf(), "Kies welke maatstaf in beeld is.");
        invoer.ingevuldAls(
                foto.isMaatstafNodig(),
                pad + "redenGeenMaatstaf",
                foto.redenGeenMaatstaf(),
                "Leg uit waarom er geen maatstaf in beeld is, of maak een foto met een liniaal naast het letsel.");
    }
}
