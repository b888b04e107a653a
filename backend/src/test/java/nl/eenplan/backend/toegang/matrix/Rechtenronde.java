package nl.eenplan.backend.toegang.matrix;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.rechten.Afgiften;
import nl.eenplan.backend.rechten.Besluit;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.Identiteitswijze;
import nl.eenplan.backend.rechten.NieuwVerzoek;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Vastlegging;
import nl.eenplan.backend.rechten.RechtenTaken;
import nl.eenplan.backend.rechten.Stukaantekeningen;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// A mother asks to look into the file of her child: a vertrouwensarts records it, a privacy officer decides.
@TestComponent
class Rechtenronde {

    private static final byte[] BESTAND = "bestand".getBytes(StandardCharsets.UTF_8);

    private final Schaduw schaduw;
    private final Dossierronde dossier;
    private final Artsenketen artsen;
    private final Keten keten;
    private final Mensen mensen;
    private final Betrokkenheden betrokkenheden;
    private final Gezinsgenoten genoten;
    private final RechtenService rechten;
    private final RechtenTaken taken;
    private final Afgiften afgiften;
    private final Stukaantekeningen aantekeningen;
    private final Clock klok;

    Rechtenronde(
            Schaduw schaduw,
            Dossierronde dossier,
            Artsenketen artsen,
            Keten keten,
            Mensen mensen,
            Betrokkenheden betrokkenheden,
            Gezinsgenoten genoten,
            RechtenService rechten,
            RechtenTaken taken,
            Afgiften afgiften,
            Stukaantekeningen aantekeningen,
            Clock klok) {
        this.schaduw = schaduw;
        this.dossier = dossier;
        this.artsen = artsen;
        this.keten = keten;
        this.mensen = mensen;
        this.betrokkenheden = betrokkenheden;
        this.genoten = genoten;
        this.rechten = rechten;
        this.taken = taken;
        this.afgiften = afgiften;
        this.aantekeningen = aantekeningen;
        this.klok = klok;
    }

    void loop() {
        var gezin = artsen.signaal("Merel");
        var nummer = dossier.nummer("mulder", gezin);
        schaduw.herken(gezin.toString(), nummer, "Merel");
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS, "ronde", "ronde");
        var verzoek = mensen.als("visser", () -> {
            rechten.beeld(gezin);
            rechten.keuze(gezin);
            return ((Vastlegging.Vastgelegd) rechten.legVast(gezin, vraag(gezin))).verzoek();
        });
        var taak = keten.taakVan("pinas", gezin, Taaksoort.BETROKKENEVERZOEK);
        mensen.als(
                "pinas",
                () -> taken.beslis(taak, besluit(taken.beoordeling(taak).orElseThrow(), null, "")));
        mensen.als("smit", () -> {
            rechten.vind(nummer);
            rechten.alle();
            afgiften.afschrift(verzoek, _ -> BESTAND);
            afgiften.besluit(verzoek, _ -> BESTAND);
        });
        correctie(gezin);
    }

    private void correctie(GezinId gezin) {
        var basis = vraag(gezin);
        mensen.als(
                "visser",
                () -> rechten.legVast(
                        gezin,
                        new NieuwVerzoek(
                                Verzoeksoort.CORRECTIE,
                                basis.over(),
                                basis.vrager(),
                                "",
                                basis.ontvangenOp(),
                                Identiteitswijze.BEKEND,
                                "Zo ging het niet.",
                                null,
                                "Merel viel van de trap.")));
        var taak = keten.taakVan("pinas", gezin, Taaksoort.BETROKKENEVERZOEK);
        var stuk = mensen.als("pinas", () -> {
            var beeld = taken.beoordeling(taak).orElseThrow();
            var eerste = beeld.stukken().getFirst().sleutel();
            taken.beslis(taak, besluit(beeld, eerste, "Merel viel van de trap."));
            return eerste;
        });
        mensen.als("visser", () -> aantekeningen.bij(gezin, List.of(stuk)));
    }

    private NieuwVerzoek vraag(GezinId gezin) {
        var leden = genoten.van(gezin);
        return new NieuwVerzoek(
                Verzoeksoort.INZAGE,
                leden.getFirst().id(),
                leden.getLast().id(),
                "",
                LocalDate.now(klok),
                Identiteitswijze.BEKEND,
                "",
                null,
                "");
    }

    private static Besluit besluit(RechtenTaken.Beoordeling beeld, @Nullable String stuk, String correctie) {
        List<Stukoordeel> oordelen = beeld.stukken().stream()
                .map(een -> new Stukoordeel(
                        een.sleutel(),
                        een.voorstel() == null ? Keuze.VERSTREKKEN : Keuze.ACHTERHOUDEN,
                        een.voorstel(),
                        ""))
                .toList();
        return new Besluit(
                Uitkomst.TOEGEKEND,
                null,
                "De moeder heeft gezag.",
                true,
                null,
                false,
                stuk,
                correctie,
                oordelen,
                "",
                beeld.stand(),
                null,
                null,
                null);
    }
}
