package nl.eenplan.frontend.duiding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenplan.backend.duiding.DuidingrapportService.Conclusieblad;
import nl.eenplan.backend.duiding.DuidingrapportService.Rapport;
import nl.eenplan.backend.duiding.DuidingrapportService.Zegel;
import nl.eenplan.backend.duiding.Duidingverschil;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import nl.eenplan.backend.letsel.Letseldossier.Lezing;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.letsel.kaart.Kaartmerk;
import nl.eenplan.frontend.letsel.kaart.Kaartplaten;
import nl.eenplan.frontend.letsel.kaart.Letseltekst;
import nl.eenplan.frontend.papier.Pdfblad;
import nl.eenplan.frontend.papier.Svgprent;
import org.jspecify.annotations.Nullable;

/// The signed report of a letselduiding, and the sheet with its conclusion alone. What is not in what it is
/// given is not in the file.
final class Duidingpdf {

    private static final Teksten TEKSTEN = Teksten.van("duidingrapport");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'om' H.mm 'uur'", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    /// Of a drawing on paper; at its size on the sheet some 300 points an inch.
    private static final int BREEDTE = 800;

    private Duidingpdf() {}

    static byte[] rapport(Rapport rapport) {
        var duiding = rapport.duiding();
        var blad = new Pdfblad(TEKSTEN.tekst("titel", rapport.kindnummer(), duiding.versie()));
        onderzoek(blad, duiding.onderzochtOp());
        stand(blad, duiding.stand(), rapport.isVervangen());
        blad.kop(TEKSTEN.tekst("conclusie"));
        conclusie(blad, duiding.conclusie().label(), duiding.waarschijnlijkheid());
        blad.gegeven(TEKSTEN.tekst("toelichting"), duiding.toelichting())
                .gegeven(TEKSTEN.tekst("beperkingen"), duiding.beperkingen())
                .kop(TEKSTEN.tekst("hypothesen"));
        for (int nummer = 1; nummer <= duiding.hypothesen().size(); nummer++) {
            var hypothese = duiding.hypothesen().get(nummer - 1);
            blad.tussenkop(TEKSTEN.tekst("hypothese", nummer, hypothese.hypothese()))
                    .gegeven(TEKSTEN.tekst("voor"), hypothese.bevindingenVoor())
                    .gegeven(TEKSTEN.tekst("tegen"), hypothese.bevindingenTegen());
        }
        letsels(blad, rapport.letsels());
        versie(blad, duiding, rapport.verschil());
        ondertekening(blad, duiding);
        zegel(blad, rapport.zegel(), rapport.gemaaktOp());
        return blad.maak();
    }

    static byte[] conclusie(Conclusieblad conclusie) {
        var blad = new Pdfblad(TEKSTEN.tekst("titelConclusie", conclusie.kindnummer(), conclusie.versie()));
        onderzoek(blad, conclusie.onderzochtOp());
        stand(blad, conclusie.stand(), conclusie.isVervangen());
        blad.kop(TEKSTEN.tekst("conclusie"));
        conclusie(blad, conclusie.conclusie(), conclusie.waarschijnlijkheid());
        blad.gegeven(TEKSTEN.tekst("getekendOp"), MOMENT.format(conclusie.op()))
                .alinea(TEKSTEN.tekst("alleenConclusie"))
                .kop(TEKSTEN.tekst("zegelkop"));
        zegel(blad, conclusie.zegel(), conclusie.gemaaktOp());
        return blad.maak();
    }

    private static void onderzoek(Pdfblad blad, Instant moment) {
        blad.gegeven(TEKSTEN.tekst("onderzoek"), MOMENT.format(moment));
    }

    private static void stand(Pdfblad blad, Duidingstand stand, boolean isVervangen) {
        blad.nadruk(TEKSTEN.tekst("stand." + stand.name()));
        if (isVervangen) {
            blad.nadruk(TEKSTEN.tekst("vervangen"));
        }
    }

    private static void conclusie(Pdfblad blad, String conclusie, @Nullable String kans) {
        blad.gegeven(TEKSTEN.tekst("conclusie"), conclusie);
        if (kans != null) {
            blad.gegeven(TEKSTEN.tekst("waarschijnlijkheid"), kans);
        }
    }

