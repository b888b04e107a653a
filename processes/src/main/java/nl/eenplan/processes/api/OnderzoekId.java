package nl.eenplan.processes.api;

import java.util.UUID;

/// One examination of a child (F2); what a walk through the stroomschema rests on.
public record OnderzoekId(UUID waarde) {

    public static OnderzoekId van(String tekst) {
        return new OnderzoekId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
