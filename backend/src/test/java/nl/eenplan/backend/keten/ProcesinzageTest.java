package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Gezinskop.VolgendeTermijn;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
@DisplayName("Het proces zegt ieder alleen wat hij in het dossier ook leest")
class ProcesinzageTest {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 2, 11, 30);

    private static final Map<String, Rol> ANDEREN = Map.of(
            "yilmaz", Rol.POLITIE, "jansen", Rol.VT_MEDEWERKER, "bakker", Rol.REGISSEUR, "kuipers", Rol.TAFELPARTNER);

    private static final String[] MEDISCH = {
        "gateway_isUitgesloten", "regel_aardRoute", "gateway_route", "regel_fmekCriteria", "gateway_isForensischNodig"
    };

    private static final String[] MELDING = {"gateway_isVermoeden", "regel_afwegingskader", "gateway_isMelden"};

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private GezinService gezinnen;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void maakZaak() {
        gezin = artsen.signaal();
        ANDEREN.forEach(
                (wie, rol) -> betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef"));
    }

    @Test
    @DisplayName(
            "Waarom de weg zo liep, leest wie dat deel leest: medische criteria de arts, de afweging wie meldingen leest")
    void zegtWaaromPerDeel() {
        artsen.onderzoek(gezin);
        artsen.melding(gezin);

        assertThat(waarom("mulder")).contains(MEDISCH).contains(MELDING);
        assertThat(paden("mulder"))
                .contains("pad_route_consultVertrouwensarts", "pad_isForensischNodig_fotosBeoordelen");
        for (var wie : ANDEREN.keySet()) {
            assertThat(waarom(wie)).as(wie).doesNotContain(MEDISCH);
            assertThat(paden(wie))
                    .as(wie)
                    .contains("pad_signaal_eersteZorg")
                    .noneMatch(pad -> pad.startsWith("pad_route") || pad.startsWith("pad_isForensischNodig"));
        }
        assertThat(waarom("yilmaz")).contains(MELDING);
        assertThat(waarom("jansen")).contains(MELDING);
        assertThat(waarom("kuipers")).isEmpty();
        assertThat(paden("kuipers")).noneMatch(pad -> pad.startsWith("pad_isMelden"));
    }

    @Test
    @DisplayName(
            "Wie niet medisch leest, ziet een stap die iets verraadt niet bij naam: ook niet bij wat nu en in de kop")
    void noemtDeStapNiet() {
        tot(Aard.NAGEBOOTSTE_ZIEKTE);

        assertThat(nu("mulder").element()).isEqualTo("taak_consultLeck");
        assertThat(taken("mulder", Taaksoort.CONSULT_LECK)).isNotEmpty().noneMatch(Taakregel::afgeschermd);
        assertThat(volgende("mulder").soort()).isEqualTo(Taaksoort.CONSULT_LECK);
        for (var wie : ANDEREN.keySet()) {
            assertThat(nu(wie)).as(wie).satisfies(stap -> {
                assertThat(stap.isAfgeschermd()).isTrue();
                assertThat(stap.naam()).isEmpty();
            });
            assertThat(paden(wie)).as(wie).noneMatch(pad -> pad.contains("onsultLeck"));
            assertThat(taken(wie, Taaksoort.CONSULT_LECK)).as(wie).isNotEmpty().allMatch(Taakregel::afgeschermd);
            assertThat(mensen.als(wie, () -> werkvoorraad.bijAnderen(200)))
                    .as(wie)
                    .filteredOn(taak -> taak.gezin().equals(gezin))
                    .isNotEmpty()
                    .allMatch(Taakregel::afgeschermd);
            assertThat(volgende(wie).soort()).as(wie).isNull();
        }
    }

    @Test
    @DisplayName("Dat er spoedoverleg en een gesprek over PEP is, staat alleen bij wie dat deel leest")
    void verbergtHetSpoedoverleg() {
        tot(Aard.SEKSUEEL_TOT_7_DAGEN);

        assertThat(elementen("mulder")).contains("taak_pepOverwegen", "taak_spoedoverleg", "call_spoedoverleg");
        assertThat(elementen("jansen"))
                .contains("taak_spoedoverleg", "call_spoedoverleg")
                .doesNotContain("taak_pepOverwegen");
        assertThat(elementen("kuipers"))
                .contains("taak_fotosVastleggen")
                .doesNotContain("taak_pepOverwegen", "taak_spoedoverleg", "call_spoedoverleg");
        assertThat(mensen.als("kuipers", () -> proces.verloop(gezin)))
                .extracting(Procesverloop::naam)
                .noneMatch(naam -> naam.contains("poed"));
        assertThat(taken("kuipers", Taaksoort.PEP_OVERWEGEN)).isNotEmpty().allMatch(Taakregel::afgeschermd);
        assertThat(taken("kuipers", Taaksoort.SPOEDOVERLEG)).isNotEmpty().allMatch(Taakregel::afgeschermd);
        assertThat(taken("jansen", Taaksoort.PEP_OVERWEGEN)).isNotEmpty().allMatch(Taakregel::afgeschermd);
        assertThat(taken("jansen", Taaksoort.SPOEDOVERLEG)).isNotEmpty().noneMatch(Taakregel::afgeschermd);
    }

    private void tot(Aard aard) {
        artsen.beschrijf(gezin, Voorbeelden.noor());
        keten.rondtAf(
                "mulder",
                gezin,
                Taaksoort.FOTOS_VASTLEGGEN,
                taak -> letsel.fotosVastleggen(taak, Voorbeelden.zonderFotos(aard, NU.minusDays(1), null)));
    }

    private List<Processtap> stappen(String wie) {
        return mensen.als(wie, () -> proces.verloop(gezin)).stream()
                .flatMap(een -> een.stappen().stream())
                .toList();
    }

    private List<String> elementen(String wie) {
        return stappen(wie).stream()
                .map(stap -> Objects.requireNonNullElse(stap.element(), "afgeschermd"))
                .toList();
    }

    private List<String> waarom(String wie) {
        return stappen(wie).stream()
                .filter(stap -> stap.waarom() != null || stap.besluit() != null)
                .map(stap -> Objects.requireNonNull(stap.element()))
                .collect(Collectors.toList());
    }

    private List<String> paden(String wie) {
        return mensen.als(wie, () -> proces.verloop(gezin)).stream()
                .flatMap(een -> een.genomenPaden().stream())
                .toList();
    }

    private Processtap nu(String wie) {
        return stappen(wie).stream()
                .filter(stap -> stap.soort().equals("userTask") && stap.isBezig())
                .findFirst()
                .orElseThrow();
    }

    private List<Taakregel> taken(String wie, Taaksoort soort) {
        return mensen.als(wie, () -> werkvoorraad.vanGezin(gezin)).stream()
                .filter(taak -> taak.soort() == soort)
                .toList();
    }

    private VolgendeTermijn volgende(String wie) {
        return Objects.requireNonNull(mensen.als(wie, () -> gezinnen.kop(gezin)).volgende());
    }
}
