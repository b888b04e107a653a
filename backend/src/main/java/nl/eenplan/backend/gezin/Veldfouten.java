package nl.eenplan.backend.gezin;

import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;

/// Collects what is wrong with a form, one message per field: the first one found.
final class Veldfouten {

    private static final int LANGSTE_REGEL = 120;
    private static final int LANGSTE_TEKST = 4000;

    private final List<Veldfout> fouten = new ArrayList<>();

    /// Adds the message when the condition holds.
    void als(boolean fout, String veld, String melding) {
        if (fout && fouten.stream().noneMatch(ander -> ander.veld().equals(veld))) {
            fouten.add(new Veldfout(veld, melding));
        }
    }

    void regel(String tekst, String veld, String leeg) {
        tekst(tekst, veld, leeg, LANGSTE_REGEL);
    }

    void tekst(String tekst, String veld, String leeg) {
        tekst(tekst, veld, leeg, LANGSTE_TEKST);
    }

    private void tekst(String tekst, String veld, String leeg, int hoogstens) {
        als(tekst.isBlank(), veld, leeg);
        als(tekst.length() > hoogstens, veld, "Maak deze tekst korter: hoogstens " + hoogstens + " tekens.");
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    List<Veldfout> lijst() {
        return List.copyOf(fouten);
    }
}
