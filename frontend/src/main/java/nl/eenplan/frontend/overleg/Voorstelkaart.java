package nl.eenplan.frontend.overleg;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// A moment that fits: when, where, why here, and what was given up for it.
final class Voorstelkaart {

    private static final Teksten TEKSTEN = Teksten.van("tafel");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Voorstelkaart() {}

    static Div van(Voorstel voorstel, Runnable kies) {
        Span wanneer =
                new Span(moment(voorstel.begin()) + " · " + voorstel.ruimte().naam());
        wanneer.addClassName("wat");
        Div kaart = new Div(wanneer, bijschrift(voorstel.reden()));
        voorstel.opgegeven().forEach(zin -> kaart.add(bijschrift(zin)));
        kaart.add(new Button(TEKSTEN.tekst("kiesVoorstel"), klik -> kies.run()));
        kaart.addClassName("voorstel");
        return kaart;
    }

    static String moment(LocalDateTime moment) {
        return Datumtekst.moment(moment.atZone(ZONE).toInstant());
    }

    private static Paragraph bijschrift(String tekst) {
        Paragraph regel = new Paragraph(tekst);
        regel.addClassName("bijschrift");
        return regel;
    }
}
