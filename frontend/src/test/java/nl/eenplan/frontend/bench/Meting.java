package nl.eenplan.frontend.bench;

/// One line of the table: our figure against that of the peer.
///
/// @param ours median of our side in `unit`
/// @param peer median of the other side in `unit`
/// @param ratio ours divided by peer
/// @param bound the ratio that may not be exceeded
/// @param werk false when a side did nothing that was checked afterwards
record Meting(String name, double ours, double peer, String unit, double bound, boolean werk) {

    double ratio() {
        return ours / peer;
    }

    boolean holds() {
        return werk && ratio() <= bound;
    }
}
