package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.Planblok.Voorwaarde;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// What a block must satisfy to be stored at all. Less than the guards ask: half a plan may be kept.
final class Blokcontrole {

    private static final int LANGSTE_TUSSENTIJD = 366;

    private final Invoercontrole controle = new Invoercontrole();
    private final Set<UUID> ids = new HashSet<>();
    private final LocalDate vandaag;
    private final Set<PersoonId> kinderen;

    private Blokcontrole(LocalDate vandaag, Set<PersoonId> kinderen) {
        this.vandaag = vandaag;
        this.kinderen = kinderen;
    }

    /// @param kinderen every child of the gezin, the unborn included
    static List<Veldfout> fouten(Planblok blok, LocalDate vandaag, Set<PersoonId> kinderen) {
        var zelf = new Blokcontrole(vandaag, kinderen);
        switch (blok) {
            case Planblok.Stemmen stemmen -> zelf.stemmen(stemmen);
            case Planblok.Ouders ouders -> zelf.ouders(ouders);
            case Planblok.Analyse analyse -> zelf.analyse(analyse);
            case Planblok.Schade schade -> zelf.schade(schade);
            case Planblok.Voorwaarden voorwaarden -> zelf.voorwaarden(voorwaarden);
            case Planblok.Doelen doelen -> zelf.doelen(doelen);
            case Planblok.Toezicht toezicht -> zelf.toezicht(toezicht);
        }
        return zelf.controle.fouten();
    }

    static List<Veldfout> fouten(Actie actie, LocalDate vandaag) {
        var zelf = new Blokcontrole(vandaag, Set.of());
        zelf.stand("", actie);
        return zelf.controle.fouten();
    }

    private void stemmen(Planblok.Stemmen blok) {
        for (var i = 0; i < blok.kinderen().size(); i++) {
            var stem = blok.kinderen().get(i);
            var veld = "kinderen[" + i + "].";
            kind(veld + "kind", stem.kind());
            controle.lengte(veld + "citaat", stem.citaat())
                    .eis(
                            veld + "gehoordDoor",
                            stem.citaat().isBlank() || !stem.gehoordDoor().isBlank(),
                            "Noteer wie het kind heeft gehoord.")
                    .eis(veld + "op", nietInToekomst(stem.op()), "Het gesprek kan niet na vandaag zijn geweest.");
        }
    }

    private void ouders(Planblok.Ouders blok) {
        for (var i = 0; i < blok.ouders().size(); i++) {
            var ouder = blok.ouders().get(i);
            controle.gekozen("ouders[" + i + "].persoon", ouder.persoon(), "Kies wiens visie dit is.")
                    .lengte("ouders[" + i + "].visie", ouder.visie());
        }
    }

    private void analyse(Planblok.Analyse blok) {
        controle.lengte("feiten", blok.feiten())
                .lengte("patroon", blok.patroon())
                .lengte("beschermend", blok.beschermend())
                .lengte("netwerk", blok.netwerk())
                .lengte("instrument", blok.instrument());
    }

    private void schade(Planblok.Schade blok) {
        for (var i = 0; i < blok.regels().size(); i++) {
            var regel = blok.regels().get(i);
            var veld = "regels[" + i + "].";
            kind(veld + "kind", regel.kind());
            controle.tekst(veld + "omschrijving", regel.omschrijving(), "Beschrijf wat u ziet of wat is gemeten.")
                    .tekst(veld + "gemetenDoor", regel.gemetenDoor(), "Noteer wie dit heeft vastgesteld.")
                    .eis(veld + "op", nietInToekomst(regel.op()), "De vaststelling kan niet na vandaag liggen.");
        }
    }

    private void voorwaarden(Planblok.Voorwaarden blok) {
        for (var i = 0; i < blok.voorwaarden().size(); i++) {
            Voorwaarde voorwaarde = blok.voorwaarden().get(i);
            var veld = "voorwaarden[" + i + "].";
            uniek(veld + "id", voorwaarde.id());
            controle.tekst(veld + "tekst", voorwaarde.tekst(), "Beschrijf wat er moet gelden.")
                    .tekst(veld + "controleDoor", voorwaarde.controleDoor(), "Noteer wie dit controleert.");
        }
    }

    private void doelen(Planblok.Doelen blok) {
        for (var i = 0; i < blok.doelen().size(); i++) {
            Doel doel = blok.doelen().get(i);
            var veld = "doelen[" + i + "].";
            uniek(veld + "id", doel.id());
            controle.tekst(veld + "tekst", doel.tekst(), "Beschrijf het doel: wat is er dan anders?");
            for (var j = 0; j < doel.acties().size(); j++) {
                var actie = doel.acties().get(j);
                var actieveld = veld + "acties[" + j + "].";
                uniek(actieveld + "id", actie.id());
                controle.tekst(actieveld + "tekst", actie.tekst(), "Beschrijf wat er gaat gebeuren.");
                stand(actieveld, actie);
            }
        }
    }

    private void stand(String veld, Actie actie) {
        var aangevraagd = actie.aangevraagd();
        var gestart = actie.gestart();
        controle.eis(veld + "aangevraagd", nietInToekomst(aangevraagd), "De aanvraag kan niet na vandaag liggen.")
                .eis(veld + "gestart", nietInToekomst(gestart), "De start kan niet na vandaag liggen.")
                .eis(
                        veld + "gestart",
                        aangevraagd == null || gestart == null || !gestart.isBefore(aangevraagd),
                        "De start ligt voor de aanvraag; controleer beide datums.")
                .eis(veld + "afgerond", nietInToekomst(actie.afgerond()), "De afronding kan niet na vandaag liggen.")
                .eis(
                        veld + "resultaat",
                        actie.afgerond() == null || !actie.resultaat().isBlank(),
                        "Schrijf op wat de actie heeft opgeleverd.")
                .lengte(veld + "resultaat", actie.resultaat());
    }

    private void toezicht(Planblok.Toezicht blok) {
        for (var i = 0; i < blok.afspraken().size(); i++) {
            Afspraak afspraak = blok.afspraken().get(i);
            var veld = "afspraken[" + i + "].";
            uniek(veld + "id", afspraak.id());
            controle.tekst(veld + "tekst", afspraak.tekst(), "Beschrijf wat er is afgesproken.")
                    .eis(
                            veld + "dagen",
                            afspraak.dagen() >= 1 && afspraak.dagen() <= LANGSTE_TUSSENTIJD,
                            "Kies hoe vaak: eens per 1 tot 366 dagen.")
                    .tekst(veld + "controleDoor", afspraak.controleDoor(), "Noteer wie dit controleert.")
                    .tekst(veld + "bewijs", afspraak.bewijs(), "Noteer waaraan u ziet dat het is nagekomen.")
                    .tekst(veld + "gevolg", afspraak.gevolg(), "Noteer wat er gebeurt als het niet is nagekomen.");
        }
    }

    private void kind(String veld, PersoonId kind) {
        controle.eis(veld, kinderen.contains(kind), "Kies een kind van dit gezin.");
    }

    private void uniek(String veld, UUID id) {
        controle.eis(veld, ids.add(id), "Deze regel staat er dubbel in; verwijder er een.");
    }

    private boolean nietInToekomst(@Nullable LocalDate dag) {
        return dag == null || !dag.isAfter(vandaag);
    }
}
