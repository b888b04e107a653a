package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@Ketentest
@Import(Rechtenproef.class)
@DisplayName("Wie inzage vraagt krijgt wat over hemzelf gaat, naar leeftijd en gezag")
class InzageDoorBetrokkeneTest extends Inzagezaak {

    @Test
    @DisplayName("De moeder krijgt het dossier van haar kind; van anderen staat er niets in, ook niet wie iets vond")
    void geeftAfschriftZonderAnderen() {
        var id = vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.regel()).isEqualTo(Rechtsregel.VERTEGENWOORDIGER_TOT_16);

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld))).isEqualTo(new Afronding.Gelukt());

        var afschrift = afschrift(id);
        assertThat(afschrift.stukken()).extracting(Afgiften.Stuk::titel).contains("Gegevens van een gezinslid");
        assertThat(afschrift.toString())
                .contains("Noor Veldhuis", "Sanne Veldhuis")
                .doesNotContain("René", "Bakker", "Bo ", "buurvrouw", "De Wit", "Mulder");
        assertThat(regel(id).stand()).isEqualTo(Stand.TOEGEKEND);
    }

    @Test
    @DisplayName("Een stuk over meer mensen blijft achter; wie het toch verstrekt zegt waarom, en namen blijven weg")
    void verstrektMetReden() {
        var id = vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        var zonderReden = metStuk(zoalsVoorgesteld(beeld), "SIGNAAL:", "");

        assertThat(proef.beslist("pinas", gezin, zonderReden))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .allMatch(fout -> fout.veld().endsWith(".reden")));
        var metReden = metStuk(zoalsVoorgesteld(beeld), "SIGNAAL:", "Het gaat vooral over Noor zelf.");
        assertThat(proef.beslist("pinas", gezin, metReden)).isEqualTo(new Afronding.Gelukt());

        assertThat(afschrift(id).toString())
                .contains("Noor zegt dat [weggelaten] haar sloeg en dat [weggelaten] het zag.")
                .doesNotContain("René", "Bo het");
    }

    @Test
    @DisplayName("Op de dag voor zijn twaalfde verjaardag vraagt een kind niet zelf, op de verjaardag wel")
    void kentDeTwaalfdeVerjaardag() {
        gezin = proef.gezin(vandaag.minusYears(12).plusDays(1));
        vraagt("Noor", "Noor");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld))).isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.JONGER_DAN_12, null)))
                .isEqualTo(new Afronding.Gelukt());

        gezin = proef.gezin(vandaag.minusYears(12));
        vraagt("Noor", "Noor");
        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin))))
                .isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Vanaf zestien krijgt een ouder het alleen als het kind instemt")
    void vraagtInstemmingVanafZestien() {
        gezin = proef.gezin(vandaag.minusYears(16));
        vraagt("Noor", "Sanne");
        var voorgesteld = zoalsVoorgesteld(proef.beoordeling(gezin));

        assertThat(proef.beslist("pinas", gezin, voorgesteld))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("isIngestemd"));
        assertThat(proef.beslist("pinas", gezin, ingestemd(voorgesteld))).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Wie geen gezag heeft krijgt niets van het kind, en van zichzelf alleen wat over hemzelf gaat")
    void geeftStiefouderAlleenZichzelf() {
        vraagt("Noor", "René");
        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin))))
                .isInstanceOf(Afronding.Ongeldig.class);

        gezin = proef.gezin(vandaag.minusYears(10));
        mensen.als(
                "visser",
                () -> toestemmingen.legVerdenkingVast(gezin, proef.lid(gezin, "René"), true, "Noor noemt hem"));
        var id = vraagt("René", "René");
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.isVerdacht()).isTrue();
        proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld));

        assertThat(afschrift(id).toString()).contains("René Bakker").doesNotContain("Noor", "Sanne", "Bo ", "sloeg");
    }

    @Test
    @DisplayName("Van wat achterbleef noemt het afschrift alleen wat daardoor niets verraadt")
    void noemtNietWatVerraadt() {
        keten.foto(gezin);
        jdbc.sql("update document set compartiment = 'POLITIE' where gezin = ?")
                .param(gezin.waarde())
                .update();
        var id = vraagt("Noor", "Sanne");
        var voorgesteld = zoalsVoorgesteld(proef.beoordeling(gezin));

        var besluit = metGrond(voorgesteld, "GEZINSLID:", Achterhoudgrond.NIET_GEVRAAGD);
        besluit = metGrond(besluit, "DOCUMENT:", Achterhoudgrond.NIET_GEVRAAGD);
        proef.beslist("pinas", gezin, metGrond(besluit, "SIGNAAL:", Achterhoudgrond.OPSPORING));

        assertThat(afschrift(id).achtergehouden())
                .containsExactly(new Afgiften.Achtergehouden(Compartiment.GEZIN, Achterhoudgrond.NIET_GEVRAAGD));
    }
}
