package nl.eenplan.frontend.shell.fout;

import nl.eenplan.frontend.architectuur.fout.FoutScherm;

/// Knows a screen by its class.
public class RandDieSchermKent {

    public Class<?> scherm() {
        return FoutScherm.class;
    }
}
