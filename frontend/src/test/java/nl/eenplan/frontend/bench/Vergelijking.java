package nl.eenplan.frontend.bench;

import java.util.List;

/// A named comparison. It warms up, interleaves both sides and checks that each did its work.
interface Vergelijking {

    String naam();

    List<Meting> meet() throws Exception;
}
