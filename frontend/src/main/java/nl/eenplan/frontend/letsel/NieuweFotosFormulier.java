package nl.eenplan.frontend.letsel;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.FotoaanvullingService;
import nl.eenplan.backend.letsel.Fotoverzoek;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.NieuweFotosGegevens;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.letsel.foto.Fotobeelden;
import nl.eenplan.frontend.letsel.foto.Fotokiezer;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;

/// F5c: what the forensic doctor asked, above the photographs that answer it; or why there are none.
@org.springframework.stereotype.Component
class NieuweFotosFormulier implements Taakformulier<NieuweFotosGegevens> {

    private static final Teksten TEKSTEN = Teksten.van("fotoverzoek");

    private final FotoaanvullingService aanvullingen;
    private final LetselInzage inzage;
    private final Letseldossierbeeld dossiers;
    private final Fotokiezer fotokiezer;
    private final Fotobeelden beelden;
    private final Dossierpoort poort;
    private final Clock klok;

    NieuweFotosFormulier(
            FotoaanvullingService aanvullingen,
            LetselInzage inzage,
            Letseldossierbeeld dossiers,
            Fotokiezer fotokiezer,
            Fotobeelden beelden,
            Dossierpoort poort,
            Clock klok) {
        this.aanvullingen = aanvullingen;
        this.inzage = inzage;
        this.dossiers = dossiers;
        this.fotokiezer = fotokiezer;
        this.beelden = beelden;
        this.poort = poort;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.NIEUWE_FOTOS_MAKEN);
    }

    @Override
    public Class<NieuweFotosGegevens> gegevens() {
        return NieuweFotosGegevens.class;
    }

    @Override
    public String teksten() {
        return "nieuweFotos";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var gegevens = inzage.voorFotos(taak.gezin(), requireNonNull(taak.kind()));
        Fotorijen rijen = new Fotorijen(
                gegevens.opnames(),
                Fotorijen.opLetsel(gegevens.letsels()),
                beelden,
                poort.gebruiker().naam(),
                klok);
        velden.kop("verzoek").plaats(gevraagd(aanvullingen.gevraagd(taak.taak())));
        rijen.opname(velden.kop("fotos").uitleg("fotos"), fotokiezer, taak.gezin());
        velden.vink("isNietMogelijk")
                .als(waarden -> waarden.aantal("fotos") == 0)
                .lang("redenGeenFotos")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.aantal("fotos") == 0 && waarden.ja("isNietMogelijk"))
                .veld("isVerwijderdVanCamera")
                .verplicht()
                .hulp()
                .als(waarden -> waarden.aantal("fotos") > 0);
        velden.lijst("fotos").opvouwbaar(rijen::inHetKort);
    }

    private static Component gevraagd(List<Fotoverzoek> verzoeken) {
        var blok = new Div();
        for (var verzoek : verzoeken) {
            blok.add(new Gegevenslijst(TEKSTEN)
                    .regel("wat", verzoek.wat())
                    .regel("door", verzoek.gevraagdDoor())
                    .regel("op", Datumtekst.moment(verzoek.gevraagdOp())));
        }
        return blok;
    }

    @Override
    public Afronding rondAf(Taakregel taak, NieuweFotosGegevens gegevens) {
        return aanvullingen.legVast(taak.taak(), gegevens);
    }

    @Override
    public Optional<Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }
}
