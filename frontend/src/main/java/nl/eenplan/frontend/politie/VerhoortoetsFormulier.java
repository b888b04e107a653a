package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.VerhoorTaken.TeBeoordelen;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// The officier van justitie decides whether a child is interviewed once more, beside what was recorded before.
@org.springframework.stereotype.Component
class VerhoortoetsFormulier implements Taakformulier<Verhooroordeel> {

    private static final Teksten TEKSTEN = Teksten.van("verhoortoets");

    private final VerhoorTaken taken;

    VerhoortoetsFormulier(VerhoorTaken taken) {
        this.taken = taken;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.VERHOOR_BEOORDELEN);
    }

    @Override
    public Class<Verhooroordeel> gegevens() {
        return Verhooroordeel.class;
    }

    @Override
    public String teksten() {
        return "verhoortoets";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("isAkkoord").verplicht().breed().lang("reden").verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Verhooroordeel gegevens) {
        return taken.beoordeel(taak.taak(), gegevens);
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return taken.teBeoordelen(taak.taak()).map(VerhoortoetsFormulier::blad);
    }

    private static Article blad(TeBeoordelen vraag) {
        var blad = new Article(Naamzin.in(new H2(), TEKSTEN.tekst("titel", vraag.kind()), vraag.kind()));
        if (vraag.isEigen()) {
            blad.add(new Paragraph(TEKSTEN.tekst("eigen")));
        }
        blad.add(new Gegevenslijst(TEKSTEN)
                .regel("vrager", vraag.vrager())
                .regel("gevraagdOp", Datumtekst.moment(vraag.gevraagdOp()))
                .regel("motivering", vraag.motivering()));
        vraag.eerder().forEach(eerder -> blad.add(new H3(TEKSTEN.tekst("eerder")), Verhoortekst.verhoor(eerder)));
        if (vraag.isEldersVerhoord()) {
            blad.add(new Paragraph(TEKSTEN.tekst("elders")));
        }
        return blad;
    }
}
