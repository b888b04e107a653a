package nl.eenplan.backend.bewaring;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.toegang.Systeem;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class VernietigingServiceImpl implements VernietigingService {

    private static final int GROOTSTE_BLAD = 200;
    private static final String VOORGESTELD = "vernietiging voorgesteld";

    private final Rolpoort rolpoort;
    private final Dossierpoort poort;
    private final Logboek logboek;
    private final Rijpelijst lijst;
    private final Voorstellen voorstellen;
    private final Bewijzen bewijzen;
    private final Vernietiger vernietiger;
    private final JdbcClient jdbc;

    VernietigingServiceImpl(
            Rolpoort rolpoort,
            Dossierpoort poort,
            Logboek logboek,
            Rijpelijst lijst,
            Voorstellen voorstellen,
            Bewijzen bewijzen,
            Vernietiger vernietiger,
            JdbcClient jdbc) {
        this.rolpoort = rolpoort;
        this.poort = poort;
        this.logboek = logboek;
        this.lijst = lijst;
        this.voorstellen = voorstellen;
        this.bewijzen = bewijzen;
        this.vernietiger = vernietiger;
        this.jdbc = jdbc;
    }

    @Override
    public List<Rijp> rijp(int vanaf, int aantal) {
        var handeling = "te vernietigen dossiers bekeken";
        var wie = eis(handeling);
        var rijpe = lijst.blad(vanaf, Math.min(aantal, GROOTSTE_BLAD));
        if (!rijpe.isEmpty()) {
            logboek.schrijfLijst(wie, rijpe.stream().map(Rijp::gezin).toList(), handeling);
        }
        return rijpe;
    }

    @Override
    @Transactional(readOnly = true)
    public long aantalRijp() {
        eis("te vernietigen dossiers geteld");
        return lijst.aantal();
    }

    @Override
    public Voorstelling stelVoor(List<Keuze> keuzes) {
        var wie = eis(VOORGESTELD);
        var rijp = lijst.nuRijp(keuzes);
        if (rijp.isEmpty()) {
            return new Voorstelling(0, keuzes.size());
        }
        var voorstel = voorstellen.maak(wie.id(), null);
        var genomen = rijp.entrySet().stream()
                .filter(een -> voorstellen.voegToe(voorstel, een.getKey(), een.getValue()))
                .map(een -> een.getKey().gezin())
                .toList();
        genomen.forEach(gezin -> schrijf(wie, gezin, VOORGESTELD, voorstel));
        return new Voorstelling(genomen.size(), keuzes.size() - genomen.size());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voorstelVanwegeVerzoek(GezinId gezin, UUID verzoek) {
        var wie = poort.gebruiker();
        Systeem.als("vernietiging wegens toegekend verzoek", () -> {
            if (voorstellen.isOpen(gezin)) {
                return;
            }
            var nummer = jdbc.sql("select nummer from gezin where id = :gezin")
                    .param("gezin", gezin.waarde())
                    .query(String.class)
                    .single();
            var voorstel = voorstellen.maak(wie.id(), verzoek);
            voorstellen.voegToe(voorstel, new Keuze(gezin, Soort.DOSSIER), nummer);
            schrijf(wie, gezin, VOORGESTELD, voorstel);
        });
    }

    @Override
    public List<Voorstel> voorstellen() {
        var handeling = "voorstellen tot vernietiging bekeken";
        var wie = eis(handeling);
        logboek.schrijf(wie, Regel.van(Logboek.Soort.LEZEN, null, handeling));
        return voorstellen.alle(wie.id());
    }

    @Override
    public Besluit trekIn(UUID voorstel) {
        var handeling = "voorstel tot vernietiging ingetrokken";
        var wie = eis(handeling);
        if (!voorstellen.trekIn(voorstel, wie.id())) {
            return Besluit.INGEHAALD;
        }
        voorstellen.gezinnen(voorstel).forEach(gezin -> schrijf(wie, gezin, handeling, voorstel));
        return Besluit.GELUKT;
    }

    @Override
    public Besluit keurGoed(UUID voorstel) {
        var handeling = "vernietiging goedgekeurd";
        var wie = eis(handeling);
        if (voorstellen.isVan(voorstel, wie.id())) {
            return Besluit.EIGEN_VOORSTEL;
        }
        if (!voorstellen.keurGoed(voorstel, wie.id())) {
            return Besluit.INGEHAALD;
        }
        voorstellen.gezinnen(voorstel).forEach(gezin -> schrijf(wie, gezin, handeling, voorstel));
        return Besluit.GELUKT;
    }

    /// Not in one transaction: what was destroyed stays so when a later one fails.
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Uitvoering voerUit(UUID voorstel) {
        var wie = eis("vernietiging uitgevoerd");
        return vernietiger.voerUit(wie, voorstellen.goedgekeurd(Optional.of(voorstel)));
    }

    @Override
    public List<Bewijs> bewijzen(int vanaf, int aantal) {
        leest("bewijzen van vernietiging bekeken", "");
        return bewijzen.blad(vanaf, Math.min(aantal, GROOTSTE_BLAD));
    }

    @Override
    public Bewijs bewijs(String nummer) {
        leest("bewijs van vernietiging opgehaald", nummer);
        return bewijzen.vind(nummer).orElseThrow(() -> new NoSuchElementException("Er is geen bewijs " + nummer));
    }

    private void leest(String handeling, String nummer) {
        var regel = Regel.van(Logboek.Soort.LEZEN, null, handeling);
        logboek.schrijf(eis(handeling), nummer.isEmpty() ? regel : regel.over(nummer));
    }

    private void schrijf(Gebruiker wie, GezinId gezin, String handeling, UUID voorstel) {
        logboek.schrijf(wie, Regel.van(Logboek.Soort.WIJZIGEN, gezin, handeling).over(voorstel.toString()));
    }

    private Gebruiker eis(String handeling) {
        return rolpoort.eis(Rol.PRIVACY_OFFICER, handeling);
    }
}
