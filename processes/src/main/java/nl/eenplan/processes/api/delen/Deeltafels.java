package nl.eenplan.processes.api.delen;

/// Reads versions of the sharing rules.
public interface Deeltafels {

    /// The table as it was delivered, as DMN.
    String geleverd();

    /// @param dmn DMN 1.3 with one decision table `deelregels`, hit policy FIRST; at most 256 kB
    /// @throws OngeldigeDeeltafel naming everything that is wrong
    Deeltafel lees(String dmn);
}
