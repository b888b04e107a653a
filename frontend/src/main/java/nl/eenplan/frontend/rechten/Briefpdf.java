package nl.eenplan.frontend.rechten;

import java.util.stream.Stream;
import nl.eenplan.backend.rechten.Afgiften.Besluitbrief;
import nl.eenplan.backend.rechten.Intrekking;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.papier.Pdfblad;

/// The letter with the decision: what was asked, what was decided and why by which law, and where one can go
/// who does not agree (AVG art. 12 lid 4).
final class Briefpdf {

    private static final Teksten TEKSTEN = Teksten.van("besluitbrief");

    private Briefpdf() {}

    static byte[] maak(Besluitbrief brief) {
        var intrekking = brief.intrekking();
        var blad = new Pdfblad(TEKSTEN.tekst(intrekking == null ? "titel" : "titelIngetrokken"))
                .alinea(TEKSTEN.tekst(
                        "aan", brief.vrager(), brief.gezinsnummer(), Afschriftpdf.DATUM.format(brief.gemaakt())))
                .kop(TEKSTEN.tekst("vraagkop"))
                .alinea(TEKSTEN.tekst(
                        "vraag." + brief.soort().name(), brief.over(), Afschriftpdf.DATUM.format(brief.ontvangenOp())));
        if (intrekking != null) {
            return ingetrokken(blad, intrekking);
        }
        blad.kop(TEKSTEN.tekst("besluitkop"));
        besluit(blad, brief);
        blad.kop(TEKSTEN.tekst("waaromkop")).alinea(brief.reden());
        if (brief.heeftVerklaring() && brief.verlengdTot() == null) {
            blad.alinea(TEKSTEN.tekst("verklaring"));
        }
        return blad.kop(TEKSTEN.tekst("oneenskop"))
                .alinea(TEKSTEN.tekst("oneens"))
                .punten(Stream.of("klacht", "autoriteit", "rechter", "vertrouwenspersoon")
                        .map(TEKSTEN::tekst)
                        .toList())
                .maak();
    }

    private static byte[] ingetrokken(Pdfblad blad, Intrekking intrekking) {
        return blad.kop(TEKSTEN.tekst("ingetrokkenkop"))
                .alinea(TEKSTEN.tekst(
                        "ingetrokken", Afschriftpdf.DATUM.format(intrekking.op()), Teksten.keuze(intrekking.langs())))
                .alinea(TEKSTEN.tekst("ingetrokkenGevolg"))
                .kop(TEKSTEN.tekst("ingetrokkenNietkop"))
                .alinea(TEKSTEN.tekst("ingetrokkenNiet"))
                .maak();
    }

    private static void besluit(Pdfblad blad, Besluitbrief brief) {
        var tot = brief.verlengdTot();
        if (tot != null) {
            blad.alinea(TEKSTEN.tekst("verlengd", Afschriftpdf.DATUM.format(tot)));
            return;
        }
        blad.alinea(TEKSTEN.tekst(
                "besluit." + brief.stand().name() + "." + brief.soort().name()));
        var grond = brief.weigergrond();
        if (grond != null) {
            blad.alinea(TEKSTEN.tekst("grond", Teksten.keuze(grond), grond.bron()));
        }
    }
}
