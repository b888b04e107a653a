package nl.eenplan.backend.letsel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// All that is recorded of a child, put together. Asks no permission: the services that use it do.
@Component
class Stukken {

    private final EersteZorgen eersteZorgen;
    private final Onderzoeken onderzoeken;
    private final Fotoreeksen fotoreeksen;
    private final Consulten consulten;
    private final Fotobeoordelingen beoordelingen;
    private final Letselduidingen duidingen;
    private final Kindnummers kindnummers;

    Stukken(
            EersteZorgen eersteZorgen,
            Onderzoeken onderzoeken,
            Fotoreeksen fotoreeksen,
            Consulten consulten,
            Fotobeoordelingen beoordelingen,
            Letselduidingen duidingen,
            Kindnummers kindnummers) {
        this.eersteZorgen = eersteZorgen;
        this.onderzoeken = onderzoeken;
        this.fotoreeksen = fotoreeksen;
        this.consulten = consulten;
        this.beoordelingen = beoordelingen;
        this.duidingen = duidingen;
        this.kindnummers = kindnummers;
    }

    Letseldossier dossier(PersoonId kind) {
        UUID id = kind.waarde();
        List<Fotoreeks> reeksen = fotoreeksen.vanKind(id);
        return new Letseldossier(
                kind,
                kindnummers.van(kind),
                laatste(eersteZorgen.vanKind(id)).map(EersteZorg::beeld).orElse(null),
                laatsteOnderzoek(kind).map(Onderzoek::beeld).orElse(null),
                letsels(kind).stream().map(Letsel::beeld).toList(),
                laatste(reeksen).map(Fotoreeks::aard).orElse(null),
                reeksen.stream().flatMap(reeks -> reeks.beelden().stream()).toList(),
                consulten.vanKind(id).stream().map(Consult::beeld).toList(),
                beoordelingen.vanKind(id).stream().map(Fotobeoordeling::beeld).toList(),
                duidingen(kind).reversed().stream().map(Letselduiding::beeld).toList());
    }

    /// Of all examinations, by number.
    List<Letsel> letsels(PersoonId kind) {
        return onderzoeken.vanKind(kind.waarde()).stream()
                .flatMap(onderzoek -> onderzoek.letsels().stream())
                .toList();
    }

    Optional<Onderzoek> laatsteOnderzoek(PersoonId kind) {
        return laatste(onderzoeken.vanKind(kind.waarde()));
    }

    /// Oldest first.
    List<Letselduiding> duidingen(PersoonId kind) {
        return Collections.unmodifiableList(duidingen.vanKind(kind.waarde()));
    }

    LetselInzage.Meldcodefeiten meldcodefeiten(PersoonId kind) {
        Optional<Onderzoek> onderzoek = laatsteOnderzoek(kind);
        return new LetselInzage.Meldcodefeiten(
                onderzoek.map(Onderzoek::vastgelegdOp).orElse(null),
                consulten.vanKind(kind.waarde()).stream()
                        .findFirst()
                        .map(Consult::vastgelegdOp)
                        .orElse(null),
                onderzoek
                        .filter(Onderzoek::isUitgesloten)
                        .map(Onderzoek::vastgelegdOp)
                        .orElse(null));
    }

    private static <T> Optional<T> laatste(List<T> stukken) {
        return stukken.isEmpty() ? Optional.empty() : Optional.of(stukken.getLast());
    }
}
