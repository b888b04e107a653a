package nl.eenplan.frontend.formulier;

/// One message about one field, with the way to get there.
record Fout(String label, String melding, Runnable naarVeld) {}
