package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The interview is planned; then dr. Mulder closes the case.
@DisplayName("Een gepland studioverhoor eindigt met de zaak; niemand blijft blind voor wat niet meer komt")
class VerhoorplansluitingTest extends Verhoorplanzaak {

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    @DisplayName("Blind voor de sluiting; erna niet meer, ook niet als de zaak weer open gaat, en er kan weer gepland")
    void eindigtMetDeZaak() {
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
        assertThat(leesbaar("yilmaz")).contains(Compartiment.GEZIN).doesNotContain(Compartiment.POLITIE);

        sluit();

        assertThat(leesbaar("yilmaz")).isEmpty();
        assertThat(openBlinderingen()).isZero();

        keten.nieuwLetsel(gezin);
        betrek("yilmaz", Rol.POLITIE);
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThat(beeld("yilmaz")).satisfies(kind -> {
            assertThat(kind.plan()).isNull();
            assertThat(kind.kanGepland()).isTrue();
            assertThat(kind.afgezegd()).isNotNull().satisfies(afgezegd -> {
                assertThat(afgezegd.plan().door()).isEqualTo("T. Vos");
                assertThat(afgezegd.plan().verhoorders()).containsExactly("brigadier Yılmaz");
                assertThat(afgezegd.door()).as("niemand zegde af").isNull();
                assertThat(afgezegd.reden()).isNull();
            });
        });
        assertThat(mensen.als("yilmaz", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .anyMatch(regel -> regel.zin().equals("Gepland studioverhoor vervallen: de zaak is gesloten"));
        assertThat(mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .noneMatch(regel -> regel.zin().contains("verhoor"));
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
    }

    @Test
    @DisplayName("Een andere zaak die sluit, laat het staan; een andere fase ook")
    void laatAndereZakenStaan() {
        var ander = artsen.signaal();
        plan();

        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(ander)));
        artsen.onderzoek(gezin);

        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
        assertThat(beeld("vos").plan()).isNotNull();
    }

    @Test
    @DisplayName("Wie afzegde staat er met zijn reden; een verhoor dat is gehouden, is niet afgezegd")
    void zegtWieAfzegde() {
        plan();
        mensen.als("vos", () -> plannen.zegAf(gezin, noor, new Afzegging(" Noor is vandaag ziek geworden. ")));

        assertThat(beeld("vos").afgezegd()).isNotNull().satisfies(afgezegd -> {
            assertThat(afgezegd.door()).isEqualTo("T. Vos");
            assertThat(afgezegd.reden()).isEqualTo("Noor is vandaag ziek geworden.");
        });

        plan();
        assertThat(beeld("vos").afgezegd()).as("er is er weer een gepland").isNull();
        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));
        assertThat(beeld("vos").afgezegd()).isNull();
        sluit();
        assertThat(eigenaar.sql("select einde from verhoorplan where gezin = ? order by id")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("AFGEZEGD", "GEHOUDEN");
    }

    @Test
    @DisplayName("Sluit de zaak op het moment dat iemand plant, dan staat er niets gepland")
    void plantNietInEenZaakDieSluit() throws Exception {
        plan();
        var uitkomst = new AtomicReference<Object>();

        wedloop.inEenKring(
                "betrokkenheid",
                () -> {
                    sluit();
                    return true;
                },
                Duration.ZERO,
                () -> uitkomst.set(plan()));

        assertThat(uitkomst.get()).isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(eigenaar.sql("select count(*) from verhoorplan where gezin = ? and einde is null")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(openBlinderingen()).isZero();
    }

    private void sluit() {
        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));
    }

    private int openBlinderingen() {
        return eigenaar.sql("select count(*) from blindering where gezin = ? and tot is null")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }
}
