package nl.eenplan.backend.stap;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with a form, one message per field at most, each saying what to do.
public final class Invoer {

    private static final int LANGSTE_TEKST = 20_000;

    private final LocalDateTime nu;
    private final List<Veldfout> fouten = new ArrayList<>();

    public Invoer(Clock klok) {
        nu = LocalDateTime.now(klok);
    }

    public void eis(String veld, boolean isVoldaan, String melding) {
        if (!isVoldaan && fouten.stream().noneMatch(fout -> fout.veld().equals(veld))) {
            fouten.add(new Veldfout(veld, melding));
        }
    }

    /// Blank text and empty collections count as not filled in.
    public void ingevuld(String veld, @Nullable Object waarde, String melding) {
        boolean isLeeg = switch (waarde) {
            case null -> true;
            case String tekst -> tekst.isBlank();
            case Collection<?> verzameling -> verzameling.isEmpty();
            default -> false;
        };
        eis(veld, !isLeeg, melding);
        if (waarde instanceof String tekst) {
            tekst(veld, tekst);
        }
    }

    public void ingevuldAls(boolean isNodig, String veld, @Nullable Object waarde, String melding) {
        if (isNodig) {
            ingevuld(veld, waarde, melding);
        } else if (waarde instanceof String tekst) {
            tekst(veld, tekst);
        }
    }

    /// Text that may be absent, but must fit and be storable.
    public void tekst(String veld, @Nullable String tekst) {
        if (tekst != null) {
            eis(veld, tekst.length() <= LANGSTE_TEKST, "Kort de tekst in tot 20.000 tekens.");
            eis(veld, tekst.indexOf('\0') < 0, "Verwijder de onleesbare tekens uit de tekst.");
        }
    }

    /// A moment that must be filled in and lie in the past.
    public void gebeurd(String veld, @Nullable LocalDateTime moment, String melding) {
        ingevuld(veld, moment, melding);
        nietNaNu(veld, moment);
    }

    public void nietNaNu(String veld, @Nullable LocalDateTime moment) {
        eis(
                veld,
                moment == null || !moment.isAfter(nu),
                "Dit moment ligt in de toekomst. Vul in wanneer het is gebeurd.");
    }

    public List<Veldfout> fouten() {
        return List.copyOf(fouten);
    }
}
