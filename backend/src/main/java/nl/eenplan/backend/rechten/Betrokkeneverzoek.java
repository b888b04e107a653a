package nl.eenplan.backend.rechten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.eenplan.backend.rechten.Intrekking.Weg;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// One row of `betrokkeneverzoek`.
///
/// @param stuk the piece, null when none was named
record Betrokkeneverzoek(
        BetrokkeneverzoekId id,
        GezinId gezin,
        Verzoeksoort soort,
        PersoonId over,
        @Nullable PersoonId vrager,
        String vragerBuiten,
        LocalDate ontvangenOp,
        Identiteitswijze identiteit,
        String omschrijving,
        String verklaring,
        @Nullable String stuk,
        MedewerkerId vastgelegdDoor,
        LocalDate uiterlijk,
        boolean isVerlengd,
        Stand stand,
        @Nullable Weigergrond weigergrond,
        @Nullable String reden,
        @Nullable String verlengdOm,
        @Nullable LocalDate beslistOp,
        @Nullable String sha256,
        @Nullable Intrekking intrekking) {

    static Betrokkeneverzoek van(ResultSet rij, int nummer) throws SQLException {
        var vrager = rij.getObject("vrager", UUID.class);
        var grond = rij.getString("weigergrond");
        var stuk = rij.getString("stuk_soort");
        return new Betrokkeneverzoek(
                new BetrokkeneverzoekId(rij.getObject("id", UUID.class)),
                new GezinId(rij.getObject("gezin", UUID.class)),
                Verzoeksoort.valueOf(rij.getString("soort")),
                new PersoonId(rij.getObject("over", UUID.class)),
                vrager == null ? null : new PersoonId(vrager),
                rij.getString("vrager_naam"),
                rij.getObject("ontvangen_op", LocalDate.class),
                Identiteitswijze.valueOf(rij.getString("identiteit")),
                rij.getString("omschrijving"),
                rij.getString("verklaring"),
                stuk == null ? null : stuk + ":" + rij.getObject("stuk", UUID.class),
                new MedewerkerId(rij.getObject("vastgelegd_door", UUID.class)),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getString("verlengd_om") != null,
                Stand.valueOf(rij.getString("status")),
                grond == null ? null : Weigergrond.valueOf(grond),
                rij.getString("reden"),
                rij.getString("verlengd_om"),
                dag(rij.getObject("beslist_op", OffsetDateTime.class)),
                rij.getString("inhoud_sha256"),
                intrekking(rij));
    }

    private static @Nullable Intrekking intrekking(ResultSet rij) throws SQLException {
        var op = rij.getObject("ingetrokken_op", LocalDate.class);
        return op == null ? null : new Intrekking(op, Weg.valueOf(rij.getString("ingetrokken_langs")));
    }

    private static @Nullable LocalDate dag(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.atZoneSameInstant(Termijnkalender.NEDERLAND).toLocalDate();
    }

    boolean heeftVerklaring() {
        return !verklaring.isBlank();
    }
}
