package nl.eenplan.backend.toegang.regels;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.Rechtenbepaling.Rechten;
import nl.eenplan.backend.toegang.Rolrechten;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts a role to the sharing rules. In an emergency acute danger holds, and the reason that was written is the
/// necessity. Consent, a supervision order and the like are not assumed.
@Component
class Rolbeslisser implements Rolrechten {

    private static final Set<Omstandigheid> IN_NOOD = Set.copyOf(EnumSet.of(
            Omstandigheid.ACUUT_GEVAAR,
            Omstandigheid.VERMOEDEN,
            Omstandigheid.CONSULT,
            Omstandigheid.RAADSTAAK,
            Omstandigheid.BELANG_OF_ERNST,
            Omstandigheid.TAAK_ONTVANGER));

    private final JdbcClient jdbc;
    private final Deelversies versies;
    private final Deelbeslisser beslisser;

    Rolbeslisser(JdbcClient jdbc, Deelversies versies, Deelbeslisser beslisser) {
        this.jdbc = jdbc;
        this.versies = versies;
        this.beslisser = beslisser;
    }

    @Override
    public boolean heeftNood(Rol rol) {
        return !hoogstens(rol).isEmpty();
    }

    @Override
    public Rechten gewoon(Rol rol) {
        return beslisser.rechten(versies.geldende(), rol, Deelbeslisser.omstandigheden(rol));
    }

    @Override
    public Rechten inNood(Rol rol) {
        var gewoon = beslisser.rechten(versies.geldende(), rol, Omstandigheden.van(IN_NOOD));
        var hoogstens = hoogstens(rol);
        return new Rechten(
                gewoon.lezen().stream().filter(hoogstens::contains).toList(),
                List.of(),
                gewoon.omstandigheden(),
                gewoon.versie());
    }

    private Set<String> hoogstens(Rol rol) {
        return Set.copyOf(jdbc.sql("select compartiment from noodcompartiment where rol = :rol")
                .param("rol", rol.sleutel())
                .query(String.class)
                .list());
    }
}
