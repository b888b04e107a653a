package nl.eenplan.backend.toegang.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.regels.Deelbeslisser.Onderdeel;
import nl.eenplan.backend.toegang.regels.Herbeoordeling.Groep;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Deelregel;
import nl.eenplan.processes.api.delen.Deeltafels;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;
import nl.eenplan.processes.api.delen.OngeldigeDeeltafel;
import nl.eenplan.processes.api.delen.Partij;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Deelregelbeheer implements DeelregelService {

    private static final Uitkomst EIGEN = new Uitkomst(Deeluitkomst.TOEGESTAAN, "");
    private static final Uitkomst NIET = new Uitkomst(Deeluitkomst.GEWEIGERD, "");

    private final Rolpoort poort;
    private final Logboek logboek;
    private final Versiekast kast;
    private final Deelversies versies;
    private final Deeltafels tafels;
    private final Deelbeslisser beslisser;
    private final Herbeoordeling herbeoordeling;

    Deelregelbeheer(
            Rolpoort poort,
            Logboek logboek,
            Versiekast kast,
            Deelversies versies,
            Deeltafels tafels,
            Deelbeslisser beslisser,
            Herbeoordeling herbeoordeling) {
        this.poort = poort;
        this.logboek = logboek;
        this.kast = kast;
        this.versies = versies;
        this.tafels = tafels;
        this.beslisser = beslisser;
        this.herbeoordeling = herbeoordeling;
    }

    @Override
    public List<Versie> versies() {
        var wie = passeer(Soort.LEZEN, "versies van deelregels bekeken", "");
        versies.geldende();
        return kast.alle(wie.id());
    }

    @Override
    public List<Deelregel> regels(int nummer) {
        passeer(Soort.LEZEN, "deelregels bekeken", naam(nummer));
        return versies.tafel(nummer).regels();
    }

    @Override
    public Deelbesluit beslis(
            int nummer, Partij van, Partij naar, Gegevenssoort soort, Set<Omstandigheid> omstandigheden) {
        passeer(Soort.LEZEN, "deelregels gevraagd", naam(nummer));
        return versies.tafel(nummer).beslis(beslisser.vraag(van, naar, soort, omstandigheden));
    }

    @Override
    public String dmn(int nummer) {
        passeer(Soort.LEZEN, "deelregels opgehaald", naam(nummer));
        return kast.dmn(nummer);
    }

    @Override
    public Indiening dienIn(String dmn, String toelichting) {
        var wie = passeer(Soort.WIJZIGEN, "concept van deelregels ingediend", "");
        if (toelichting.isBlank()) {
            return new Indiening.Ongeldig(List.of("Schrijf op wat er verandert en waarom."));
        }
        try {
            var naam = tafels.lees(dmn).versie();
            return kast.bewaar(naam, dmn, toelichting.strip(), wie.id())
                    .<Indiening>map(Indiening.Bewaard::new)
                    .orElseGet(() -> new Indiening.Ongeldig(List.of(
                            "Versie " + naam + " bestaat al. Geef de tabel bij “version tag” een nieuwe naam.")));
        } catch (OngeldigeDeeltafel ongeldig) {
            return new Indiening.Ongeldig(ongeldig.bezwaren());
        }
    }

    @Override
    public void trekIn(int nummer) {
        passeer(Soort.WIJZIGEN, "concept van deelregels ingetrokken", naam(nummer));
        kast.verwijder(nummer);
    }

    @Override
    public Vergelijking vergelijk(int nummer) {
        passeer(Soort.LEZEN, "deelregels vergeleken", naam(nummer));
        var geldende = versies.geldende();
        var verschillen = new ArrayList<Verschil>();
        herbeoordeling.groepen().forEach(groep -> voegToe(verschillen, groep, geldende, nummer));
        return new Vergelijking(geldende, List.copyOf(verschillen));
    }

    @Override
    public Activering activeer(int nummer, int vergelekenMet) {
        var wie = passeer(Soort.WIJZIGEN, "deelregels geactiveerd", naam(nummer));
        var geldende = kast.vergrendelGeldende();
        if (geldende != vergelekenMet) {
            return new Activering.Ingehaald(geldende);
        }
        if (!kast.isConcept(nummer)) {
            return new Activering.GeenConcept();
        }
        if (kast.isVan(nummer, wie.id())) {
            return new Activering.EigenConcept();
        }
        kast.vervang(geldende, nummer, wie.id());
        return new Activering.Gelukt(herbeoordeling.beoordeelOpnieuw());
    }

    private void voegToe(List<Verschil> verschillen, Groep groep, int geldende, int nummer) {
        var was = beslisser.onderdelen(geldende, groep.rol(), groep.omstandigheden());
        var wordt = beslisser.onderdelen(nummer, groep.rol(), groep.omstandigheden());
        for (var deel = 0; deel < was.size(); deel++) {
            if (was.get(deel).magLezen() != wordt.get(deel).magLezen()) {
                verschillen.add(new Verschil(
                        groep.rol(),
                        was.get(deel).wat().compartiment(),
                        uitkomst(was.get(deel)),
                        uitkomst(wordt.get(deel)),
                        groep.aantal(),
                        groep.gezinnen()));
            }
        }
    }

    private static Uitkomst uitkomst(Onderdeel deel) {
        return deel.besluit()
                .map(besluit -> new Uitkomst(besluit.uitkomst(), besluit.regel()))
                .orElse(deel.wat().lezen() ? EIGEN : NIET);
    }

    private String naam(int nummer) {
        return kast.naam(nummer);
    }

    private Gebruiker passeer(Soort soort, String handeling, String versie) {
        var wie = poort.eis(Rol.PRIVACY_OFFICER, handeling);
        var regel = Regel.van(soort, null, handeling);
        logboek.schrijf(wie, versie.isEmpty() ? regel : regel.over(versie));
        return wie;
    }
}
