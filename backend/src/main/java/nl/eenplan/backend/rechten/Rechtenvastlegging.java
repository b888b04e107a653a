package nl.eenplan.backend.rechten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.rechten.Afschriftkast.Notitie;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.Betrokkeneproces;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The recording side. A privacy officer has no part in any gezin: what he does here is logged under his role.
@Service
@Herkansbaar
@Transactional
class Rechtenvastlegging implements RechtenService {

    private static final int GROOTSTE_BLAD = 200;

    private final Dossierpoort poort;
    private final Rolpoort rolpoort;
    private final Logboek logboek;
    private final Verzoekkast kast;
    private final Afschriftkast afschriften;
    private final Stukkenlezer stukken;
    private final Gezinsgenoten genoten;
    private final Gezinsvinder gezinnen;
    private final Betrokkeneproces proces;
    private final Termijnkalender kalender;
    private final Rechtenberichten berichten;
    private final Clock klok;

    Rechtenvastlegging(
            Dossierpoort poort,
            Rolpoort rolpoort,
            Logboek logboek,
            Verzoekkast kast,
            Afschriftkast afschriften,
            Stukkenlezer stukken,
            Gezinsgenoten genoten,
            Gezinsvinder gezinnen,
            Betrokkeneproces proces,
            Termijnkalender kalender,
            Rechtenberichten berichten,
            Clock klok) {
        this.poort = poort;
        this.rolpoort = rolpoort;
        this.logboek = logboek;
        this.kast = kast;
        this.afschriften = afschriften;
        this.stukken = stukken;
        this.genoten = genoten;
        this.gezinnen = gezinnen;
        this.proces = proces;
        this.kalender = kalender;
        this.berichten = berichten;
        this.klok = klok;
    }

    @Override
    public Rechtenbeeld beeld(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "rechten van betrokkenen bekeken");
        boolean magVastleggen = magVastleggen(gezin, poort.gebruiker());
        return new Rechtenbeeld(
                magVastleggen,
                magVastleggen ? kast.vanGezin(gezin) : List.of(),
                afschriften.aantekeningen(gezin, poort.leesbaar(gezin)).stream()
                        .map(Notitie::aantekening)
                        .toList());
    }

    @Override
    public Vastlegkeuze keuze(GezinId gezin) {
        eisVastlegger(gezin, Soort.LEZEN, "verzoek van een betrokkene voorbereid");
        var leesbaar = leesbaar(gezin);
        return new Vastlegkeuze(
                genoten.van(gezin).stream()
                        .filter(lid -> !lid.isOngeboren())
                        .map(lid -> new Persoon(lid.id(), lid.naam(), lid.isKind()))
                        .toList(),
                leesbaar.isEmpty()
                        ? List.of()
                        : stukken.stukken(gezin).stream()
                                .filter(stuk -> leesbaar.contains(stuk.compartiment()))
                                .map(stuk ->
                                        new Stukkeuze(stuk.sleutel(), stuk.titel(), stuk.compartiment(), stuk.op()))
                                .toList());
    }

    @Override
    public Vastlegging legVast(GezinId gezin, NieuwVerzoek verzoek) {
        eisVastlegger(gezin, Soort.WIJZIGEN, "verzoek van een betrokkene vastgelegd");
        var leden = genoten.van(gezin).stream().map(Genoot::id).toList();
        var fouten = new Verzoekcontrole(LocalDate.now(klok), leden).fouten(verzoek, isBekendStuk(gezin, verzoek));
        if (!fouten.isEmpty()) {
            return new Vastlegging.Ongeldig(fouten);
        }
        var soort = Objects.requireNonNull(verzoek.soort());
        var ontvangen = Objects.requireNonNull(verzoek.ontvangenOp());
        var termijn = kast.termijn(soort, ontvangen);
        var uiterlijk =
                kalender.laatsteDag(ontvangen, termijn.hoeveelheid(), termijn.eenheid(), termijn.termijnenwet());
        var id = BetrokkeneverzoekId.nieuw();
        kast.leg(id, gezin, verzoek, uiterlijk, poort.gebruiker().id());
        proces.begin(gezin, id);
        berichten.nieuw(gezin);
        return new Vastlegging.Vastgelegd(id, uiterlijk);
    }

    private boolean isBekendStuk(GezinId gezin, NieuwVerzoek verzoek) {
        return verzoek.stuk() == null
                || stukken.stuk(gezin, verzoek.stuk())
                        .filter(stuk -> leesbaar(gezin).contains(stuk.compartiment()))
                        .isPresent();
    }

    private Set<Compartiment> leesbaar(GezinId gezin) {
        return poort.gebruiker().heeft(Rol.PRIVACY_OFFICER)
                ? EnumSet.noneOf(Compartiment.class)
                : poort.leesbaar(gezin);
    }

    @Override
    public Optional<GezinId> vind(String nummer) {
        var wie = rolpoort.eis(Rol.PRIVACY_OFFICER, "gezin gezocht voor een verzoek van een betrokkene");
        var gezin = gezinnen.metNummer(nummer.strip());
        logboek.schrijf(
                wie, Regel.van(Soort.LEZEN, gezin.orElse(null), "gezin gezocht voor een verzoek van een betrokkene"));
        return gezin;
    }

    @Override
    public List<Verzoekregel> alle() {
        var wie = rolpoort.eis(Rol.PRIVACY_OFFICER, "verzoeken van betrokkenen bekeken");
        var regels = kast.alle(GROOTSTE_BLAD);
        var getoond = regels.stream().map(Verzoekregel::gezin).distinct().toList();
        if (!getoond.isEmpty()) {
            logboek.schrijfLijst(wie, getoond, "verzoeken van betrokkenen bekeken");
        }
        return regels;
    }

    private boolean magVastleggen(GezinId gezin, Gebruiker wie) {
        return wie.heeft(Rol.PRIVACY_OFFICER) || kast.isVastlegger(gezin, wie.id());
    }

    private void eisVastlegger(GezinId gezin, Soort soort, String handeling) {
        var wie = poort.gebruiker();
        if (wie.heeft(Rol.PRIVACY_OFFICER)) {
            logboek.schrijf(wie, Regel.van(soort, gezin, handeling));
            return;
        }
        poort.lees(gezin, Compartiment.GEZIN, handeling);
        if (!magVastleggen(gezin, wie)) {
            throw rolpoort.weiger(handeling);
        }
    }
}
