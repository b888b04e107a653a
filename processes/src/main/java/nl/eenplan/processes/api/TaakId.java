package nl.eenplan.processes.api;

/// One user task of the engine; the engine chooses the form of its ids.
public record TaakId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
