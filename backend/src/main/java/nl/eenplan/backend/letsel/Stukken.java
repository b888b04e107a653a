package nl.eenplan.backend.letsel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Stapregister;
import nl.eenplan.backend.termijn.Feitenbron.Periode;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;

/// All that is recorded of a child, put together. Asks no permission: the services that use it do.
@Component
class Stukken {

    private final EersteZorgen eersteZorgen;
    private final Onderzoeken onderzoeken;
    private final Fotoreeksen fotoreeksen;
    private final Consulten consulten;
    private final Fotobeoordelingen beoordelingen;
    private final Fotoaanvullingen aanvullingen;
    private final Letselduidingen duidingen;
    private final Duidinglezingen lezingen;
    private final Stapregister stappen;
    private final Kindnummers kindnummers;
    private final Kinderen kinderen;
    private final Clock klok;

    Stukken(
            EersteZorgen eersteZorgen,
            Onderzoeken onderzoeken,
            Fotoreeksen fotoreeksen,
            Consulten consulten,
            Fotobeoordelingen beoordelingen,
            Fotoaanvullingen aanvullingen,
            Letselduidingen duidingen,
            Duidinglezingen lezingen,
            Stapregister stappen,
            Kindnummers kindnummers,
            Kinderen kinderen,
            Clock klok) {
        this.eersteZorgen = eersteZorgen;
        this.onderzoeken = onderzoeken;
        this.fotoreeksen = fotoreeksen;
        this.consulten = consulten;
        this.beoordelingen = beoordelingen;
        this.aanvullingen = aanvullingen;
        this.duidingen = duidingen;
        this.lezingen = lezingen;
        this.stappen = stappen;
        this.kindnummers = kindnummers;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    Letseldossier dossier(PersoonId kind) {
        UUID id = kind.waarde();
        List<Fotoreeks> reeksen = fotoreeksen.vanKind(id);
        List<Onderzoek> onderzocht = onderzoeken(kind);
        List<Fotobeoordeling> oordelen = beoordelingen.vanKind(id);
        List<Fotoaanvulling> aangevuld = aanvullingen(kind, oordelen);
        var wie = kinderen.get(kind);
        return new Letseldossier(
                kind,
                kindnummers.van(kind),
                Figuur.van(wie.maandenOp(LocalDate.now(klok))),
                wie.overledenOp(),
                wie.ongeboren(),
                laatste(eersteZorgen.vanKind(id)).map(EersteZorg::beeld).orElse(null),
                onderzocht.stream().map(Onderzoek::beeld).toList(),
                letsels(onderzocht),
                reeksen.stream().map(Fotoreeks::vermoeden).toList(),
                Stream.concat(
                                reeksen.stream().flatMap(reeks -> reeks.beelden().stream()),
                                aangevuld.stream().flatMap(stuk -> stuk.beelden().stream()))
                        .toList(),
                consulten.vanKind(id).stream().map(Consult::beeld).toList(),
                stappen.medisch(kind),
                oordelen.stream().map(oordeel -> oordeel.beeld(aangevuld)).toList(),
                duidingen(kind).reversed());
    }

    /// Of this examination, oldest first.
    List<Fotoverzoek> fotoverzoeken(PersoonId kind, OnderzoekId onderzoek) {
        List<Fotobeoordeling> oordelen = beoordelingen.vanKind(kind.waarde()).stream()
                .filter(oordeel -> oordeel.vraagtFotosVan(onderzoek))
                .toList();
        List<Fotoaanvulling> aangevuld = aanvullingen(kind, oordelen);
        return oordelen.stream()
                .flatMap(oordeel -> Stream.ofNullable(oordeel.verzoek(aangevuld)))
                .toList();
    }

    /// There are none that nobody asked for.
    private List<Fotoaanvulling> aanvullingen(PersoonId kind, List<Fotobeoordeling> oordelen) {
        return oordelen.stream().anyMatch(Fotobeoordeling::vraagtFotos)
                ? aanvullingen.vanKind(kind.waarde())
                : List.of();
    }

    /// Between which moments it can have been, as that step recorded it with the photographs.
    Optional<Periode> mogelijk(PersoonId kind, TaakId taak) {
        return fotoreeksen.vanKind(kind.waarde()).stream()
                .filter(reeks -> reeks.taak().equals(taak))
                .findFirst()
                .flatMap(Fotoreeks::mogelijk);
    }

    /// Oldest first.
    List<Onderzoek> onderzoeken(PersoonId kind) {
        return onderzoeken.vanKind(kind.waarde());
    }

    /// Of all these examinations, by number.
    static List<Letseldossier.Letsel> letsels(List<Onderzoek> onderzoeken) {
        return onderzoeken.stream()
                .flatMap(onderzoek -> onderzoek.letsels().stream())
                .map(Letsel::beeld)
                .toList();
    }

    /// Of all examinations, by number.
    List<Letsel> letsels(PersoonId kind) {
        return onderzoeken(kind).stream()
                .flatMap(onderzoek -> onderzoek.letsels().stream())
                .toList();
    }

    /// As they are read, by number.
    List<Letseldossier.Letsel> letsels(GezinId gezin, PersoonId kind) {
        return onderzoeken.letsels(kind.waarde(), gezin.waarde()).stream()
                .map(Letsel::beeld)
                .toList();
    }

    Optional<Onderzoek> laatsteOnderzoek(PersoonId kind) {
        return laatste(onderzoeken.vanKind(kind.waarde()));
    }

    /// Of all examinations, oldest first.
    List<Letseldossier.Duiding> duidingen(PersoonId kind) {
        List<Letselduiding> versies = duidingen.vanKind(kind.waarde());
        if (versies.isEmpty()) {
            return List.of();
        }
        var gelezen = lezingen.van(versies.stream().map(Letselduiding::id).toList());
        return versies.stream()
                .map(versie -> versie.beeld(gelezen.get(versie.id())))
                .toList();
    }

    /// About this examination, newest first.
    List<Letseldossier.Duiding> duidingen(PersoonId kind, OnderzoekId onderzoek) {
        return duidingen(kind).reversed().stream()
                .filter(duiding -> duiding.onderzoek().equals(onderzoek))
                .toList();
    }

    /// Of all examinations, the version that was signed last.
    Optional<Letselduiding> laatsteDuiding(PersoonId kind) {
        return duidingen.findFirstByKindOrderByVastgelegdOpDescIdDesc(kind.waarde());
    }

    Optional<Letselduiding> laatsteDuiding(OnderzoekId onderzoek) {
        return duidingen.laatste(onderzoek.waarde());
    }

    Optional<Letselduiding> duiding(UUID id) {
        return duidingen.findById(id);
    }

    String kindnummer(PersoonId kind) {
        return kindnummers.van(kind);
    }

    /// Of the examinations that were recorded by that moment, by number.
    List<Letseldossier.Letsel> letselsTot(PersoonId kind, Instant tot) {
        return onderzoeken.vanKind(kind.waarde()).stream()
                .filter(onderzoek -> !onderzoek.vastgelegdOp().isAfter(tot))
                .flatMap(onderzoek -> onderzoek.letsels().stream())
                .map(Letsel::beeld)
                .sorted(Comparator.comparingInt(Letseldossier.Letsel::nummer))
                .toList();
    }

    /// Of what was recorded from that moment on, the last of each.
    LetselInzage.Meldcodefeiten meldcodefeiten(PersoonId kind, Instant vanaf) {
        Optional<Onderzoek> onderzoek = laatsteOnderzoek(kind).filter(stuk -> isVanaf(stuk, vanaf));
        return new LetselInzage.Meldcodefeiten(
                onderzoek.map(Onderzoek::vastgelegdOp).orElse(null),
                laatste(consulten.vanKind(kind.waarde()))
                        .filter(stuk -> isVanaf(stuk, vanaf))
                        .map(Consult::vastgelegdOp)
                        .orElse(null),
                onderzoek
                        .flatMap(stuk -> duidingen.laatste(stuk.id()))
                        .map(Letselduiding::vastgelegdOp)
                        .orElse(null),
                onderzoek
                        .filter(Onderzoek::isUitgesloten)
                        .map(Onderzoek::vastgelegdOp)
                        .orElse(null));
    }

    private static boolean isVanaf(Dossierstuk stuk, Instant vanaf) {
        return !stuk.vastgelegdOp().isBefore(vanaf);
    }

    private static <T> Optional<T> laatste(List<T> stukken) {
        return stukken.isEmpty() ? Optional.empty() : Optional.of(stukken.getLast());
    }
}
