package nl.eenplan.frontend.overleg;

import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.organisatie.Contact;
import nl.eenplan.backend.overleg.Discipline;
import nl.eenplan.backend.overleg.OverlegPlanner;
import nl.eenplan.backend.overleg.Tafelgegevens;
import nl.eenplan.backend.overleg.Tafelgegevens.Genodigde;
import nl.eenplan.backend.overleg.Voorstel;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;

/// What the planner and the form M4 share: who is invited, and when they all can.
final class Tafelvelden {

    private static final int DUUR = 60;
    private static final List<Rol> ROLLEN = List.of(
            Rol.TAFELPARTNER,
            Rol.VT_MEDEWERKER,
            Rol.VERTROUWENSARTS,
            Rol.FORENSISCH_ARTS,
            Rol.BEHANDELEND_ARTS,
            Rol.POLITIE,
            Rol.OFFICIER_VAN_JUSTITIE,
            Rol.RAADSONDERZOEKER,
            Rol.JEUGDBESCHERMER,
            Rol.REGISSEUR);

    private Tafelvelden() {}

    static void genodigden(Velden velden, List<Contact> partners) {
        List<Optie> namen = Opties.van(partners, Contact::medewerker, Tafelvelden::naam);
        velden.lijst(
                        "genodigden",
                        genodigde -> genodigde
                                .keuze("medewerker", namen)
                                .verplicht()
                                .breed()
                                .keuze("discipline", Discipline.values(), Discipline::label)
                                .verplicht()
                                .keuze("rol", Opties.van(ROLLEN, rol -> rol, Tekst::van))
                                .verplicht())
                .rijen(2);
    }

    static List<Voorstel> stelVoor(OverlegPlanner planner, GezinId gezin, Waarden waarden) {
        Tafelgegevens tot = waarden.als(Tafelgegevens.class);
        return planner.stelVoor(gezin, genodigden(waarden), tot.duurInMinuten() == 0 ? DUUR : tot.duurInMinuten());
    }

    static List<MedewerkerId> genodigden(Waarden waarden) {
        return waarden.als(Tafelgegevens.class).genodigden().stream()
                .map(Genodigde::medewerker)
                .filter(Objects::nonNull)
                .toList();
    }

    static String naam(Contact contact) {
        return contact.naam() + " · " + Tekst.van(contact.rol()) + " · " + contact.organisatienaam();
    }
}
