package nl.eenplan.backend.rechten;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The closed list of grounds on which a request may be refused, each with the law that gives it.
public enum Weigergrond {
    JONGER_DAN_12("Wmo 2015 art. 5.3.2 en 5.3.5", Verzoeksoort.values()),
    NIET_BEVOEGD("BW 1:245 en 7:465; Wmo 2015 art. 5.3.2", Verzoeksoort.values()),
    GEEN_INSTEMMING("Wmo 2015 art. 5.3.2; BW 7:457", Verzoeksoort.values()),
    IDENTITEIT("AVG art. 12 lid 6", Verzoeksoort.values()),
    BELANG_VAN_HET_KIND("Wmo 2015 art. 5.3.2; UAVG art. 41 lid 1 onder i", Verzoeksoort.values()),
    FEIT_IS_JUIST("AVG art. 16: het feit klopt", Verzoeksoort.CORRECTIE),
    OORDEEL_VAN_EEN_DESKUNDIGE("AVG art. 16: een oordeel is geen feit", Verzoeksoort.CORRECTIE),
    BELANG_VAN_EEN_ANDER("Wmo 2015 art. 5.3.5: aanmerkelijk belang van een ander", Verzoeksoort.WISSING),
    WET_VERZET_ZICH("Wmo 2015 art. 5.3.5; AVG art. 17 lid 3 onder b", Verzoeksoort.WISSING),
    LOPENDE_PROCEDURE("AVG art. 17 lid 3 onder e", Verzoeksoort.WISSING),
    BEWAARPLICHT("AVG art. 17 lid 3 onder b: het dossier wordt vastgehouden", Verzoeksoort.WISSING),
    KENNELIJK_ONGEGROND("AVG art. 12 lid 5", Verzoeksoort.values());

    private final String bron;
    private final Set<Verzoeksoort> soorten;

    Weigergrond(String bron, Verzoeksoort... soorten) {
        this.bron = bron;
        this.soorten = EnumSet.copyOf(List.of(soorten));
    }

    /// The law article, as it stands in the letter.
    public String bron() {
        return bron;
    }

    public boolean pastBij(Verzoeksoort soort) {
        return soorten.contains(soort);
    }

    public static Weigergrond[] bij(Verzoeksoort soort) {
        return Arrays.stream(values()).filter(grond -> grond.pastBij(soort)).toArray(Weigergrond[]::new);
    }
}
