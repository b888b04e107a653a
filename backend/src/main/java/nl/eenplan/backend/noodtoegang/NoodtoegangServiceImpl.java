package nl.eenplan.backend.noodtoegang;

import java.time.Duration;
import java.util.Optional;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord.AlOpen;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord.NietGevonden;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord.Ongeldig;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord.TeVaak;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord.Verleend;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Noodbetrokkenheden;
import nl.eenplan.backend.toegang.Rolrechten;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NoodtoegangServiceImpl implements NoodtoegangService {

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 2000;

    private final Dossierpoort poort;
    private final Rolrechten rechten;
    private final Tweedefactor tweedefactor;
    private final Noodpogingen pogingen;
    private final Gezinsvinder vinder;
    private final Noodopening opening;
    private final Noodtoegangen toegangen;
    private final Noodbetrokkenheden betrokkenheden;
    private final Logboek logboek;
    private final Noodinstellingen instellingen;

    NoodtoegangServiceImpl(
            Dossierpoort poort,
            Rolrechten rechten,
            Tweedefactor tweedefactor,
            Noodpogingen pogingen,
            Gezinsvinder vinder,
            Noodopening opening,
            Noodtoegangen toegangen,
            Noodbetrokkenheden betrokkenheden,
            Logboek logboek,
            Noodinstellingen instellingen) {
        this.poort = poort;
        this.rechten = rechten;
        this.tweedefactor = tweedefactor;
        this.pogingen = pogingen;
        this.vinder = vinder;
        this.opening = opening;
        this.toegangen = toegangen;
        this.betrokkenheden = betrokkenheden;
        this.logboek = logboek;
        this.instellingen = instellingen;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean magVragen() {
        return rechten.heeftNood(poort.gebruiker().rol());
    }

    @Override
    public Duration duur() {
        return instellingen.duur();
    }

    @Override
    public Antwoord vraag(Zoekgegevens gegevens, Noodreden reden, String toelichting) {
        var wie = eisRol();
        eisTweedeFactor(wie);
        var waarom = toelichting.strip();
        if (waarom.length() < KORTSTE || waarom.length() > LANGSTE) {
            return new Ongeldig("Schrijf in 10 tot 2000 tekens waarom u nu moet kijken.");
        }
        var weerVanaf = pogingen.begin(wie.id());
        if (weerVanaf.isPresent()) {
            weiger(wie, "noodtoegang te vaak gevraagd");
            return new TeVaak(weerVanaf.get());
        }
        var gezin = vind(gegevens);
        if (gezin.isEmpty()) {
            weiger(wie, "noodtoegang gevraagd, geen gezin gevonden");
            return new NietGevonden();
        }
        if (poort.leesbaar(gezin.get()).contains(Compartiment.GEZIN)) {
            logboek.schrijf(wie, Regel.van(Soort.LEZEN, gezin.get(), "noodtoegang gevraagd, al betrokken"));
            return new AlOpen(gezin.get());
        }
        var tot = opening.open(gezin.get(), wie, reden, waarom);
        return new Verleend(gezin.get(), tot);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lopend> lopend(GezinId gezin) {
        return toegangen.lopend(gezin, poort.gebruiker().id()).map(nood -> new Lopend(nood.reden(), nood.tot()));
    }

    @Override
    public void beeindig(GezinId gezin) {
        var wie = poort.gebruiker();
        var nood = toegangen.lopend(gezin, wie.id()).orElseThrow(() -> {
            logboek.schrijfBlijvend(
                    wie,
                    Regel.van(Soort.WIJZIGEN, gezin, "noodtoegang beëindigd").geweigerd());
            return new GeenToegang();
        });
        toegangen.beeindig(nood.id(), wie.id());
        betrokkenheden.sluit(nood.id());
        logboek.schrijf(wie, opening.regel(nood.gezin(), wie, nood.id(), nood.reden(), "noodtoegang beëindigd"));
    }

    private Gebruiker eisRol() {
        var wie = poort.gebruiker();
        if (!rechten.heeftNood(wie.rol())) {
            weiger(wie, "noodtoegang geweigerd");
            throw new GeenToegang();
        }
        return wie;
    }

    private void eisTweedeFactor(Gebruiker wie) {
        if (!tweedefactor.isBewezen()) {
            weiger(wie, "noodtoegang zonder tweede factor");
        }
        tweedefactor.vereis();
    }

    private void weiger(Gebruiker wie, String handeling) {
        logboek.schrijfBlijvend(wie, Regel.van(Soort.GEWEIGERD, null, handeling).inNood());
    }

    private Optional<GezinId> vind(Zoekgegevens gegevens) {
        return switch (gegevens) {
            case Zoekgegevens.Burgerservicenummer(var bsn) -> vinder.metBsn(bsn);
            case Zoekgegevens.Persoon(var naam, var geboren) -> vinder.metPersoon(naam, geboren);
            case Zoekgegevens.Gezinsnummer(var nummer) -> vinder.metNummer(nummer);
        };
    }
}
