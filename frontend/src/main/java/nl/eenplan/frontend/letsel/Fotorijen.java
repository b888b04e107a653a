package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.backend.foto.Opname;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Maatstaf;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.letsel.foto.Fotobeelden;
import nl.eenplan.frontend.letsel.foto.Fotokiezer;
import nl.eenplan.frontend.letsel.foto.Opnametekst;
import nl.eenplan.frontend.letsel.kaart.Letseltekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.processes.api.GezinId;

/// The photographs of F3 and of what is asked after it: each photograph with what its file says beside what the doctor
/// fills in.
final class Fotorijen {

    private static final Teksten TEKSTEN = Teksten.van("foto");
    private static final String FOTOS = "fotos";
    private static final String DOCUMENT = "document";

    private final Map<String, Opname> opnames = new HashMap<>();
    private final Fotovolgorde volgorde = new Fotovolgorde();
    private final List<Optie> opLetsel;
    private final Fotobeelden beelden;
    private final String maker;
    private final Clock klok;

    /// @param maker who most likely took them: whoever fills in the form
    Fotorijen(List<Opname> bewaard, List<Optie> opLetsel, Fotobeelden beelden, String maker, Clock klok) {
        this.opLetsel = opLetsel;
        this.beelden = beelden;
        this.maker = maker;
        this.klok = klok;
        bewaard.forEach(this::onthoud);
    }

    static List<Optie> opLetsel(List<Letseldossier.Letsel> letsels) {
        return letsels.stream()
                .map(letsel -> Optie.van(letsel.nummer(), Letseltekst.kort(letsel)))
                .toList();
    }

    /// The intake, with a row for each photograph under it.
    Velden opname(Velden formulier, Fotokiezer kiezer, GezinId gezin) {
        return formulier
                .plaats(kiezer.kiezer(gezin, (opname, isNieuw, keuze) -> neem(formulier, opname, isNieuw, keuze)))
                .lijst(FOTOS, this::foto)
                .zonderNieuw();
    }

    private void onthoud(Opname opname) {
        opnames.put(opname.document().toString(), opname);
        volgorde.onthoud(opname.document().toString(), opname.toestelMoment(), 0);
    }

    /// @return what to say to whoever sent it, or an empty text
    private String neem(Velden formulier, Opname opname, boolean isNieuw, int keuze) {
        var document = opname.document().toString();
        List<String> erAl = formulier.waarden().rijen(FOTOS).stream()
                .map(rij -> rij.tekst(DOCUMENT))
                .toList();
        if (erAl.contains(document)) {
            return TEKSTEN.tekst("staatErAl", opname.bestandsnaam());
        }
        opnames.put(document, opname);
        volgorde.onthoud(document, opname.toestelMoment(), keuze);
        Map<String, Object> begin = new HashMap<>();
        begin.put(DOCUMENT, opname.document().waarde());
        begin.put("maker", maker);
        Opnametekst.voorstel(opname, nu()).ifPresent(moment -> begin.put("gemaaktOp", moment));
        formulier.lijst(FOTOS).voegRijToe(volgorde.plek(erAl, document), begin);
        return isNieuw ? "" : TEKSTEN.tekst("alBewaard", opname.bestandsnaam());
    }

    private void foto(Velden foto) {
        Div beeld = new Div();
        beeld.addClassName("fotobeeld");
        Paragraph geenMaatstaf = new Paragraph(TEKSTEN.tekst("liniaal"));
        geenMaatstaf.addClassName("uitleg");
        foto.verborgen(DOCUMENT)
                .plaats(beeld)
                .levend(waarden -> toon(beeld, waarden))
                .keuze("letsel", opLetsel)
                .hulp()
                .veld("gemaaktOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("maker")
                .verplicht()
                .keuze("maatstaf", Maatstaf.values(), Maatstaf::label)
                .verplicht()
                .plaats(geenMaatstaf)
                .levend(waarden -> geenMaatstaf.setVisible(isZonderMaatstaf(waarden)))
                .veld("redenGeenMaatstaf")
                .verplicht()
                .breed()
                .als(Fotorijen::isZonderMaatstaf)
                .veld("lengte")
                .hulp()
                .als(Fotorijen::isTeMeten)
                .veld("breedte")
                .als(Fotorijen::isTeMeten);
    }

    private void toon(Div beeld, Waarden waarden) {
        if (beeld.getComponentCount() > 0 || waarden.leeg(DOCUMENT)) {
            return;
        }
        String document = waarden.tekst(DOCUMENT);
        Opname opname = opnames.get(document);
        String naam = opname == null ? "" : opname.bestandsnaam();
        beeld.add(beelden.klein(UUID.fromString(document), TEKSTEN.tekst("inFormulier", naam)));
        if (opname != null) {
            Div hints = new Div();
            hints.addClassName("bijschrift");
            Opnametekst.hints(opname, nu()).forEach(hint -> hints.add(Naamzin.in(new Paragraph(), hint, naam)));
            beeld.add(hints);
        }
    }

    /// What a folded row says.
    String inHetKort(Waarden foto) {
        Opname opname = opnames.get(foto.tekst(DOCUMENT));
        String naam = opname == null ? "" : opname.bestandsnaam();
        boolean isCompleet = !foto.leeg("gemaaktOp") && !foto.leeg("maker") && !foto.leeg("maatstaf");
        return isCompleet ? naam : TEKSTEN.tekst("nogInTeVullen", naam);
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok);
    }

    private static boolean isZonderMaatstaf(Waarden foto) {
        return !foto.leeg("letsel") && foto.is("maatstaf", Maatstaf.GEEN);
    }

    private static boolean isTeMeten(Waarden foto) {
        return !foto.leeg("letsel") && !foto.leeg("maatstaf") && !foto.is("maatstaf", Maatstaf.GEEN);
    }
}
