package nl.eenplan.backend.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.document.Ontvangst.Uitkomst;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Dossierpoort.Vindplaats;
import nl.eenplan.processes.api.GezinId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// Receives outside any transaction, however slow the sender is, and stores in one short one.
@Service
class DocumentServiceImpl implements DocumentService {

    private final Dossierpoort poort;
    private final Dossierstukken stukken;
    private final Documentlijst lijst;
    private final Inhoudopslag opslag;
    private final Tekstwerk tekstwerk;
    private final TijdlijnService tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactie;
    private final DataSize grens;

    DocumentServiceImpl(
            Dossierpoort poort,
            Dossierstukken stukken,
            Documentlijst lijst,
            Inhoudopslag opslag,
            Tekstwerk tekstwerk,
            TijdlijnService tijdlijn,
            Clock klok,
            ApplicationEventPublisher events,
            PlatformTransactionManager transacties,
            @Value("${eenplan.document.grootste-bestand:25MB}") DataSize grens) {
        this.poort = poort;
        this.stukken = stukken;
        this.lijst = lijst;
        this.opslag = opslag;
        this.tekstwerk = tekstwerk;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.events = events;
        this.transactie = new TransactionTemplate(transacties);
        this.grens = grens;
    }

    @Override
    public Toevoeging voegToe(
            GezinId gezin, Compartiment compartiment, Koppeling koppeling, String bestandsnaam, InputStream inhoud) {
        return voegToe(gezin, compartiment, koppeling, bestandsnaam, inhoud, Keuring.tot(grens));
    }

    @Override
    public Toevoeging voegToe(
            GezinId gezin,
            Compartiment compartiment,
            Koppeling koppeling,
            String bestandsnaam,
            InputStream inhoud,
            Keuring keuring) {
        if (!poort.magWijzigen(gezin, compartiment)) {
            poort.wijzig(gezin, compartiment, "document aangeboden");
        }
        try (var ontvangst = new Ontvangst()) {
            return switch (ontvangst.neem(bestandsnaam, inhoud, keuring.grens())) {
                case Uitkomst.Nee(String melding) -> new Toevoeging.Geweigerd(melding);
                case Uitkomst.Ja(Aangeboden bestand) -> {
                    var weigering = keuring.weigering(bestand);
                    yield weigering != null
                            ? new Toevoeging.Geweigerd(weigering)
                            : transactie.execute(status -> {
                                var toegevoegd = bewaar(gezin, compartiment, koppeling, bestand);
                                keuring.bewaard(toegevoegd.document());
                                return toegevoegd;
                            });
                }
            };
        }
    }

    private Toevoeging.Toegevoegd bewaar(
            GezinId gezin, Compartiment compartiment, Koppeling koppeling, Aangeboden bestand) {
        poort.wijzig(gezin, compartiment, "document toegevoegd");
        opslag.bewaar(bestand);
        var document = stukken.saveAndFlush(
                new Dossierstuk(gezin, compartiment, koppeling, bestand, poort.gebruiker(), klok.instant()));
        tekstwerk.zetKlaar(document);
        tijdlijn.noteer(
                gezin, compartiment, "DOCUMENT", document.type().isFoto() ? "Foto toegevoegd" : "PDF toegevoegd");
        return new Toevoeging.Toegevoegd(lijst.get(document.id()));
    }

    @Override
    @Transactional
    public void koppel(DocumentId id, Koppeling koppeling) {
        var document = wijzigbaar(id, "document gekoppeld");
        document.koppel(koppeling);
        stukken.flush();
    }

    @Override
    @Transactional
    public void trekIn(DocumentId id) {
        var document = wijzigbaar(id, "document ingetrokken");
        document.trekIn(poort.gebruiker().naam(), klok.instant());
        stukken.flush();
        tijdlijn.noteer(document.gezin(), document.compartiment(), "DOCUMENT", "Document ingetrokken");
    }

    @Override
    @Transactional
    public void zetTerug(DocumentId id) {
        var document = wijzigbaar(id, "document teruggezet");
        document.zetTerug();
        stukken.flush();
        tijdlijn.noteer(document.gezin(), document.compartiment(), "DOCUMENT", "Document teruggezet");
    }

    @Override
    @Transactional
    public List<Document> vanGezin(GezinId gezin) {
        poort.lees(gezin, Compartiment.GEZIN, "documentenlijst bekeken");
        return lijst.vanGezin(gezin, poort.leesbaar(gezin));
    }

    @Override
    @Transactional
    public List<Document> vanLetsel(GezinId gezin, UUID letsel) {
        poort.lees(gezin, Compartiment.GEZIN, "documenten bij letsel bekeken");
        return lijst.vanLetsel(gezin, letsel, poort.leesbaar(gezin));
    }

    @Override
    @Transactional
    public Document get(DocumentId id) {
        leesbaar(id, "documentgegevens bekeken");
        return lijst.get(id);
    }

    @Override
    @Transactional
    public Download download(DocumentId id) {
        var document = leesbaar(id, "document geopend");
        events.publishEvent(new OrigineelGeopend(id, document.gezin()));
        return new Download(
                document.bestandsnaam(),
                document.type().mediatype(),
                document.grootte(),
                opslag.open(document.sha256()));
    }

    @Override
    @Transactional
    public List<Treffer> zoek(String tekst, int hoogstens) {
        var treffers = lijst.zoek(tekst, hoogstens);
        poort.toonde(treffers.stream().map(Treffer::gezin).distinct().toList(), "in documenten gezocht");
        return treffers;
    }

    @Override
    public long grootsteBestand() {
        return grens.toBytes();
    }

    private Dossierstuk leesbaar(DocumentId id, String handeling) {
        var document = gevonden(id, handeling);
        poort.lees(document.gezin(), document.compartiment(), handeling);
        return document;
    }

    /// An id of somebody else's document, or of none, answers alike.
    private Dossierstuk gevonden(DocumentId id, String handeling) {
        return stukken.findById(id.waarde())
                .orElseThrow(() -> poort.weiger(Vindplaats.DOCUMENT, id.waarde(), handeling));
    }

    private Dossierstuk wijzigbaar(DocumentId id, String handeling) {
        var document = gevonden(id, handeling);
        poort.wijzig(document.gezin(), document.compartiment(), handeling);
        return document;
    }
}
