package nl.eenplan.backend.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.rechten.Afschriftkast.Rij;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Afgiftedienst implements Afgiften {

    /// That there is something in these parts is itself what must not be told.
    private static final Set<Compartiment> NOOIT_GENOEMD = EnumSet.of(Compartiment.POLITIE, Compartiment.KINDGESPREK);

    private final Rolpoort poort;
    private final Logboek logboek;
    private final Verzoekkast kast;
    private final Afschriftkast afschriften;
    private final Gezinsgenoten genoten;
    private final Gezinsvinder gezinnen;
    private final Clock klok;

    Afgiftedienst(
            Rolpoort poort,
            Logboek logboek,
            Verzoekkast kast,
            Afschriftkast afschriften,
            Gezinsgenoten genoten,
            Gezinsvinder gezinnen,
            Clock klok) {
        this.poort = poort;
        this.logboek = logboek;
        this.kast = kast;
        this.afschriften = afschriften;
        this.genoten = genoten;
        this.gezinnen = gezinnen;
        this.klok = klok;
    }

    @Override
    public byte[] afschrift(BetrokkeneverzoekId id, Function<Afschrift, byte[]> maker) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "afschrift voor een betrokkene gemaakt");
        var verzoek = kast.vind(id).orElseThrow(GeenToegang::new);
        if (verzoek.soort() != Verzoeksoort.INZAGE || verzoek.stand() != Stand.TOEGEKEND) {
            throw new IllegalStateException("Van dit verzoek is er geen afschrift");
        }
        var rijen = afschriften.lees(id);
        var afdruk = Besluituitvoering.afdruk(rijen);
        if (!afdruk.equals(verzoek.sha256())) {
            throw new IllegalStateException("Het bewaarde afschrift is niet meer zoals het is besloten");
        }
        var inhoud = new Afschrift(
                gezinnen.nummer(verzoek.gezin()),
                naam(verzoek, verzoek.over(), ""),
                naam(verzoek, verzoek.vrager(), verzoek.vragerBuiten()),
                Objects.requireNonNull(verzoek.beslistOp()),
                rijen.stream()
                        .filter(rij -> rij.grond() == null)
                        .map(rij -> new Stuk(rij.deel(), rij.titel(), rij.op(), rij.velden()))
                        .toList(),
                achtergehouden(rijen),
                afdruk);
        return geef(verzoek, wie, "AFSCHRIFT", "afschrift voor een betrokkene gemaakt", maker.apply(inhoud));
    }

    private static List<Achtergehouden> achtergehouden(List<Rij> rijen) {
        return rijen.stream()
                .filter(rij -> !NOOIT_GENOEMD.contains(rij.deel()))
                .flatMap(rij -> Optional.ofNullable(rij.grond())
                        .filter(Achterhoudgrond::isNoembaar)
                        .map(grond -> new Achtergehouden(rij.deel(), grond))
                        .stream())
                .distinct()
                .toList();
    }

    @Override
    public byte[] besluit(BetrokkeneverzoekId id, Function<Besluitbrief, byte[]> maker) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, "brief aan een betrokkene gemaakt");
        var verzoek = kast.vind(id).orElseThrow(GeenToegang::new);
        boolean isOpen = verzoek.stand() == Stand.ONTVANGEN;
        if (isOpen && !verzoek.isVerlengd()) {
            throw new IllegalStateException("Op dit verzoek is nog niets besloten");
        }
        var brief = new Besluitbrief(
                gezinnen.nummer(verzoek.gezin()),
                verzoek.soort(),
                naam(verzoek, verzoek.over(), ""),
                naam(verzoek, verzoek.vrager(), verzoek.vragerBuiten()),
                verzoek.ontvangenOp(),
                LocalDate.now(klok),
                verzoek.stand(),
                isOpen ? verzoek.uiterlijk() : null,
                verzoek.weigergrond(),
                Objects.requireNonNullElse(isOpen ? verzoek.verlengdOm() : verzoek.reden(), ""),
                verzoek.heeftVerklaring(),
                verzoek.intrekking());
        return geef(verzoek, wie, "BESLUIT", "brief aan een betrokkene gemaakt", maker.apply(brief));
    }

    private byte[] geef(Betrokkeneverzoek verzoek, Gebruiker wie, String wat, String handeling, byte[] bestand) {
        afschriften.gaf(verzoek, wat, Stukkenlezer.sha256(bestand), bestand.length, wie.id());
        logboek.schrijf(
                wie,
                Regel.van(Soort.LEZEN, verzoek.gezin(), handeling)
                        .over(verzoek.id().toString()));
        return bestand;
    }

    private String naam(Betrokkeneverzoek verzoek, @Nullable PersoonId wie, String anders) {
        return wie == null
                ? anders
                : genoten.van(verzoek.gezin()).stream()
                        .collect(Collectors.toMap(Genoot::id, Genoot::naam))
                        .getOrDefault(wie, "");
    }
}
