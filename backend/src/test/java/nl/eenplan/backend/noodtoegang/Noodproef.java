package nl.eenplan.backend.noodtoegang;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Gezinsnummer;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
abstract class Noodproef {

    static final String WAAROM = "Kind ligt bewusteloos op de spoedeisende hulp";

    @Autowired
    NoodtoegangService noodtoegang;

    @Autowired
    Dossierpoort poort;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    GezinService gezinnen;

    @Autowired
    LedenService leden;

    @Autowired
    ZoekService zoeken;

    @Autowired
    LogboekService logboek;

    @Autowired
    UittrekselService uittreksels;

    @Autowired
    TijdlijnService tijdlijn;

    @Autowired
    WaarnemingService waarnemingen;

    @Autowired
    ApplicationEventPublisher melder;

    @Autowired
    TransactionTemplate transacties;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Demoklok klok;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient jdbc;

    GezinId gezin = GezinId.nieuw();

    String nummer = "";

    long eerder;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from noodpoging").update();
        eerder = jdbc.sql("select coalesce(max(id), 0) from logboek")
                .query(Long.class)
                .single();
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        nummer = mensen.als("mulder", () -> gezinnen.kop(gezin).nummer());
    }

    Antwoord neem(String wie, String gezocht) {
        return vraag(wie, new Gezinsnummer(gezocht));
    }

    Antwoord vraag(String wie, Zoekgegevens gegevens) {
        return mensen.bewezen(wie, () -> noodtoegang.vraag(gegevens, Noodreden.KIND_IN_GEVAAR, WAAROM));
    }

    List<String> pogingenInHetLog(String wie) {
        return jdbc.sql(
                        "select handeling from logboek where id > :eerder and medewerker = :wie and noodtoegang and gezin is null"
                                + " and not toegestaan and handeling like 'noodtoegang%'")
                .param("eerder", eerder)
                .param("wie", mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }
}
