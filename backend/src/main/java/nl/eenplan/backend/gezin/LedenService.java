package nl.eenplan.backend.gezin;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// The members and households of a gezin. Two people on one member meet each other's values, never overwrite them.
public interface LedenService {

    Gezinsbeeld leden(GezinId gezin);

    Lidwijziging voegLidToe(GezinId gezin, Lidgegevens gegevens);

    Lidwijziging wijzigLid(GezinId gezin, PersoonId lid, long versie, Lidgegevens gegevens);

    Huishoudwijziging voegHuishoudenToe(GezinId gezin, Huishoudgegevens gegevens);

    Huishoudwijziging wijzigHuishouden(GezinId gezin, HuishoudenId huishouden, long versie, Huishoudgegevens gegevens);
}
