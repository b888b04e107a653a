package nl.eenplan.backend.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Everything of the conferences of one gezin that the user may read; what is withheld is absent and named.
///
/// Its parts carry `stuk`, the key of the piece as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel].
///
/// @param afgeschermd compartments that the user may not read, whether or not anything lies in them
public record Overlegbeeld(
        GezinId gezin,
        List<Overlegregel> overleggen,
        List<Bijdrage> bijdragen,
        List<Kindgesprek> kindgesprekken,
        List<Zitting> zittingen,
        List<Maatregel> maatregelen,
        List<Compartiment> afgeschermd) {

    public record Overlegregel(
            OverlegId overleg,
            LocalDateTime begin,
            LocalDateTime eind,
            Ruimte ruimte,
            Overlegstatus status,
            int quorum,
            String voorzitter,
            List<Deelnemer> deelnemers) {}

    public record Deelnemer(
            MedewerkerId medewerker,
            String naam,
            Discipline discipline,
            Rol rol,
            Antwoord antwoord,
            @Nullable Boolean isAanwezig) {}

    /// @param vakstuk the piece that holds `vakinhoud`
    /// @param vakinhoud null when the user may not read the compartment of this discipline
    public record Bijdrage(
            String stuk,
            String vakstuk,
            String van,
            Discipline discipline,
            String samenvatting,
            String zorgen,
            String watGaatGoed,
            String hulpTotNu,
            String voorstel,
            @Nullable String vakinhoud,
            @Nullable Integer veiligheidscijfer,
            String grondslag) {

        Bijdrage van(String naam) {
            return new Bijdrage(
                    stuk,
                    vakstuk,
                    naam,
                    discipline,
                    samenvatting,
                    zorgen,
                    watGaatGoed,
                    hulpTotNu,
                    voorstel,
                    vakinhoud,
                    veiligheidscijfer,
                    grondslag);
        }
    }

    public record Kindgesprek(
            String stuk,
            PersoonId kind,
            String naam,
            boolean isGehoord,
            LocalDate op,
            String gehoordDoor,
            String eigenWoorden,
            String gewicht,
            String terugkoppeling,
            String redenNietGehoord,
            @Nullable String redenEerder,
            @Nullable Blind blind) {}

    /// How the talk was kept free of what was known already.
    ///
    /// @param eerderGezien parts that the interviewer had looked at before he took the talk
    /// @param gezien parts that he looked at since: none
    public record Blind(Instant van, Instant tot, List<String> delen, List<String> eerderGezien, List<String> gezien) {}

    public record Zitting(
            String stuk,
            LocalDate op,
            int veiligheidscijfer,
            boolean isDirectVeilig,
            String patroon,
            List<String> feiten,
            List<String> interpretaties,
            List<String> besluiten,
            List<String> afwijkendeStandpunten,
            List<Actie> acties) {}

    public record Actie(String tekst, String eigenaar, LocalDate uiterlijk) {}

    public record Maatregel(
            String stuk,
            String soort,
            String beslotenDoor,
            LocalDate vanaf,
            @Nullable LocalDate tot) {}
}
