package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Everything medical that is known of one child, as a doctor reads it; compartment MEDISCH.
///
/// @param kindnummer the pseudonym under which the child is discussed with others
/// @param duidingen newest version first
public record Letseldossier(
        PersoonId kind,
        String kindnummer,
        @Nullable EersteZorg eersteZorg,
        @Nullable Onderzoek onderzoek,
        List<Letsel> letsels,
        @Nullable Aard aard,
        List<Foto> fotos,
        List<Consult> consulten,
        List<Fotobeoordeling> beoordelingen,
        List<Duiding> duidingen) {

    public record EersteZorg(
            Instant gezienOp,
            String behandeling,
            String zorginstelling,
            boolean isAcuut,
            @Nullable String gevaar,
            String beslistDoor) {}

    public record Onderzoek(
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
    public record Letsel(
            UUID id,
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
            Passend past) {}

    /// @param letsel number of the injury, null for an overview
    public record Foto(
            UUID document, @Nullable Integer letsel, Instant gemaaktOp, String maker, Maatstaf maatstaf, String hash) {}

    public record Consult(
            Instant overlegdOp,
            String kindnummer,
            String advies,
            Set<Criterium> criteria,
            @Nullable String afwijking,
            String door) {}

    public record Fotobeoordeling(
            Instant aangevraagdOp,
            String vraagstelling,
            Instantie instantie,
            String zaaknummer,
            Fotokwaliteit kwaliteit,
            String bevindingen,
            @Nullable String aanvullend,
            Instant beoordeeldOp,
            String door) {}

    public record Duiding(
            int versie,
            Conclusie conclusie,
            @Nullable String waarschijnlijkheid,
            String toelichting,
            String beperkingen,
            Duidingstatus status,
            String door,
            String bigNummer,
            Instant op,
            List<Hypothese> hypothesen) {}

    public record Hypothese(String hypothese, String bevindingenVoor, String bevindingenTegen) {}
}
