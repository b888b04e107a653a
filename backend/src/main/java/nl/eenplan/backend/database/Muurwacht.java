package nl.eenplan.backend.database;

/// Knows for whom the running thread works.
@FunctionalInterface
public interface Muurwacht {

    Muurpas pas();
}
