package nl.eenplan.frontend.herstelplan;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Planbeeld.Lid;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.frontend.formulier.Formulier;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Tekst;

/// The fields of each block of the plan, filled with what stands in it.
final class Blokvelden {

    private final List<Optie> leden;
    private final List<Optie> kinderen;
    private final List<Optie> mensen;

    Blokvelden(Planbeeld plan, List<Contact> mensen) {
        this.leden = Opties.van(plan.leden(), Lid::persoon, Lid::naam);
        this.kinderen = Opties.van(plan.leden().stream().filter(Lid::isKind).toList(), Lid::persoon, Lid::naam);
        this.mensen =
                Opties.van(mensen, Contact::medewerker, contact -> contact.naam() + " · " + Tekst.van(contact.rol()));
    }

    Formulier<?> voor(Planblok blok) {
        return switch (blok) {
            case Planblok.Stemmen stemmen -> formulier(stemmen, this::stemmen);
            case Planblok.Ouders ouders -> formulier(ouders, this::ouders);
            case Planblok.Analyse analyse -> formulier(analyse, Blokvelden::analyse);
            case Planblok.Schade schade -> formulier(schade, this::schade);
            case Planblok.Voorwaarden voorwaarden -> formulier(voorwaarden, Blokvelden::voorwaarden);
            case Planblok.Doelen doelen -> formulier(doelen, this::doelen);
            case Planblok.Toezicht toezicht -> formulier(toezicht, Blokvelden::toezicht);
        };
    }

    private static <B extends Record> Formulier<B> formulier(B inhoud, Consumer<Velden> opbouw) {
        @SuppressWarnings("unchecked")
        Class<B> soort = (Class<B>) inhoud.getClass();
        Formulier<B> formulier = new Formulier<>(soort, Teksten.van("blok"), opbouw);
        formulier.vul(inhoud);
        return formulier;
    }

    private void stemmen(Velden velden) {
        velden.uitleg("stemmen")
                .lijst(
                        "kinderen",
                        stem -> stem.keuze("kind", kinderen)
                                .verplicht()
                                .breed()
                                .lang("citaat")
                                .hulp()
                                .veld("gehoordDoor")
                                .veld("op")
                                .veld("redenNietGehoord")
                                .breed()
                                .hulp()
                                .als(waarden -> waarden.leeg("citaat")))
                .zonderNieuw();
    }

    private void ouders(Velden velden) {
        velden.lijst(
                "ouders", ouder -> ouder.keuze("persoon", leden).verplicht().lang("visie"));
    }

    private static void analyse(Velden velden) {
        velden.lang("feiten")
                .hulp()
                .lang("patroon")
                .lang("beschermend")
                .lang("netwerk")
                .veld("instrument")
                .breed();
    }

    private void schade(Velden velden) {
        velden.lijst(
                "regels",
                regel -> regel.keuze("kind", kinderen)
                        .verplicht()
                        .keuze("gebied", Planblok.Schadegebied.values(), Teksten::keuze)
                        .verplicht()
                        .keuze("ernst", Planblok.Ernst.values(), Teksten::keuze)
                        .verplicht()
                        .veld("op")
                        .lang("omschrijving")
                        .verplicht()
                        .veld("gemetenDoor")
                        .verplicht());
    }

    private static void voorwaarden(Velden velden) {
        velden.uitleg("voorwaarden")
                .lijst(
                        "voorwaarden",
                        voorwaarde -> voorwaarde
                                .verborgen("id")
                                .begin(UUID.randomUUID())
                                .lang("tekst")
                                .verplicht()
                                .veld("voorWie")
                                .veld("controleDoor")
                                .verplicht()
                                .veld("gevolg")
                                .breed()
                                .hulp());
    }

    private void doelen(Velden velden) {
        velden.uitleg("doelen")
                .lijst(
                        "doelen",
                        doel -> doel.verborgen("id")
                                .begin(UUID.randomUUID())
                                .keuze("soort", Planblok.Doelsoort.values(), Teksten::keuze)
                                .verplicht()
                                .breed()
                                .lang("tekst")
                                .verplicht()
                                .hulp()
                                .veld("maatstaf")
                                .veld("uiterlijk")
                                .lijst("acties", this::actie));
    }

    private void actie(Velden actie) {
        actie.verborgen("id")
                .begin(UUID.randomUUID())
                .veld("tekst")
                .verplicht()
                .breed()
                .veld("voorWie")
                .keuze("eigenaar", mensen)
                .hulp()
                .veld("uitvoerder")
                .veld("uiterlijk")
                .veld("aangevraagd")
                .veld("gestart")
                .keuze("wachtreden", Planblok.Wachtreden.values(), Teksten::keuze)
                .als(waarden -> !waarden.leeg("aangevraagd") && waarden.leeg("gestart"))
                .veld("afgerond")
                .veld("resultaat")
                .breed();
    }

    private static void toezicht(Velden velden) {
        velden.uitleg("toezicht")
                .lijst(
                        "afspraken",
                        afspraak -> afspraak.verborgen("id")
                                .begin(UUID.randomUUID())
                                .lang("tekst")
                                .verplicht()
                                .veld("dagen")
                                .verplicht()
                                .hulp()
                                .veld("controleDoor")
                                .verplicht()
                                .veld("bewijs")
                                .verplicht()
                                .hulp()
                                .veld("gevolg")
                                .verplicht()
                                .veld("escalatie")
                                .hulp()
                                .veld("eerstvolgende"));
    }
}
