package nl.eenplan.backend.overleg;

import org.jspecify.annotations.Nullable;

/// M5: the fixed question set that each partner answers, and the basis on which he shares it.
///
/// @param vakinhoud what stays within the partner's own field (compartment by discipline)
/// @param samenvatting what the whole table may know
/// @param noodzaak why the table needs it (ALLOW*, `domain.md` §5)
public record Bijdragegegevens(
        String zorgen,
        String watGaatGoed,
        String hulpTotNu,
        String vakinhoud,
        String samenvatting,
        String voorstel,
        @Nullable Integer veiligheidscijfer,
        @Nullable Grondslag grondslag,
        String noodzaak) {

    /// Whether `rule` numbers of `domain.md` §5 allow sharing with the table.
    public enum Grondslag {
        TOESTEMMING("Toestemming van betrokkene (regels 9, 11)"),
        WMO_5_2_6("Melding aan Veilig Thuis, Wmo 5.2.6 (regel 4)"),
        WMO_4_1_1("Veilig Thuis verstrekt, Wmo 4.1.1 lid 2 (regel 12)"),
        WPG_20("Politiegegevens met vastgelegde beslissing, Wpg 20 (regel 18)"),
        JEUGDWET_7_3_11("Lopende OTS, Jeugdwet 7.3.11 lid 4 (regel 6)"),
        ZONDER_INHOUD("Ik deel geen inhoud over het gezin");

        private final String label;

        Grondslag(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
