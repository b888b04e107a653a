package nl.eenplan.backend.letsel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.stap.Stapafhandeling;
import nl.eenplan.backend.stap.Stapsoort;
import nl.eenplan.backend.stap.Uitkomst;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toestemming.Radiologietoestemming;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// F4c and F5c: what the vertrouwensarts and the forensic doctor say of what the treating doctor recorded.
@Service
@Herkansbaar
public class ConsultService {

    private static final Stapsoort CONSULT =
            new Stapsoort(Taaksoort.CONSULT_VERTROUWENSARTS, Compartiment.MEDISCH, "consult vastgelegd", "LETSEL");
    private static final Stapsoort CONSULT_LECK =
            new Stapsoort(Taaksoort.LECK_IN_PLAATS, Compartiment.MEDISCH, "consult vastgelegd", "LETSEL");
    private static final Stapsoort BEOORDELEN =
            new Stapsoort(Taaksoort.FOTOS_BEOORDELEN, Compartiment.MEDISCH, "foto’s beoordeeld", "LETSEL");

    private static final String EIGEN_VRAAG = "U hebt dit kind zelf onderzocht of gefotografeerd. Laat een andere"
            + " vertrouwensarts adviseren; wordt het vandaag niets, dan kan het LECK adviseren.";

    private final Stapafhandeling stappen;
    private final Taakinzage taken;
    private final Kinderen kinderen;
    private final Stukken stukken;
    private final Consulten consulten;
    private final Fotobeoordelingen beoordelingen;
    private final Routebepaling routes;
    private final Radiologietoestemming toestemming;
    private final Behandelaars behandelaars;
    private final Duidingrondes rondes;
    private final Fotoverzoeken verzoeken;
    private final Clock klok;

