package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One organisation in the region, as huisartsenpraktijk, Veilig Thuis or lokaal team.
public record OrganisatieId(UUID waarde) {

    public static OrganisatieId nieuw() {
        return new OrganisatieId(UuidCreator.getTimeOrderedEpoch());
    }

    public static OrganisatieId van(String tekst) {
        return new OrganisatieId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
