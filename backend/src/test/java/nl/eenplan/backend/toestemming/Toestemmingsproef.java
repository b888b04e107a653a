package nl.eenplan.backend.toestemming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.RegisseurBenoemd;
import nl.eenplan.backend.toestemming.ToestemmingService.Uitkomst;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Regel;
import nl.eenplan.backend.toestemming.Verklaring.Antwoord;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Toestemmingtest
abstract class Toestemmingsproef {

    @Autowired
    Proefgezin proef;

    @Autowired
    ToestemmingService toestemmingen;

    @Autowired
    ToestemmingTaken taken;

    @Autowired
    WerkvoorraadService werkvoorraad;

    @Autowired
    DocumentService documenten;

    @Autowired
    ZoekService zoeken;

    @Autowired
    TijdlijnService tijdlijn;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    Dossierpoort poort;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Mensen mensen;

    @Autowired
    Proefklok klok;

    @Autowired
    JdbcClient jdbc;

    List<String> medischeSporen(String wie, GezinId gezin, String naam) {
        return mensen.als(wie, () -> {
            var sporen = new ArrayList<String>();
            if (poort.leesbaar(gezin).contains(Compartiment.MEDISCH)) {
                sporen.add("leesbaar");
            }
            if (documenten.vanGezin(gezin).stream()
                    .anyMatch(een -> een.bestandsnaam().equals(naam))) {
                sporen.add("document");
            }
            if (!documenten.zoek("Stollingsonderzoek", 10).isEmpty()
                    || zoeken.zoek("Stollingsonderzoek").toString().contains(naam)) {
                sporen.add("zoeken");
            }
            if (tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50).gebeurtenissen().stream()
                    .anyMatch(een -> een.compartiment() == Compartiment.MEDISCH)) {
                sporen.add("tijdlijn");
            }
            try {
                poort.lees(gezin, Compartiment.MEDISCH, "proef");
                sporen.add("poort");
            } catch (GeenToegang _) {
                return sporen;
            }
            return sporen;
        });
    }

    Taakregel taak(GezinId gezin) {
        return mensen.als("smit", () -> werkvoorraad.regels(Filter.voorMij(), 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == Taaksoort.TOESTEMMING_BEOORDELEN)
                .findFirst()
                .orElseThrow();
    }

    /// As the services that appoint a regisseur: they pass the gate and tell it in the same transaction.
    void benoem(RegisseurBenoemd benoemd) {
        mensen.als(
                "kuipers",
                () -> transactie.executeWithoutResult(_ -> {
                    poort.wijzig(benoemd.gezin(), Compartiment.GEZIN, "proef");
                    events.publishEvent(benoemd);
                }));
    }

    List<String> meldingen(GezinId gezin, LocalDate op, @Nullable LocalDate totEnMet) {
        var verklaring = new Verklaring(
                proef.lid(gezin, "Daan Brouwer"),
                Waarvoor.MEDISCH_AAN_TAFEL,
                Antwoord.GEGEVEN,
                proef.lid(gezin, "Wendy Smit"),
                "",
                null,
                "",
                Wijze.SCHRIFTELIJK,
                "",
                op,
                totEnMet);
        return ((Uitkomst.Ongeldig) mensen.als("kuipers", () -> toestemmingen.legVast(gezin, verklaring)))
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    static String melding(Uitkomst uitkomst) {
        return ((Uitkomst.Ongeldig) uitkomst).fouten().getFirst().melding();
    }

    Regel regel(GezinId gezin, String naam) {
        return mensen.als("kuipers", () -> toestemmingen.toestemmingen(gezin)).personen().stream()
                .filter(persoon -> persoon.naam().equals(naam))
                .flatMap(persoon -> persoon.regels().stream())
                .findFirst()
                .orElseThrow();
    }

    Set<Compartiment> leesbaar(String wie, GezinId gezin) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }
}
