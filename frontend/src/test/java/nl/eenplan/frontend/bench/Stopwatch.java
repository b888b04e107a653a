package nl.eenplan.frontend.bench;

import java.util.ArrayList;
import java.util.List;

/// Runs two sides in turns and keeps the median of each, so that noise of the machine hits both alike.
final class Stopwatch {

    private Stopwatch() {}

    interface Kant {
        void doe() throws Exception;
    }

    /// Medians in milliseconds.
    record Paar(double onze, double andere) {}

    static Paar omEnOm(int opwarming, int rondes, Kant onze, Kant andere) throws Exception {
        for (var i = 0; i < opwarming; i++) {
            onze.doe();
            andere.doe();
        }
        var onzeTijden = new ArrayList<Long>();
        var andereTijden = new ArrayList<Long>();
        for (var i = 0; i < rondes; i++) {
            onzeTijden.add(duur(onze));
            andereTijden.add(duur(andere));
        }
        return new Paar(mediaan(onzeTijden), mediaan(andereTijden));
    }

    private static long duur(Kant kant) throws Exception {
        var begin = System.nanoTime();
        kant.doe();
        return System.nanoTime() - begin;
    }

    private static double mediaan(List<Long> tijden) {
        var gesorteerd = tijden.stream().sorted().toList();
        return gesorteerd.get(gesorteerd.size() / 2) / 1e6;
    }
}
