package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens.LetselGegevens;
import nl.eenplan.backend.letsel.LetselduidenGegevens.Hypothese;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import org.jspecify.annotations.Nullable;

/// What the doctors of scenario S1 fill in on Monday 2 March 2026 (`domain.md` §9).
public final class Voorbeelden {

    public static final LocalDate GEBOREN = LocalDate.of(2025, 10, 28);
    public static final LocalDateTime GEZIEN = LocalDateTime.of(2026, 3, 2, 10, 15);

    private Voorbeelden() {}

    public static EersteZorgGegevens eersteZorg() {
        return new EersteZorgGegevens(GEZIEN, "geen", "Huisartsenpraktijk Lindewaard", false, null, "L. Mulder");
    }

    public static EersteZorgGegevens acuut() {
        return new EersteZorgGegevens(
                GEZIEN, "beademd", "Ziekenhuis Merewestein", true, "Ouder dreigt het kind mee te nemen", "L. Mulder");
    }

    public static LetselGegevens hematoom(Lichaamsdeel plaats, Zijde zijde) {
        return hematoom(plaats, zijde, null);
    }

    public static LetselGegevens hematoom(Lichaamsdeel plaats, Zijde zijde, @Nullable Kaartplek plek) {
        return new LetselGegevens(
                plaats,
                zijde,
                Letselsoort.HEMATOOM,
                new BigDecimal("1.5"),
                new BigDecimal("1"),
                Maateenheid.CM,
                "rond",
                Patroon.GEEN,
                null,
                "blauw",
                "tegen de box gevallen",
                "moeder",
                Passend.NEE,
                Meetwijze.LINIAAL,
                plek);
    }

    /// Three haematomas in a child of 4 months: cheek, upper arm, and a third on the back.
    public static LetselBeschrijvenGegevens noor() {
        return onderzoek(
                List.of(
                        hematoom(Lichaamsdeel.WANG, Zijde.LINKS),
                        hematoom(Lichaamsdeel.BOVENARM, Zijde.LINKS),
                        hematoom(Lichaamsdeel.RUG, Zijde.MIDDEN)),
                false,
                null);
    }

    /// One haematoma, placed on the left cheek of the body map.
    public static LetselBeschrijvenGegevens opDeKaart() {
        var wang =
                new Kaartplek(Kaartbeeld.VOOR, Figuur.ZUIGELING, 1, new BigDecimal("0.5612"), new BigDecimal("0.2031"));
        return onderzoek(List.of(hematoom(Lichaamsdeel.WANG, Zijde.LINKS, wang)), false, null);
    }

    public static LetselBeschrijvenGegevens uitgesloten() {
        return onderzoek(
                List.of(hematoom(Lichaamsdeel.WANG, Zijde.LINKS)),
                true,
                "De plek is een aangeboren moedervlek, bevestigd met de foto van het consultatiebureau.");
    }

    public static LetselBeschrijvenGegevens onderzoek(
            List<LetselGegevens> letsels, boolean isUitgesloten, @Nullable String reden) {
        return new LetselBeschrijvenGegevens(
                GEZIEN,
                "Moeder zag de plekken vanmorgen bij het verschonen.",
                true,
                null,
                Mobiliteit.LIGT,
                Stolling.NORMAAL,
                "familie zonder stollingsziekte",
                letsels,
                null,
                isUitgesloten,
                reden);
    }

    /// One photograph of each injury, in the order of the documents.
    public static FotosVastleggenGegevens fotos(UUID... documenten) {
        List<FotoGegevens> fotos = new ArrayList<>();
        Arrays.stream(documenten)
                .forEach(document -> fotos.add(new FotoGegevens(
                        document,
                        fotos.size() + 1,
                        GEZIEN.plusMinutes(10),
                        "L. Mulder",
                        Maatstaf.HOEKLINIAAL,
                        null,
                        null,
                        null)));
        return new FotosVastleggenGegevens(
                fotos,
                fotos.isEmpty() ? "Ouders weigeren foto’s." : null,
                true,
                true,
                Aard.LICHAMELIJK,
                null,
                null,
                null);
    }

