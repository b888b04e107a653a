package nl.eenplan.backend.toegang;

/// What a logged-in principal must tell: who it is and in which role he acts now.
public interface Aangemeld {

    Gebruiker gebruiker();
}
