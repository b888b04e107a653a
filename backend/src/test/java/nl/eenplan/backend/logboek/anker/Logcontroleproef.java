package nl.eenplan.backend.logboek.anker;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every attack is made on a copy of the tables without triggers, as someone would who owns the database.
abstract class Logcontroleproef {

    static final int RIJEN_PER_KOLOM = 5;

    @Autowired
    Ankermeester ankermeester;

    @Autowired
    Dossierpoort poort;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    Mensen mensen;

    @Autowired
    Proefproces proces;

    @Autowired
    Proefklok klok;

    @Autowired
    @Qualifier("eigenaarsbron")
    DataSource bron;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient jdbc;

    @Value("${eenplan.db.url}")
    String adres;

    @Value("${eenplan.anker.map}")
    Path echteAnkers;

    Kopie kopie;

    @TempDir
    Path ankers;

    @BeforeEach
    void maakLogboekEnKopie() throws IOException {
        if (jdbc.sql("select count(*) from logboek_anker").query(Long.class).single() == 0) {
            for (var dag = 0; dag < 3; dag++) {
                leefEenDag();
                klok.verzet(Duration.ofDays(1));
                ankermeester.verankerWatOntbreekt();
            }
            leefEenDag();
        }
        kopie = new Kopie(jdbc, adres, echteAnkers, ankers);
    }

    void leefEenDag() {
        for (var nummer = 0; nummer < 3; nummer++) {
            var gezin = proces.gezin();
            betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
            mensen.als("mulder", () -> {
                poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken");
                poort.wijzig(gezin, Compartiment.GEZIN, "gezin gewijzigd");
                poort.toonde(List.of(gezin, GezinId.nieuw()), "gezinnen bekeken");
            });
        }
    }

    /// The last character of a signature in base64 carries four bits that no reader looks at.
    static char vrijeBit(char teken) {
        var tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return tekens.charAt(tekens.indexOf(teken) + 1);
    }

    String verankerdeKeten() {
        return jdbc.sql("select keten::text from logboek_ankerkop a where nummer = 3 and anker = 2"
                        + " and exists (select 1 from gezin g where g.id = a.keten) limit 1")
                .query(String.class)
                .single();
    }

    Optional<Breuk> breuk() throws SQLException, IOException {
        return kopie.controle().controleer().breuk();
    }
}