    /// No photographs, as nothing can be seen from outside.
    public static FotosVastleggenGegevens zonderFotos(
            Aard aard, @Nullable LocalDateTime van, @Nullable LocalDateTime tot) {
        return new FotosVastleggenGegevens(List.of(), "Geen uitwendig letsel.", null, true, aard, van, tot, null);
    }

    public static ConsultGegevens consult() {
        return new ConsultGegevens(
                LocalDateTime.of(2026, 3, 2, 11, 0),
                "Laat een forensisch arts meekijken; houd het kind in beeld.",
                Set.of(Criterium.TWIJFEL, Criterium.PREMOBIEL, Criterium.MEERDERE_ONVERKLAARD),
                null);
    }

    /// Judged by the LECK, with an X-ray that names the child.
    public static FotosBeoordelenGegevens metRadiologie() {
        return beoordeeldDoor(Instantie.LECK, true);
    }

    public static FotosBeoordelenGegevens fotobeoordeling() {
        return beoordeeldDoor(Instantie.REGIONAAL, null);
    }

    /// The photographs do not do: others are needed.
    public static FotosBeoordelenGegevens onvoldoende() {
        var goed = fotobeoordeling();
        return new FotosBeoordelenGegevens(
                goed.aangevraagdOp(),
                goed.vraagstelling(),
                goed.instantie(),
                goed.zaaknummer(),
                goed.isMetRadiologie(),
                Fotokwaliteit.ONVOLDOENDE,
                "De plek op de rug is niet scherp.",
                "Rug loodrecht, met hoekliniaal.",
                null,
                null);
    }

    /// One photograph of each injury, as [#fotos].
    public static NieuweFotosGegevens nieuweFotos(UUID... documenten) {
        return new NieuweFotosGegevens(fotos(documenten).fotos(), true, null, null);
    }

    public static NieuweFotosGegevens geenNieuweFotos(String reden) {
        return new NieuweFotosGegevens(List.of(), null, true, reden);
    }

    public static FotosBeoordelenGegevens beoordeeldDoor(Instantie instantie, @Nullable Boolean isMetRadiologie) {
        return new FotosBeoordelenGegevens(
                LocalDateTime.of(2026, 3, 2, 11, 10),
                "Passen deze letsels bij een val tegen de box?",
                instantie,
                "GGD-2026-118",
                isMetRadiologie,
                Fotokwaliteit.GOED,
                "Drie ronde bloeduitstortingen op verschillende vlakken van het lichaam.",
                null,
                null,
                null);
    }

    /// An advice: nobody has to read it.
    public static LetselduidenGegevens duiding() {
        return duiding(Duidingstatus.ADVIES, null);
    }

    /// A next version that says something else.
    public static LetselduidenGegevens herzien() {
        return herzien(
                Conclusie.ONBEPAALD,
                null,
                "Met een stollingsstoornis is dit niet te zeggen.",
                "Alleen op foto’s beoordeeld.");
    }

    /// A next version as advice; its hypotheses stay.
    public static LetselduidenGegevens herzien(
            Conclusie conclusie, @Nullable String waarschijnlijkheid, String toelichting, String beperkingen) {
        var eerste = duiding();
        return new LetselduidenGegevens(
                eerste.hypothesen(),
                conclusie,
                waarschijnlijkheid,
                toelichting,
                beperkingen,
                Duidingstatus.ADVIES,
                eerste.bigNummer(),
                "De stolling is nu bekend.");
    }

    /// @param reden of a next version
    public static LetselduidenGegevens duiding(Duidingstatus status, @Nullable String reden) {
        return new LetselduidenGegevens(
                List.of(
                        new Hypothese("Val tegen de box", "geen", "Kind rolt niet; drie vlakken geraakt"),
                        new Hypothese("Toegebracht", "Plaats en aantal", "geen")),
                Conclusie.TOEGEBRACHT,
                "WAARSCHIJNLIJKER",
                "De bevindingen passen beter bij toegebracht letsel dan bij een val.",
                "Alleen op foto’s beoordeeld.",
                status,
                "19999010004",
                reden);
    }
}
