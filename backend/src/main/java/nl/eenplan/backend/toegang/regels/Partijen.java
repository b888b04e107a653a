package nl.eenplan.backend.toegang.regels;

import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Partij;

/// For which party of the sharing rules somebody with a role receives.
final class Partijen {

    private Partijen() {}

    static Partij van(Rol rol) {
        return switch (rol) {
            case BEHANDELEND_ARTS -> Partij.ARTS;
            case VERTROUWENSARTS -> Partij.VERTROUWENSARTS;
            case FORENSISCH_ARTS -> Partij.FORENSISCH_ARTS;
            case VT_MEDEWERKER -> Partij.VEILIG_THUIS;
            case POLITIE -> Partij.POLITIE;
            case OFFICIER_VAN_JUSTITIE -> Partij.OM;
            case RAADSONDERZOEKER -> Partij.RVDK;
            case JEUGDBESCHERMER -> Partij.GI;
            case BURGEMEESTER -> Partij.BURGEMEESTER;
            case PROCESCOORDINATOR -> Partij.HULPVERLENER;
            case REGISSEUR -> Partij.LOKAAL_TEAM;
            case TAFELPARTNER -> Partij.MDA_TAFEL;
            case PRIVACY_OFFICER, BEHEERDER -> Partij.BEHEERDER;
        };
    }
}
