package nl.eenplan.backend.overleg;

import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.Gezinsregister;
import nl.eenplan.backend.gezin.Gezinsregister.NieuwGezin;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Rolpoort;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.Herkansbaar;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.Gezinsaanpak;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets in the roles that M1 names; whoever applies takes part in the case until it ends.
@Service
@Herkansbaar
@Transactional
class MdaServiceImpl implements MdaService {

    private static final Set<Rol> AANMELDERS =
            Set.of(Rol.VT_MEDEWERKER, Rol.JEUGDBESCHERMER, Rol.REGISSEUR, Rol.PROCESCOORDINATOR);

    /// A radar hit is 3 meldingen or more in 24 months (PD).
    private static final int MELDINGEN_VOOR_RADAR = 3;

    private final Gezinsregister gezinnen;
    private final Aanvragen aanvragen;
    private final Betrokkenheden betrokkenheden;
    private final TijdlijnService tijdlijn;
    private final Gezinsaanpak aanpak;
    private final Dossierpoort poort;
    private final Rolpoort rolpoort;

    MdaServiceImpl(
            Gezinsregister gezinnen,
            Aanvragen aanvragen,
            Betrokkenheden betrokkenheden,
            TijdlijnService tijdlijn,
            Gezinsaanpak aanpak,
            Dossierpoort poort,
            Rolpoort rolpoort) {
        this.gezinnen = gezinnen;
        this.aanvragen = aanvragen;
        this.betrokkenheden = betrokkenheden;
        this.tijdlijn = tijdlijn;
        this.aanpak = aanpak;
        this.poort = poort;
        this.rolpoort = rolpoort;
    }

    @Override
    public boolean magAanmelden() {
        return AANMELDERS.contains(poort.gebruiker().rol());
    }

    @Override
    public Aanmelduitkomst meldAan(Mdaaanvraag aanvraag) {
        if (!magAanmelden()) {
            throw rolpoort.weiger("aangemeld voor MDA++");
        }
        var nieuw = gezin(aanvraag);
        var fouten = controleer(aanvraag, nieuw);
        if (!fouten.isEmpty()) {
            return new Aanmelduitkomst.Ongeldig(fouten);
        }
        var wie = poort.gebruiker();
        var gezin = gezinnen.legAan(
                nieuw,
                id -> betrokkenheden.betrek(
                        id,
                        wie.id(),
                        rolBijGezin(wie),
                        "aanmelding voor het MDA++-overleg",
                        "WGS, aanmelding bij het samenwerkingsverband"));
        poort.wijzig(gezin.gezin(), Compartiment.OVERLEG, "aangemeld voor MDA++");
        aanvragen.bewaar(gezin.gezin(), aanvraag, wie);
        tijdlijn.noteer(
                gezin.gezin(), Compartiment.OVERLEG, "MDA_AANMELDING", "Gezin aangemeld voor het MDA++-overleg.");
        aanpak.meldAanVoorMda(gezin.gezin());
        return new Aanmelduitkomst.Aangemeld(gezin.gezin(), gezin.nummer());
    }

    /// Somebody of a lokaal team applies as a partner: the casusregisseur is appointed later, at M4.
    private static Rol rolBijGezin(Gebruiker wie) {
        return wie.rol() == Rol.REGISSEUR ? Rol.TAFELPARTNER : wie.rol();
    }

    private List<Veldfout> controleer(Mdaaanvraag aanvraag, NieuwGezin nieuw) {
        var controle = new Invoercontrole();
        var meldingen = aanvraag.eerdereMeldingen();
        controle.gekozen("herkomst", aanvraag.herkomst(), "Kies hoe dit gezin in beeld kwam.")
                .lengte("aanmelder", aanvraag.aanmelder())
                .tekst(
                        "gronden",
                        aanvraag.gronden(),
                        "Schrijf op wat er speelt, welke hulp is geprobeerd en met welk resultaat.")
                .eis(
                        "eerdereMeldingen",
                        meldingen == null || meldingen >= 0,
                        "Vul een aantal in van 0 of meer, of laat het veld leeg.")
                .eis(
                        "eerdereMeldingen",
                        aanvraag.herkomst() != Aanvraagherkomst.RADAR
                                || (meldingen != null && meldingen >= MELDINGEN_VOOR_RADAR),
                        "De radar slaat aan bij drie of meer meldingen in 24 maanden; vul het aantal in.");
        gezinnen.toets(nieuw).forEach(fout -> controle.eis(fout.veld(), false, fout.melding()));
        return controle.fouten();
    }

    private static NieuwGezin gezin(Mdaaanvraag aanvraag) {
        return new NieuwGezin(
                aanvraag.gezinsnaam(),
                aanvraag.kinderen().stream()
                        .map(kind -> new NieuwSignaal.Kind(
                                null,
                                kind.naam(),
                                kind.geboortedatum(),
                                kind.verwachtOp(),
                                kind.bsn(),
                                kind.geslacht(),
                                false))
                        .toList(),
                aanvraag.volwassenen().stream()
                        .map(een -> new NieuwSignaal.Volwassene(
                                een.naam(), een.rol(), een.geboortedatum(), een.bsn(), een.gezag()))
                        .toList(),
                aanvraag.adres());
    }
}
