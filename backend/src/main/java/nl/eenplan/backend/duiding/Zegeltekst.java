package nl.eenplan.backend.duiding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import org.jspecify.annotations.Nullable;

/// What a seal is taken of: everything that the report says, line by line, in one order that never changes. Each value
/// stands with its length, so that no two versions give the same text.
final class Zegeltekst {

    private final StringBuilder tekst = new StringBuilder("eenplan letselduiding 1\n");

    private Zegeltekst() {}

    /// SHA-256 in hexadecimal.
    static String sha256(String kindnummer, Duiding duiding, List<Letsel> letsels) {
        var zegel = new Zegeltekst();
        zegel.regel("duiding", duiding.id());
        zegel.regel("kindnummer", kindnummer);
        zegel.regel("versie", duiding.versie());
        zegel.regel("reden", duiding.reden());
        zegel.regel("conclusie", duiding.conclusie());
        zegel.regel("waarschijnlijkheid", duiding.waarschijnlijkheid());
        zegel.regel("toelichting", duiding.toelichting());
        zegel.regel("beperkingen", duiding.beperkingen());
        zegel.regel("status", duiding.status());
        zegel.regel("auteur", duiding.door());
        zegel.regel("big", duiding.bigNummer());
        zegel.regel("op", duiding.op().truncatedTo(ChronoUnit.SECONDS));
        duiding.hypothesen().forEach(hypothese -> {
            zegel.regel("hypothese", hypothese.hypothese());
            zegel.regel("voor", hypothese.bevindingenVoor());
            zegel.regel("tegen", hypothese.bevindingenTegen());
        });
        letsels.forEach(zegel::letsel);
        return hash(zegel.tekst.toString());
    }

    private void letsel(Letsel letsel) {
        regel("letsel", letsel.nummer());
        regel("soort", letsel.soort());
        regel("plaats", letsel.plaats());
        regel("zijde", letsel.zijde());
        regel(
                "lengte",
                letsel.lengte() == null
                        ? null
                        : letsel.lengte().stripTrailingZeros().toPlainString());
        regel(
                "breedte",
                letsel.breedte() == null
                        ? null
                        : letsel.breedte().stripTrailingZeros().toPlainString());
        regel("eenheid", letsel.eenheid());
        regel("vorm", letsel.vorm());
        regel("patroon", letsel.patroon());
        regel("patroonToelichting", letsel.patroonToelichting());
        regel("kleur", letsel.kleur());
        regel("verklaring", letsel.verklaring());
        regel("plek", letsel.plek() == null ? null : plek(letsel));
    }

    private static String plek(Letsel letsel) {
        var plek = Objects.requireNonNull(letsel.plek());
        return plek.beeld() + " " + plek.figuur() + " " + plek.versie() + " "
                + plek.x().stripTrailingZeros().toPlainString() + " "
                + plek.y().stripTrailingZeros().toPlainString();
    }

    private void regel(String naam, @Nullable Object waarde) {
        var woord = waarde == null ? "" : waarde.toString();
        tekst.append(naam)
                .append(waarde == null ? " -" : " " + woord.length())
                .append(' ')
                .append(woord)
                .append('\n');
    }

    private static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
