package nl.eenplan.backend.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.spi.Inzageregie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Jansen of Veilig Thuis asks dr. Mulder for the medical detail; Yilmaz of the police, outsider Aydin and colleagues.
@Ketentest
abstract class Inzageproef {

    static final String NOODZAAK = "Zonder het letselverslag kan ik de veiligheid van Noor niet beoordelen.";

    @Autowired
    InzageService inzage;

    @Autowired
    InzageTaken taken;

    @Autowired
    Inzageafsluiting afsluiting;

    @Autowired
    Artsenketen artsen;

    @Autowired
    Keten keten;

    @Autowired
    Mensen mensen;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    Dossierpoort poort;

    @Autowired
    LetselInzage letsel;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock klok;

    @Autowired
    TransactionTemplate transacties;

    @Autowired
    Inzageregie regie;

    @Autowired
    Inzageadres adressen;

    @Autowired
    Verzoeken verzoeken;

    GezinId gezin;

    @BeforeEach
    void beginZaak() {
        gezin = artsen.signaal();
        betrek("jansen", Rol.VT_MEDEWERKER);
    }

    String transactie(Runnable werk) {
        transacties.executeWithoutResult(_ -> werk.run());
        return "gedaan";
    }

    void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    InzageverzoekId vraagt(String wie, Compartiment deel, @Nullable Omstandigheid omstandigheid) {
        var uit = mensen.als(wie, () -> inzage.vraag(gezin, deel, vraag(omstandigheid)));
        assertThat(uit).isInstanceOf(Indiening.Ingediend.class);
        return ((Indiening.Ingediend) uit).verzoek();
    }

    static Inzagevraag vraag(@Nullable Omstandigheid omstandigheid) {
        return new Inzagevraag(Doel.BEOORDELEN, NOODZAAK, omstandigheid);
    }

    Inzageoordeel toekennen() {
        return new Inzageoordeel(
                Besluit.TOEKENNEN, vandaag().plusDays(2), false, "Akkoord, alleen voor de beoordeling.");
    }

    Afronding oordeelt(String wie, Inzageoordeel oordeel) {
        return keten.doet(wie, gezin, Taaksoort.INZAGE_BEOORDELEN, taak -> taken.beoordeel(taak, oordeel));
    }

    static List<String> fouten(Afronding uit) {
        assertThat(uit).isInstanceOf(Afronding.Ongeldig.class);
        return ((Afronding.Ongeldig) uit)
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    InzageService.Verzoekregel mijn(String wie) {
        return mensen.als(wie, () -> inzage.vanMij(10)).stream()
                .filter(regel -> regel.gezin().equals(gezin))
                .findFirst()
                .orElseThrow();
    }

    List<Afscherming> afschermingen(String wie) {
        return mensen.als(wie, () -> inzage.afschermingen(gezin));
    }

    List<Compartiment> afschermingenVan(GezinId ander, String wie) {
        betrokkenheden.betrek(ander, mensen.wie(wie).id(), Rol.VT_MEDEWERKER, "proef", "proef");
        return mensen.als(wie, () -> inzage.afschermingen(ander)).stream()
                .map(Afscherming::deel)
                .toList();
    }

    Afscherming afscherming(String wie, Compartiment deel) {
        return afschermingen(wie).stream()
                .filter(een -> een.deel() == deel)
                .findFirst()
                .orElseThrow();
    }

    Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    String doelInLog(String handeling) {
        return jdbc.sql("select doel from logboek where gezin = ? and handeling = ? and medewerker = ?"
                        + " order by id desc limit 1")
                .param(gezin.waarde())
                .param(handeling)
                .param(mensen.wie("jansen").id().waarde())
                .query(String.class)
                .single();
    }

    List<String> berichten(String wie) {
        return jdbc.sql("select onderwerp || ' ' || tekst from bericht where medewerker = ?")
                .param(mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }

    long weigeringen() {
        return jdbc.sql("select count(*) from logboek where soort = 'GEWEIGERD'")
                .query(Long.class)
                .single();
    }
}
