package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.backend.stap.Stapbeeld;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// Everything medical that is known of one child, as a doctor reads it; compartment MEDISCH.
///
/// @param kindnummer the pseudonym under which the child is discussed with others
/// @param figuur the outline that fits the age of the child today
/// @param overledenOp null for a child that lives
/// @param onderzoeken oldest first
/// @param vermoedens oldest first
/// @param stappen what was advised and done in the steps F4a to F5a and after a death, oldest first
/// @param duidingen of all examinations, newest version first
///
/// Its parts carry `stuk`, the key of the piece as [Stukbron.Stuk#sleutel].
public record Letseldossier(
        PersoonId kind,
        String kindnummer,
        Figuur figuur,
        @Nullable LocalDate overledenOp,
        boolean isOngeboren,
        @Nullable EersteZorg eersteZorg,
        List<Onderzoek> onderzoeken,
        List<Letsel> letsels,
        List<Vermoeden> vermoedens,
        List<Foto> fotos,
        List<Consult> consulten,
        List<Stapbeeld> stappen,
        List<Fotobeoordeling> beoordelingen,
        List<Duiding> duidingen) {

    /// The last examination.
    public Optional<Onderzoek> onderzoek() {
        return onderzoeken.isEmpty() ? Optional.empty() : Optional.of(onderzoeken.getLast());
    }

    /// Whether it was seen in a contact before the last; two doctors in one contact share a task.
    public boolean isEerder(Letsel letsel) {
        var laatste = onderzoek().map(Onderzoek::taak);
        return onderzoeken.stream()
                .filter(onderzoek -> onderzoek.stuk().equals(letsel.onderzoek()))
                .anyMatch(onderzoek -> laatste.filter(onderzoek.taak()::equals).isEmpty());
    }

    /// What was said of each examination, the last first.
    public List<Duidingreeks> reeksen() {
        return Duidingreeks.van(duidingen);
    }

    /// Whether the forensic doctor is asked for findings in words on what the map does not show.
    public boolean isAnogenitaal() {
        return (!vermoedens.isEmpty() && vermoedens.getLast().aard().isSeksueel())
                || letsels.stream().anyMatch(letsel -> letsel.plaats() == Lichaamsdeel.GENITAAL);
    }

    public record EersteZorg(
            String stuk,
            Instant gezienOp,
            String behandeling,
            String zorginstelling,
            boolean isAcuut,
            @Nullable String gevaar,
            String beslistDoor) {}

    public record Onderzoek(
            String stuk,
            TaakId taak,
            Instant onderzochtOp,
            String anamnese,
            boolean isTopTeen,
            @Nullable String redenGeenTopTeen,
            Mobiliteit mobiliteit,
            Stolling stolling,
            @Nullable String stollingToelichting,
            @Nullable String signalen,
            boolean isUitgesloten,
            @Nullable String onderbouwing,
            String door) {}

    /// @param id what a document of this injury points at
    /// @param onderzoek the piece that it is a part of
    public record Letsel(
            UUID id,
            String onderzoek,
            int nummer,
            Lichaamsdeel plaats,
            Zijde zijde,
            Letselsoort soort,
            @Nullable BigDecimal lengte,
            @Nullable BigDecimal breedte,
            @Nullable Maateenheid eenheid,
            @Nullable String vorm,
            Patroon patroon,
            @Nullable String patroonToelichting,
            @Nullable String kleur,
            String verklaring,
            String verklaardDoor,
            Passend past,
            @Nullable Meetwijze meetwijze,
            @Nullable Kaartplek plek) {}

    /// @param letsel number of the injury, null for an overview
    /// @param lengte in millimetres, measured against the scale in the picture
    /// @param redenGeenMaatstaf why an injury was photographed without a scale
    public record Foto(
            UUID document,
            @Nullable Integer letsel,
            Instant gemaaktOp,
            String maker,
            Maatstaf maatstaf,
            String hash,
            @Nullable BigDecimal lengte,
            @Nullable BigDecimal breedte,
            @Nullable String redenGeenMaatstaf) {

        public String stuk() {
            return Stukbron.sleutel("DOCUMENT", document);
        }
    }

    public record Consult(
            String stuk,
            Instant overlegdOp,
            String kindnummer,
            String advies,
            Set<Criterium> criteria,
            @Nullable String afwijking,
            String door) {}

    /// What F3 and G3 recorded, once for each time that the child was seen.
    ///
    /// @param incident the moment, or the earliest; null when nobody knows
    /// @param incidentTot the latest moment, where only a period is known
    /// @param redenGeenFotos null when there are photographs
    public record Vermoeden(
            Aard aard,
            @Nullable Instant incident,
            @Nullable Instant incidentTot,
            @Nullable String redenGeenFotos,
            String door,
            Instant op) {}

    /// @param verzoek null when no other photographs were asked
    public record Fotobeoordeling(
            String stuk,
            Instant aangevraagdOp,
            String vraagstelling,
            Instantie instantie,
            String zaaknummer,
            Fotokwaliteit kwaliteit,
            String bevindingen,
            @Nullable String aanvullend,
            @Nullable String anogenitaal,
            @Nullable Fotoverzoek verzoek,
            Instant beoordeeldOp,
            String door) {}

    /// The letselduidingen of one examination.
    ///
    /// @param versies newest first
    public record Duidingreeks(OnderzoekId onderzoek, Instant onderzochtOp, List<Duiding> versies) {

        /// The last examination first.
        static List<Duidingreeks> van(List<Duiding> nieuwsteEerst) {
            return nieuwsteEerst.stream()
                    .collect(Collectors.groupingBy(Duiding::onderzoek, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(versies -> new Duidingreeks(
                            versies.getFirst().onderzoek(), versies.getFirst().onderzochtOp(), versies))
                    .sorted(Comparator.comparing(Duidingreeks::onderzochtOp).reversed())
                    .toList();
        }
    }

    /// @param onderzoek that it is about, and when that was
    /// @param status what the author wants it to be
    /// @param stand what it is
    /// @param waarschijnlijkheid in words
    /// @param reden why there is a version after the first
    /// @param lezing of the second reader, null as long as nobody read it
    public record Duiding(
            UUID id,
            String stuk,
            OnderzoekId onderzoek,
            Instant onderzochtOp,
            int versie,
            Conclusie conclusie,
            @Nullable String waarschijnlijkheid,
            String toelichting,
            String beperkingen,
            Duidingstatus status,
            Duidingstand stand,
            @Nullable String reden,
            MedewerkerId auteur,
            String door,
            String bigNummer,
            Instant op,
            List<Hypothese> hypothesen,
            @Nullable Lezing lezing) {

        /// Without its detail, for who may see no more.
        Letseloverzicht.Eindconclusie eindconclusie() {
            return new Letseloverzicht.Eindconclusie(
                    id, stuk, onderzochtOp, versie, conclusie, waarschijnlijkheid, stand, op);
        }
    }

    /// What the second reader said of one version.
    ///
    /// @param vanBuiten his organisation when somebody else recorded for him, else null
    /// @param vastgelegdDoor who recorded it
    public record Lezing(
            boolean isEens,
            @Nullable String opmerkingen,
            String lezer,
            String bigNummer,
            @Nullable String vanBuiten,
            String vastgelegdDoor,
            Instant op) {}

    public record Hypothese(String hypothese, String bevindingenVoor, String bevindingenTegen) {}
}
