package nl.eenplan.frontend.rechten;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.rechten.Afgiften.Achtergehouden;
import nl.eenplan.backend.rechten.Afgiften.Afschrift;
import nl.eenplan.backend.rechten.Afgiften.Stuk;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.papier.Pdfblad;

/// The copy of a file for whoever asked it, in plain words, part by part. Whatever is not in what it is given is not in
/// the file: nothing is covered over.
final class Afschriftpdf {

    private static final Teksten TEKSTEN = Teksten.van("afschrift");
    static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Afschriftpdf() {}

    static byte[] maak(Afschrift afschrift) {
        var blad = new Pdfblad(TEKSTEN.tekst("titel"))
                .alinea(TEKSTEN.tekst(
                        "voorWie",
                        afschrift.vrager(),
                        afschrift.over(),
                        afschrift.gezinsnummer(),
                        DATUM.format(afschrift.besloten())))
                .alinea(TEKSTEN.tekst("uitleg"));
        if (afschrift.stukken().isEmpty()) {
            blad.alinea(TEKSTEN.tekst("leeg"));
        }
        afschrift.stukken().stream()
                .collect(Collectors.groupingBy(Stuk::deel, java.util.TreeMap::new, Collectors.toList()))
                .forEach((deel, stukken) -> {
                    blad.kop(TEKSTEN.tekst("deel." + deel.name()));
                    stukken.forEach(stuk -> stuk(blad, stuk));
                });
        blad.kop(TEKSTEN.tekst("nietKop")).alinea(TEKSTEN.tekst("nietAnderen"));
        if (!afschrift.achtergehouden().isEmpty()) {
            blad.alinea(TEKSTEN.tekst("nietDelen")).punten(redenen(afschrift.achtergehouden()));
        }
        return blad.kop(TEKSTEN.tekst("oneensKop"))
                .punten(Stream.of("corrigeren", "klacht", "autoriteit", "rechter")
                        .map(TEKSTEN::tekst)
                        .toList())
                .kenmerk(TEKSTEN.tekst("kenmerk", afschrift.sha256()))
                .maak();
    }

    private static void stuk(Pdfblad blad, Stuk stuk) {
        blad.tussenkop(TEKSTEN.tekst("stuk", stuk.titel(), DATUM.format(stuk.op())));
        stuk.velden().forEach(veld -> blad.gegeven(veld.label(), veld.tekst()));
    }

    private static List<String> redenen(List<Achtergehouden> achtergehouden) {
        return achtergehouden.stream()
                .map(een -> TEKSTEN.tekst(
                        "niet",
                        een.deel().label(),
                        Teksten.keuze(een.grond()),
                        een.grond().bron()))
                .toList();
    }
}
