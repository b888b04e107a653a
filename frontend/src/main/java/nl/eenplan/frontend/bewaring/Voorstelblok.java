package nl.eenplan.frontend.bewaring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Besluit;
import nl.eenplan.backend.bewaring.VernietigingService.Post;
import nl.eenplan.backend.bewaring.VernietigingService.Stand;
import nl.eenplan.backend.bewaring.VernietigingService.Voorstel;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;

/// Proposals: whose, what became of them, and for the second person the buttons.
class Voorstelblok extends Blok {

    private final transient VernietigingService vernietiging;
    private final transient Runnable ververs;

    Voorstelblok(VernietigingService vernietiging, Runnable ververs) {
        super(Tekst.tekst("bewaren.voorstellen"));
        this.vernietiging = vernietiging;
        this.ververs = ververs;
        var voorstellen = vernietiging.voorstellen();
        if (voorstellen.isEmpty()) {
            met(new Leegmelding(Tekst.tekst("bewaren.geenVoorstel")));
            return;
        }
        var tabel = new Tabel(
                Tekst.tekst("bewaren.voorstellen"),
                Tekst.tekst("bewaren.voorstel"),
                Tekst.tekst("bewaren.nummers"),
                Tekst.tekst("bewaren.stand"),
                Tekst.tekst("bewaren.doen"));
        voorstellen.forEach(
                voorstel -> tabel.rij(wie(voorstel), nummers(voorstel), stand(voorstel), knoppen(voorstel)));
        met(tabel);
    }

    private static Component wie(Voorstel voorstel) {
        return new Div(
                new Span(Tekst.tekst("bewaren.door", voorstel.voorgesteldDoor(), dag(voorstel.voorgesteldOp()))),
                bijschrift(Tekst.tekst(voorstel.isVanwegeVerzoek() ? "bewaren.verzoek" : "bewaren.termijn")));
    }

    private static Component nummers(Voorstel voorstel) {
        var lijst = new Div();
        voorstel.posten().forEach(post -> lijst.add(new Div(new Span(tekst(post)))));
        return lijst;
    }

    private static String tekst(Post post) {
        var wat = Tekst.tekst("bewaren.post", post.nummer(), Tekst.tekst("vernietigsoort." + post.soort()));
        return post.waarom() == null ? wat : Tekst.tekst("bewaren.niet", wat, Tekst.tekst("waarom." + post.waarom()));
    }

    private static Component stand(Voorstel voorstel) {
        var stand = new Div(new Span(Tekst.tekst("voorstelstand." + voorstel.stand())));
        if (voorstel.goedgekeurdDoor() != null && voorstel.goedgekeurdOp() != null) {
            stand.add(bijschrift(
                    Tekst.tekst("bewaren.goedgekeurdDoor", voorstel.goedgekeurdDoor(), dag(voorstel.goedgekeurdOp()))));
        }
        return stand;
    }

    private Component knoppen(Voorstel voorstel) {
        var knoppen = new Div();
        knoppen.addClassName("knoppen");
        if (voorstel.stand() == Stand.VOORGESTELD && voorstel.isVanMij()) {
            knoppen.add(new Span(Tekst.tekst("bewaren.tweedePersoon")));
        } else if (voorstel.stand() == Stand.VOORGESTELD) {
            knoppen.add(knop("bewaren.keurGoed", () -> vraag(voorstel)));
        } else if (voorstel.stand() == Stand.GOEDGEKEURD) {
            knoppen.add(knop("bewaren.voerUit", () -> voerUit(voorstel)));
        }
        if (voorstel.stand() == Stand.VOORGESTELD || voorstel.stand() == Stand.GOEDGEKEURD) {
            knoppen.add(knop("bewaren.trekIn", () -> trekIn(voorstel)));
        }
        return knoppen;
    }

    private static Button knop(String sleutel, Runnable werk) {
        var knop = new Button(Tekst.tekst(sleutel), _ -> werk.run());
        knop.setDisableOnClick(true);
        return knop;
    }

    /// What is approved cannot be brought back: it asks once.
    private void vraag(Voorstel voorstel) {
        var aantal = voorstel.posten().size();
        new Bevestiging(
                        Tekst.tekst("bewaren.keurGoedTitel"),
                        Tekst.tekst("bewaren.keurGoedVraag", aantal),
                        Tekst.tekst("bewaren.keurGoed"),
                        () -> keurGoed(voorstel),
                        ververs)
                .open();
    }

    private void keurGoed(Voorstel voorstel) {
        meld(vernietiging.keurGoed(voorstel.id()), "bewaren.goedgekeurd");
    }

    private void trekIn(Voorstel voorstel) {
        meld(vernietiging.trekIn(voorstel.id()), "bewaren.ingetrokken");
    }

    private void voerUit(Voorstel voorstel) {
        var uitkomst = vernietiging.voerUit(voorstel.id());
        var tekst = Tekst.tekst("bewaren.uitgevoerd", uitkomst.vernietigd(), uitkomst.nietUitgevoerd());
        if (uitkomst.nietUitgevoerd() > 0) {
            Melding.fout(tekst);
        } else {
            Melding.gelukt(tekst);
        }
        ververs.run();
    }

    private void meld(Besluit besluit, String gelukt) {
        switch (besluit) {
            case GELUKT -> Melding.gelukt(Tekst.tekst(gelukt));
            case EIGEN_VOORSTEL -> Melding.fout(Tekst.tekst("bewaren.tweedePersoon"));
            case INGEHAALD -> Melding.fout(Tekst.tekst("bewaren.ingehaald"));
        }
        ververs.run();
    }

    private static String dag(Instant moment) {
        return Datumtekst.dag(Datumtekst.hier(moment).toLocalDate());
    }

    private static Div bijschrift(String tekst) {
        var regel = new Div(new Span(tekst));
        regel.addClassName("bijschrift");
        return regel;
    }
}
