package nl.eenplan.backend.rechten;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.rechten.Afschriftkast.Notitie;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.backend.toegang.Stukbron.Stuk;
import nl.eenplan.backend.toegang.Stukbron.Veld;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All pieces of a gezin as somebody of it may get them: which of them the rules propose to withhold, and without the
/// names of others. Asks no permission: the services that use it do.
@Component
class Stukkenlezer {

    private final List<Stukbron> bronnen;
    private final Gezinsgenoten genoten;
    private final Afschriftkast kast;

    Stukkenlezer(List<Stukbron> bronnen, Gezinsgenoten genoten, Afschriftkast kast) {
        this.bronnen = bronnen;
        this.genoten = genoten;
        this.kast = kast;
    }

    /// By compartment, then by day.
    List<Stuk> stukken(GezinId gezin) {
        return bronnen.stream()
                .flatMap(bron -> bron.stukken(gezin).stream())
                .sorted(Comparator.comparing(Stuk::compartiment)
                        .thenComparing(Stuk::op)
                        .thenComparing(Stuk::sleutel))
                .toList();
    }

    Optional<Stuk> stuk(GezinId gezin, @Nullable String sleutel) {
        return sleutel == null
                ? Optional.empty()
                : stukken(gezin).stream()
                        .filter(stuk -> stuk.sleutel().equals(sleutel))
                        .findFirst();
    }

    /// What is about others, about reporting or about what the police do stays out unless somebody decides
    /// otherwise; of what a child said its parents get nothing by default, of who was worried a suspect gets
    /// nothing by default.
    static Optional<Achterhoudgrond> voorstel(Stuk stuk, Betrokkeneverzoek verzoek, Positie positie) {
        boolean isZelf = positie.band() == Band.ZELF;
        return switch (stuk.compartiment()) {
            case POLITIE -> Optional.of(Achterhoudgrond.OPSPORING);
            case KINDGESPREK ->
                isZelf
                                && eigen(verzoek).containsAll(stuk.over())
                                && !stuk.over().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Achterhoudgrond.BELANG_VAN_HET_KIND);
            case MELDING, VEILIGHEID ->
                positie.isVerdacht() ? Optional.of(Achterhoudgrond.MELDER) : vanAnder(stuk, verzoek);
            default -> vanAnder(stuk, verzoek);
        };
    }

    private static Optional<Achterhoudgrond> vanAnder(Stuk stuk, Betrokkeneverzoek verzoek) {
        return stuk.over().isEmpty() || !eigen(verzoek).containsAll(stuk.over())
                ? Optional.of(Achterhoudgrond.ANDER)
                : Optional.empty();
    }

    private static Set<PersoonId> eigen(Betrokkeneverzoek verzoek) {
        return Stream.of(Optional.of(verzoek.over()), Optional.ofNullable(verzoek.vrager()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param lakwoorden by comma or line
    Lakker lakker(Betrokkeneverzoek verzoek, String lakwoorden) {
        var eigen = eigen(verzoek);
        var perSoort = genoten.van(verzoek.gezin()).stream()
                .collect(Collectors.partitioningBy(
                        lid -> eigen.contains(lid.id()), Collectors.mapping(Genoot::naam, Collectors.toList())));
        return new Lakker(
                perSoort.getOrDefault(false, List.of()),
                perSoort.getOrDefault(true, List.of()),
                Arrays.asList(lakwoorden.split("[,;\\n]")));
    }

    /// The fields as they may be given, with what was stated or corrected beside the piece.
    List<Veld> velden(Stuk stuk, Lakker lakker, List<Notitie> notities) {
        var velden = new ArrayList<>(stuk.velden());
        notities.stream()
                .filter(notitie -> notitie.stuk().equals(stuk.sleutel()))
                .map(Notitie::aantekening)
                .map(een -> new Veld(
                        een.soort() == RechtenService.Aantekening.Soort.VERKLARING
                                ? "Verklaring van " + een.over()
                                : "Gecorrigeerd",
                        een.tekst()))
                .forEach(velden::add);
        return velden.stream()
                .map(veld -> new Veld(lakker.lak(veld.label()), lakker.lak(veld.tekst())))
                .toList();
    }

    List<Notitie> notities(GezinId gezin) {
        return kast.aantekeningen(gezin, EnumSet.allOf(Compartiment.class));
    }

    /// Changes when a piece comes, goes or reads otherwise.
    static String stand(List<Stuk> stukken) {
        return sha256(stukken.stream()
                .map(stuk -> stuk.sleutel() + stuk.velden())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
