package nl.eenplan.backend.toestemming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Dossier;
import nl.eenplan.backend.toestemming.Toestemmingsdossier.Zaak;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Answers from the recorded consents, in the words that this reader may have.
@Component
class RadiologietoestemmingImpl implements Radiologietoestemming {

    private static final Waarvoor WAARVOOR = Waarvoor.RADIOLOGIE_AAN_LECK;
    private static final String REGEL =
            "Röntgen of scan gaat alleen naar het LECK als iedereen die daarvoor moet tekenen"
                    + " dat heeft gedaan: tot 16 jaar wie gezag heeft, vanaf 12 jaar ook het kind zelf. ";

    private final Toestemmingsdossier dossiers;
    private final Toestemmingslezer lezer;
    private final Dossierpoort poort;

    RadiologietoestemmingImpl(Toestemmingsdossier dossiers, Toestemmingslezer lezer, Dossierpoort poort) {
        this.dossiers = dossiers;
        this.lezer = lezer;
        this.poort = poort;
    }

    @Override
    public Optional<String> bezwaar(GezinId gezin, PersoonId kind) {
        var dossier = dossiers.lees(gezin);
        var over = dossier.recht().lid(kind).orElseThrow();
        var stand = dossier.zaken().stream()
                .filter(zaak -> zaak.over().id().equals(kind) && zaak.waarvoor() == WAARVOOR)
                .map(Zaak::stand)
                .findFirst()
                .orElseGet(() -> Stand.van(Status.GEVRAAGD));
        if (stand.status() == Status.GEGEVEN) {
            return Optional.empty();
        }
        var leesbaar = poort.leesbaar(gezin);
        var hoe = lezer.magReden(stand.status(), leesbaar.contains(Compartiment.VEILIGHEID))
                ? hoe(stand.status())
                : "Die toestemming geldt nog niet. ";
        var wie = leesbaar.contains(Compartiment.GEZIN) ? nodig(dossier, over, stand) : "";
        return Optional.of(REGEL + hoe + wie + "Leg dat vast bij het gezin, tabblad Toestemming.");
    }

    private static String hoe(Status status) {
        return switch (status) {
            case GEGEVEN, ONVOLLEDIG, GEVRAAGD -> "";
            case TE_BEOORDELEN -> "De privacy officer beoordeelt wat is getekend. ";
            case AFGEWEZEN -> "Wat is getekend, is na beoordeling niet aanvaard. ";
            case GEWEIGERD -> "Die toestemming is geweigerd. ";
            case INGETROKKEN -> "Die toestemming is ingetrokken. ";
            case VERLOPEN, OPNIEUW_VRAGEN -> "Die toestemming is verlopen en moet opnieuw worden gevraagd. ";
        };
    }

    private static String nodig(Dossier dossier, Genoot over, Stand stand) {
        var ontbreekt = ontbreekt(dossier, over, stand);
        return ontbreekt.isEmpty()
                ? ""
                : ontbreekt.stream().map(Ontbreekt::inWoorden).collect(Collectors.joining("; ", "Nog nodig: ", ". "));
    }

    private static List<Ontbreekt> ontbreekt(Dossier dossier, Genoot over, Stand stand) {
        return switch (stand.status()) {
            case ONVOLLEDIG -> stand.ontbreekt();
            case GEVRAAGD, INGETROKKEN, VERLOPEN, OPNIEUW_VRAGEN ->
                dossier.recht()
                        .tekenaars(over, WAARVOOR.regime(), dossier.recht().vandaag(), true)
                        .ontbreekt(List.of());
            case GEGEVEN, TE_BEOORDELEN, AFGEWEZEN, GEWEIGERD -> List.of();
        };
    }
}
