package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenplan.backend.bewaring.Bewaartermijn;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// How long what is kept, and where that comes from.
class Termijnblok extends Blok {

    Termijnblok(List<Bewaartermijn> termijnen) {
        super(Tekst.tekst("bewaren.regels"));
        var tabel = new Tabel(
                Tekst.tekst("bewaren.regels"),
                Tekst.tekst("bewaren.wat"),
                Tekst.tekst("bewaren.hoeLang"),
                Tekst.tekst("bewaren.bron"));
        termijnen.forEach(termijn -> tabel.rij(
                termijn.categorie().label(),
                termijn.jaren() == null ? Tekst.tekst("bewaren.altijd") : Tekst.tekst("bewaren.jaren", termijn.jaren()),
                termijn.isRegioafspraak() ? Tekst.tekst("bewaren.regio", termijn.bron()) : termijn.bron()));
        met(new Paragraph(Tekst.tekst("bewaren.regelsUitleg")), tabel);
    }
}
