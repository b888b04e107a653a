package nl.eenplan.processes.api;

import java.util.Arrays;

/// The roles that lanes and candidate groups name (`domain.md` §1, §2, §3, §9).
///
/// The [#sleutel()] stands in the models; a model check refuses a group without a constant here.
public enum Rol {
    BEHANDELEND_ARTS("behandelend-arts"),
    VERTROUWENSARTS("vertrouwensarts"),
    FORENSISCH_ARTS("forensisch-arts"),
    VT_MEDEWERKER("vt-medewerker"),
    POLITIE("politie"),
    OFFICIER_VAN_JUSTITIE("officier-van-justitie"),
    RAADSONDERZOEKER("raadsonderzoeker"),
    JEUGDBESCHERMER("jeugdbeschermer"),
    BURGEMEESTER("burgemeester"),
    PROCESCOORDINATOR("procescoordinator"),
    REGISSEUR("regisseur"),
    /// Whoever sits at the MDA++ table for one case (M5); always one named person, never a pool.
    TAFELPARTNER("tafelpartner"),
    PRIVACY_OFFICER("privacy-officer"),
    BEHEERDER("beheerder");

    private final String sleutel;

    Rol(String sleutel) {
        this.sleutel = sleutel;
    }

    /// The candidate group in the models, as `vertrouwensarts`.
    public String sleutel() {
        return sleutel;
    }

    public static Rol van(String sleutel) {
        return Arrays.stream(values())
                .filter(rol -> rol.sleutel.equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende rol: " + sleutel));
    }
}
