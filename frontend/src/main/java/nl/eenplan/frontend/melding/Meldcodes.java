package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.melding.Meldcode;
import nl.eenplan.backend.melding.Meldcode.Stap;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.GezinNavigatie;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tabel;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakhulp;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;

/// The five steps of the meldcode per child: on the family page, beside the tasks in which they are taken, on paper.
@org.springframework.stereotype.Component
class Meldcodes implements Taakhulp {

    private static final Teksten TEKSTEN = Teksten.van("meldcode");
    private static final Set<Taaksoort> TAKEN = Set.of(Taaksoort.AFWEGEN, Taaksoort.MELDEN, Taaksoort.ACUUT_MELDEN);

    private final MeldingInzage inzage;
    private final Dossierpoort poort;

    Meldcodes(MeldingInzage inzage, Dossierpoort poort) {
        this.inzage = inzage;
        this.poort = poort;
    }

    List<Blok> blokken(GezinId gezin) {
        return inzage.meldcodes(gezin).stream()
                .map(meldcode -> blok(gezin, meldcode))
                .toList();
    }

    @Override
    public Optional<Component> bij(Taakregel taak) {
        if (!TAKEN.contains(taak.soort()) || !poort.leesbaar(taak.gezin()).contains(Compartiment.MELDING)) {
            return Optional.empty();
        }
        return inzage.meldcodes(taak.gezin()).stream()
                .filter(meldcode -> meldcode.kind().equals(taak.kind()))
                .findFirst()
                .map(meldcode -> blok(taak.gezin(), meldcode));
    }

    private Blok blok(GezinId gezin, Meldcode meldcode) {
        var tabel = new Tabel(
                titel(meldcode),
                TEKSTEN.tekst("stap"),
                TEKSTEN.tekst("stand"),
                TEKSTEN.tekst("wanneer"),
                TEKSTEN.tekst("wie"));
        meldcode.stappen()
                .forEach(stap -> tabel.rij(
                        new Span(stap.nummer() + ". " + stap.naam()),
                        stand(gezin, stap),
                        new Span(wanneer(stap)),
                        new Span(wie(stap))));
        var hoever = new Paragraph(
                TEKSTEN.tekst("hoever", meldcode.gedaan(), meldcode.stappen().size()));
        hoever.addClassName("uitleg");
        return Blok.over(meldcode.kindNaam(), titel(meldcode), afdruk(gezin, meldcode))
                .met(hoever, tabel);
    }

    private static Div stand(GezinId gezin, Stap stap) {
        var cel = new Div(new Span(Meldcodepdf.stand(stap)));
        if (stap.isBijLetsel()) {
            cel.add(new Div(GezinNavigatie.link(gezin, Tab.LETSEL, TEKSTEN.tekst("bijLetsel"))));
        }
        return cel;
    }

    static String wanneer(Stap stap) {
        return stap.op() == null ? "" : Datumtekst.moment(stap.op());
    }

    static String wie(Stap stap) {
        if (stap.door() != null) {
            return Tekst.van(stap.door());
        }
        return stap.isGedaan() ? TEKSTEN.tekst("eenDeskundige") : "";
    }

    private Anchor afdruk(GezinId gezin, Meldcode meldcode) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var pdf = inzage.meldcodes(gezin).stream()
                            .filter(een -> een.kind().equals(meldcode.kind()))
                            .findFirst()
                            .map(Meldcodepdf::maak)
                            .orElseThrow();
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), TEKSTEN.tekst("bestand"), "application/pdf", pdf.length);
                }),
                AttachmentType.DOWNLOAD,
                TEKSTEN.tekst("afdruk"));
        link.setAriaLabel(TEKSTEN.tekst("afdrukVan", meldcode.kindNaam()));
        return link;
    }

    private static String titel(Meldcode meldcode) {
        return TEKSTEN.tekst("titel", meldcode.kindNaam());
    }
}