    ConsultService(
            Stapafhandeling stappen,
            Taakinzage taken,
            Kinderen kinderen,
            Stukken stukken,
            Consulten consulten,
            Fotobeoordelingen beoordelingen,
            Routebepaling routes,
            Radiologietoestemming toestemming,
            Behandelaars behandelaars,
            Duidingrondes rondes,
            Fotoverzoeken verzoeken,
            Clock klok) {
        this.stappen = stappen;
        this.taken = taken;
        this.kinderen = kinderen;
        this.stukken = stukken;
        this.consulten = consulten;
        this.beoordelingen = beoordelingen;
        this.routes = routes;
        this.toestemming = toestemming;
        this.behandelaars = behandelaars;
        this.rondes = rondes;
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    /// What the consult form shows beside the dossier: the pseudonym and the criteria that the record itself suggests.
    @Transactional
    public Consultvoorstel voorbereiding(TaakId taak) {
        PersoonId kind = taken.kind(taak, "consult voorbereid");
        return new Consultvoorstel(
                stukken.kindnummer(kind), Leeftijd.inWoorden(leeftijdInMaanden(kind)), voorstel(kind));
    }

    /// F4c and G4c, the same day (PD); by the LECK when the vertrouwensarts did not answer.
    @Transactional
    public Afronding consultVertrouwensarts(TaakId taak, ConsultGegevens gegevens) {
        Stapsoort soort = stappen.is(taak, Taaksoort.LECK_IN_PLAATS) ? CONSULT_LECK : CONSULT;
        String wie = soort.equals(CONSULT_LECK) ? "LECK" : "Vertrouwensarts";
        return stappen.handelAf(
                taak,
                soort,
                (herkomst, invoer) -> {
                    invoer.eis("advies", soort.equals(CONSULT_LECK) || !isEigenVraag(herkomst), EIGEN_VRAAG);
                    controleer(gegevens, voorstel(herkomst.kind()), invoer);
                },
                herkomst -> {
                    String kindnummer = stukken.kindnummer(herkomst.kind());
                    Consult consult = new Consult(herkomst, gegevens, kindnummer);
                    consulten.save(consult);
                    return new Uitkomst(
                            routes.criteria(gegevens.criteria()),
                            consult.isForensischNodig()
                                    ? wie + " geraadpleegd; een forensisch arts beoordeelt de foto’s"
                                    : wie + " geraadpleegd; de forensisch arts duidt het letsel direct");
                });
    }

    /// F5c, within 24 hours (PD). When the photographs do not do, others are asked at once; F6 waits for none.
    @Transactional
    public Afronding fotosBeoordelen(TaakId taak, FotosBeoordelenGegevens gegevens) {
        return stappen.handelAf(
                taak,
                BEOORDELEN,
                (herkomst, invoer) -> {
                    controleer(gegevens, invoer);
                    radiologie(gegevens, herkomst, invoer);
                },
                herkomst -> {
                    var opnieuw = gegevens.kwaliteit() == Fotokwaliteit.ONVOLDOENDE
                            ? rondes.van(herkomst.gezin(), herkomst.kind(), taak)
                            : Optional.<OnderzoekId>empty();
                    beoordelingen.save(new Fotobeoordeling(herkomst, gegevens, opnieuw.orElse(null)));
                    opnieuw.ifPresent(onderzoek -> verzoeken.vraag(herkomst, onderzoek));
                    return Uitkomst.van(
                            opnieuw.isPresent()
                                    ? "Foto’s beoordeeld door een forensisch arts; nieuwe foto’s gevraagd"
                                    : "Foto’s beoordeeld door een forensisch arts");
                });
    }

    /// Why X-ray or scan of this child may not go to the LECK now; empty while it may (sharing rule 3).
    @Transactional
    public Optional<String> radiologiebezwaar(TaakId taak) {
        var regel = taken.lees(taak, "toestemming voor radiologie nagegaan");
        var kind = regel.kind();
        return kind == null ? Optional.empty() : toestemming.bezwaar(regel.gezin(), kind);
    }

    private void radiologie(FotosBeoordelenGegevens gegevens, Herkomst herkomst, Invoer invoer) {
        if (gegevens.instantie() == Instantie.LECK && Boolean.TRUE.equals(gegevens.isMetRadiologie())) {
            toestemming
                    .bezwaar(herkomst.gezin(), herkomst.kind())
                    .ifPresent(bezwaar -> invoer.eis(
                            "isMetRadiologie",
                            false,
                            bezwaar + " Of vraag anoniem advies op lichtfoto’s alleen, en kies hier ‘nee’."));
        }
    }

    private boolean isEigenVraag(Herkomst herkomst) {
        return behandelaars.is(herkomst.gezin(), herkomst.kind(), herkomst.door());
    }

    private Set<Criterium> voorstel(PersoonId kind) {
        var onderzoeken = stukken.onderzoeken(kind);
        boolean isGevraagd = !onderzoeken.isEmpty() && !kinderen.get(kind).ongeboren();
        return Criteriumvoorstel.van(
                isGevraagd ? onderzoeken.getLast().mobiliteit() : null,
                leeftijdInMaanden(kind),
                Stukken.letsels(onderzoeken));
    }

    private int leeftijdInMaanden(PersoonId kind) {
        return kinderen.get(kind).maandenOp(LocalDate.now(klok));
    }

    private static void controleer(ConsultGegevens gegevens, Set<Criterium> voorgesteld, Invoer invoer) {
        invoer.gebeurd("overlegdOp", gegevens.overlegdOp(), "Vul in wanneer het overleg was.");
        invoer.ingevuld("advies", gegevens.advies(), "Vul het advies in.");
        Set<Criterium> weggelaten = EnumSet.noneOf(Criterium.class);
        weggelaten.addAll(voorgesteld);
        weggelaten.removeAll(gegevens.criteria());
        invoer.ingevuldAls(
                !weggelaten.isEmpty(),
                "afwijking",
                gegevens.afwijking(),
                "Leg uit waarom een voorgesteld criterium niet geldt.");
    }

    private static void controleer(FotosBeoordelenGegevens gegevens, Invoer invoer) {
        invoer.gebeurd("aangevraagdOp", gegevens.aangevraagdOp(), "Vul in wanneer de beoordeling is gevraagd.");
        invoer.ingevuld("vraagstelling", gegevens.vraagstelling(), "Vul in wat er is gevraagd.");
        invoer.ingevuld("instantie", gegevens.instantie(), "Kies wie beoordeelt.");
        invoer.ingevuld("zaaknummer", gegevens.zaaknummer(), "Vul het zaaknummer in, zonder naam of geboortedatum.");
        invoer.ingevuldAls(
                gegevens.instantie() == Instantie.LECK,
                "isMetRadiologie",
                gegevens.isMetRadiologie(),
                "Kies of er röntgen- of scanbeelden meegaan.");
        invoer.ingevuld("kwaliteit", gegevens.kwaliteit(), "Kies of de foto’s goed genoeg zijn.");
        invoer.ingevuld("bevindingen", gegevens.bevindingen(), "Beschrijf wat er op de foto’s te zien is.");
        invoer.ingevuldAls(
                gegevens.kwaliteit() == Fotokwaliteit.ONVOLDOENDE,
                "aanvullend",
                gegevens.aanvullend(),
                "Beschrijf welke foto’s of welk onderzoek nog nodig is.");
    }

    /// @param leeftijd in words, as "4 maanden"
    public record Consultvoorstel(String kindnummer, String leeftijd, Set<Criterium> voorgesteld) {}
}