    private static void letsels(Pdfblad blad, List<Letsel> letsels) {
        blad.kop(TEKSTEN.tekst("letsels"));
        if (letsels.isEmpty()) {
            blad.alinea(TEKSTEN.tekst("geenLetsels"));
            return;
        }
        var merken = letsels.stream()
                .flatMap(letsel -> Stream.ofNullable(letsel.plek())
                        .map(plek -> new Kaartmerk(letsel.nummer(), plek, Letseltekst.kort(letsel), false)))
                .toList();
        if (!merken.isEmpty()) {
            blad.platen(Kaartplaten.van(merken).stream()
                    .map(plaat -> new Pdfblad.Plaat(
                            Svgprent.png(plaat.svg(), BREEDTE), TEKSTEN.tekst("kaart", plaat.inWoorden())))
                    .toList());
        }
        blad.punten(letsels.stream()
                .map(letsel -> TEKSTEN.tekst(
                        "letsel",
                        Letseltekst.kort(letsel),
                        Letseltekst.uiterlijk(letsel),
                        Letseltekst.verklaring(letsel)))
                .toList());
    }

    private static void versie(Pdfblad blad, Duiding duiding, List<Duidingverschil> verschil) {
        var reden = duiding.reden();
        if (reden != null) {
            blad.kop(TEKSTEN.tekst("versie", duiding.versie()))
                    .gegeven(TEKSTEN.tekst("reden"), reden)
                    .alinea(TEKSTEN.tekst(verschil.isEmpty() ? "geenVerschil" : "verschil", duiding.versie() - 1));
            verschil.forEach(een -> blad.gegeven(
                    TEKSTEN.tekst(een.wat()), TEKSTEN.tekst("was", ofStreep(een.was()), ofStreep(een.is()))));
        }
    }

    private static String ofStreep(String tekst) {
        return tekst.isEmpty() ? "–" : tekst;
    }

    private static void ondertekening(Pdfblad blad, Duiding duiding) {
        blad.kop(TEKSTEN.tekst("ondertekening"))
                .gegeven(
                        TEKSTEN.tekst("auteur"),
                        TEKSTEN.tekst("wie", duiding.door(), duiding.bigNummer(), MOMENT.format(duiding.op())))
                .gegeven(TEKSTEN.tekst("lezer"), lezer(duiding.lezing()));
        var lezing = duiding.lezing();
        if (lezing != null && lezing.opmerkingen() != null) {
            blad.gegeven(TEKSTEN.tekst("opmerkingen"), lezing.opmerkingen());
        }
        blad.nadruk(TEKSTEN.tekst("verantwoordelijk"));
    }

    private static String lezer(@Nullable Lezing lezing) {
        if (lezing == null) {
            return TEKSTEN.tekst("nietGelezen");
        }
        var wie = TEKSTEN.tekst("wie", lezing.lezer(), lezing.bigNummer(), MOMENT.format(lezing.op()));
        var oordeel = TEKSTEN.tekst(lezing.isEens() ? "eens" : "nietEens");
        return lezing.vanBuiten() == null
                ? wie + "\n" + oordeel
                : wie + "\n" + TEKSTEN.tekst("vanBuiten", lezing.vanBuiten(), lezing.vastgelegdDoor()) + "\n" + oordeel;
    }

    private static void zegel(Pdfblad blad, Zegel zegel, Instant gemaaktOp) {
        var sha256 = zegel.sha256();
        if (sha256 == null) {
            blad.kenmerk(TEKSTEN.tekst("zonderZegel", MOMENT.format(gemaaktOp)));
        } else {
            blad.kenmerk(TEKSTEN.tekst("zegel", groepen(sha256)));
            if (zegel.klopt()) {
                blad.kenmerk(TEKSTEN.tekst("klopt", MOMENT.format(gemaaktOp)));
            } else {
                blad.nadruk(TEKSTEN.tekst("kloptNiet", MOMENT.format(gemaaktOp)));
            }
        }
    }

    /// In groups of eight, so that it can be read aloud and compared.
    private static String groepen(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
