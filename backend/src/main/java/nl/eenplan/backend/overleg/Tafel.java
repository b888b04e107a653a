package nl.eenplan.backend.overleg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.overleg.Deelnemer.Plaats;
import nl.eenplan.backend.werkvoorraad.Invoercontrole;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Who sits at the table: the chair, at most one regisseur and the partners, nobody twice.
final class Tafel {

    static final int KLEINSTE_QUORUM = 2;

    private Tafel() {}

    /// The places; what is wrong goes to `controle`, beside `genodigden[i]`.
    static List<Plaats> plaatsen(
            List<Tafelgegevens.Genodigde> genodigden,
            @Nullable MedewerkerId regisseur,
            MedewerkerId voorzitter,
            Invoercontrole controle) {
        var plaatsen = new ArrayList<Plaats>();
        Set<MedewerkerId> gezeten = new HashSet<>(Set.of(voorzitter));
        plaatsen.add(new Plaats(voorzitter, null, Rol.PROCESCOORDINATOR, false));
        if (regisseur != null && gezeten.add(regisseur)) {
            plaatsen.add(new Plaats(regisseur, Discipline.JEUGDZORG, Rol.REGISSEUR, false));
        }
        controle.eis("genodigden", !genodigden.isEmpty(), "Nodig minstens één partner uit.");
        for (var i = 0; i < genodigden.size(); i++) {
            var een = genodigden.get(i);
            var veld = "genodigden[" + i + "].";
            controle.gekozen(veld + "medewerker", een.medewerker(), "Kies wie u uitnodigt.")
                    .gekozen(veld + "discipline", een.discipline(), "Kies namens welke discipline.")
                    .gekozen(veld + "rol", een.rol(), "Kies in welke rol.")
                    .eis(
                            veld + "rol",
                            een.rol() != Rol.REGISSEUR
                                    && een.rol() != Rol.BEHEERDER
                                    && een.rol() != Rol.PRIVACY_OFFICER,
                            "Deze rol zit niet als partner aan tafel.");
            if (een.medewerker() != null && een.discipline() != null && een.rol() != null) {
                controle.eis(
                        veld + "medewerker",
                        gezeten.add(een.medewerker()),
                        "Deze persoon zit al aan tafel; verwijder de dubbele regel.");
                plaatsen.add(new Plaats(een.medewerker(), een.discipline(), een.rol(), true));
            }
        }
        return plaatsen;
    }
}
