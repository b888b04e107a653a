package nl.eenplan.frontend.noodtoegang;

import java.time.LocalDate;
import nl.eenplan.backend.noodtoegang.Noodreden;
import nl.eenplan.backend.noodtoegang.Zoekgegevens;
import org.jspecify.annotations.Nullable;

/// What somebody fills in to get emergency access; which of the fields count depends on the way of searching.
record Noodaanvraag(
        Zoekwijze wijze,
        @Nullable String bsn,
        @Nullable String naam,
        @Nullable LocalDate geboren,
        @Nullable String nummer,
        Noodreden reden,
        String toelichting) {

    enum Zoekwijze {
        BSN,
        PERSOON,
        NUMMER
    }

    Zoekgegevens gegevens() {
        return switch (wijze) {
            case BSN -> new Zoekgegevens.Burgerservicenummer(bsn == null ? "" : bsn);
            case PERSOON ->
                new Zoekgegevens.Persoon(naam == null ? "" : naam, geboren == null ? LocalDate.MIN : geboren);
            case NUMMER -> new Zoekgegevens.Gezinsnummer(nummer == null ? "" : nummer);
        };
    }
}
