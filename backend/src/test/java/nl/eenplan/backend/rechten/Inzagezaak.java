package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.rechten.Afgiften.Afschrift;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody of the family asks to look into the file.
abstract class Inzagezaak extends Rechtenzaak {

    static final byte[] BESTAND = "afschrift".getBytes(StandardCharsets.UTF_8);

    @Autowired
    RechtenTaken taken;

    @Autowired
    ToestemmingService toestemmingen;

    @Autowired
    Dossierpoort poort;

    @Autowired
    Keten keten;

    void weigert(String wie, Runnable werk) {
        assertThatThrownBy(() -> mensen.als(wie, werk)).as(wie).isInstanceOf(GeenToegang.class);
    }

    BetrokkeneverzoekId vraagt(String over, String vrager) {
        return proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, over, vrager));
    }

    Afschrift afschrift(BetrokkeneverzoekId id) {
        var gemaakt = new AtomicReference<Afschrift>();
        mensen.als(
                "smit",
                () -> afgiften.afschrift(id, afschrift -> {
                    gemaakt.set(afschrift);
                    return BESTAND;
                }));
        return Objects.requireNonNull(gemaakt.get());
    }

    NieuwVerzoek over(String stuk) {
        var basis = proef.verzoek(gezin, Verzoeksoort.CORRECTIE, "Noor", "Sanne");
        return new NieuwVerzoek(
                basis.soort(),
                basis.over(),
                basis.vrager(),
                "",
                vandaag,
                basis.identiteit(),
                basis.omschrijving(),
                stuk,
                "");
    }

    static Besluit metBelang(Besluit besluit, @Nullable Boolean isTegenBelang) {
        return new Besluit(
                besluit.uitkomst(),
                null,
                besluit.reden(),
                true,
                null,
                isTegenBelang,
                null,
                "",
                besluit.stukken(),
                "",
                besluit.stand(),
                null,
                null,
                null);
    }

    static Besluit metGrond(Besluit besluit, String begin, Achterhoudgrond grond) {
        return metStukken(besluit, begin, een -> new Stukoordeel(een.stuk(), Keuze.ACHTERHOUDEN, grond, een.reden()));
    }

    static Besluit metStuk(Besluit besluit, String begin, String reden) {
        return metStukken(besluit, begin, een -> new Stukoordeel(een.stuk(), Keuze.VERSTREKKEN, null, reden));
    }

    private static Besluit metStukken(Besluit besluit, String begin, UnaryOperator<Stukoordeel> anders) {
        return new Besluit(
                besluit.uitkomst(),
                null,
                besluit.reden(),
                true,
                null,
                false,
                null,
                "",
                besluit.stukken().stream()
                        .map(een -> een.stuk().startsWith(begin) ? anders.apply(een) : een)
                        .toList(),
                "",
                besluit.stand(),
                null,
                null,
                null);
    }

    static Besluit ingestemd(Besluit besluit) {
        return new Besluit(
                besluit.uitkomst(),
                null,
                besluit.reden(),
                true,
                true,
                false,
                null,
                "",
                besluit.stukken(),
                "",
                besluit.stand(),
                null,
                null,
                null);
    }
}
