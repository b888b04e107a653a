package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.letsel.foto.Fotobeelden;
import nl.eenplan.frontend.letsel.kaart.Leeskaart;
import nl.eenplan.frontend.letsel.kaart.Letseltekst;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Datumtekst;
import org.springframework.stereotype.Component;

/// The examinations of one child, newest first, each with its injuries and what the family stated of it; before them
/// the body map with all of them.
@Component
class Onderzoekbeeld {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private final Fotobeelden fotos;

    Onderzoekbeeld(Fotobeelden fotos) {
        this.fotos = fotos;
    }

    Div van(Letseldossier dossier, Bijstukken bij) {
        Div beeld = new Div(new Leeskaart(Kaartmerken.van(dossier, dossier::isEerder)));
        for (Letseldossier.Onderzoek onderzoek : dossier.onderzoeken().reversed()) {
            beeld.add(new H3(TEKSTEN.tekst("onderzoekVan", Datumtekst.moment(onderzoek.onderzochtOp()))));
            beeld.add(gegevens(onderzoek));
            van(dossier, onderzoek).forEach(letsel -> beeld.add(letsel(dossier, letsel, bij)));
            beeld.add(bij.bij(onderzoek.stuk()));
        }
        overzicht(dossier, bij).ifPresent(beeld::add);
        return beeld;
    }

    private static List<Letseldossier.Letsel> van(Letseldossier dossier, Letseldossier.Onderzoek onderzoek) {
        return dossier.letsels().stream()
                .filter(letsel -> letsel.onderzoek().equals(onderzoek.stuk()))
                .toList();
    }

    private static Gegevenslijst gegevens(Letseldossier.Onderzoek onderzoek) {
        return new Gegevenslijst(TEKSTEN)
                .regel("door", onderzoek.door())
                .regel("anamnese", onderzoek.anamnese())
                .regel("mobiliteit", onderzoek.mobiliteit().label())
                .regel("isTopTeen", onderzoek.isTopTeen())
                .regel("redenGeenTopTeen", onderzoek.redenGeenTopTeen())
                .regel("stolling", onderzoek.stolling().label())
                .regel("stollingToelichting", onderzoek.stollingToelichting())
                .regel("signalen", onderzoek.signalen())
                .regel("isUitgesloten", onderzoek.isUitgesloten())
                .regel("onderbouwing", onderzoek.onderbouwing());
    }

    /// The photographs that show where, not one injury.
    private Optional<Section> overzicht(Letseldossier dossier, Bijstukken bij) {
        List<Letseldossier.Foto> overzichten =
                dossier.fotos().stream().filter(foto -> foto.letsel() == null).toList();
        if (overzichten.isEmpty()) {
            return Optional.empty();
        }
        Section deel =
                new Section(new H3(TEKSTEN.tekst("overzichtsfotos")), strook(overzichten, TEKSTEN.tekst("overzicht")));
        overzichten.forEach(foto -> deel.add(bij.bij(foto.stuk())));
        return Optional.of(deel);
    }

    private Div strook(List<Letseldossier.Foto> van, String wat) {
        Div strook = new Div();
        strook.addClassName("fotostrook");
        van.forEach(foto -> strook.add(fotos.klein(
                foto.document(), TEKSTEN.tekst("foto", wat, Datumtekst.moment(foto.gemaaktOp()), foto.maker()))));
        return strook;
    }

    private Section letsel(Letseldossier dossier, Letseldossier.Letsel letsel, Bijstukken bij) {
        List<Letseldossier.Foto> vanLetsel = dossier.fotos().stream()
                .filter(foto -> foto.letsel() != null && foto.letsel() == letsel.nummer())
                .toList();
        Gegevenslijst woorden = new Gegevenslijst(TEKSTEN)
                .regel("uiterlijk", Letseltekst.uiterlijk(letsel))
                .regel("verklaard", Letseltekst.verklaring(letsel));
        vanLetsel.forEach(foto -> woorden.regel("opFoto", Letseltekst.opFoto(foto)));
        vanLetsel.forEach(foto -> woorden.regel("zonderMaatstaf", foto.redenGeenMaatstaf()));
        Section kaart = new Section(new H3(Letseltekst.kort(letsel)), woorden);
        kaart.addClassName("letsel");
        kaart.add(strook(vanLetsel, Letseltekst.kort(letsel)));
        vanLetsel.forEach(foto -> kaart.add(bij.bij(foto.stuk())));
        return kaart;
    }
}
