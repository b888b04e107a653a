package nl.eenplan.processes.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.BetrokkeneverzoekTeLaat;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.NoodtoetsTeLaat;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.TermijnOverschreden;
import nl.eenplan.processes.api.VerhoortoetsTeLaat;
import nl.eenplan.processes.spi.Inzageregie;
import nl.eenplan.processes.spi.Planregie;
import nl.eenplan.processes.spi.Rechtenregie;
import nl.eenplan.processes.spi.Termijnen;
import nl.eenplan.processes.spi.Zaakregie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/// A domain that answers plainly and remembers, per gezin and in order, what the processes asked of it.
class NepDomein implements Zaakregie, Planregie, Inzageregie, Rechtenregie, Termijnen {

    static final Instant BEGIN = Instant.parse("2026-03-02T09:15:00Z");

    private final Map<GezinId, List<String>> gevraagd = new ConcurrentHashMap<>();
    private final Map<InzageverzoekId, List<String>> inzage = new ConcurrentHashMap<>();
    private final Set<BetrokkeneverzoekId> verlengd = ConcurrentHashMap.newKeySet();
    private final Map<PersoonId, Instant> incidenten = new ConcurrentHashMap<>();
    private final Map<GezinId, List<MedewerkerId>> tafels = new ConcurrentHashMap<>();
    private final Set<GezinId> andereMelders = ConcurrentHashMap.newKeySet();
    private final Map<GezinId, List<PersoonId>> teHoren = new ConcurrentHashMap<>();

    List<String> gevraagd(GezinId gezin) {
        return List.copyOf(gevraagd.getOrDefault(gezin, List.of()));
    }

    void laatAnderMelden(GezinId gezin) {
        andereMelders.add(gezin);
    }

    void zetTafel(GezinId gezin, List<MedewerkerId> partners, List<PersoonId> kinderen) {
        tafels.put(gezin, partners);
        teHoren.put(gezin, kinderen);
    }

    private void noteer(GezinId gezin, String vraag) {
        gevraagd.computeIfAbsent(gezin, nieuw -> new ArrayList<>()).add(vraag);
    }

    List<String> gevraagdOver(InzageverzoekId verzoek) {
        return List.copyOf(inzage.getOrDefault(verzoek, List.of()));
    }

    private void noteer(InzageverzoekId verzoek, String vraag) {
        inzage.computeIfAbsent(verzoek, nieuw -> new ArrayList<>()).add(vraag);
    }

    @Override
    public void open(InzageverzoekId verzoek) {
        noteer(verzoek, "open");
    }

    @Override
    public void weiger(InzageverzoekId verzoek) {
        noteer(verzoek, "weiger");
    }

    @Override
    public void schaalOp(InzageverzoekId verzoek) {
        noteer(verzoek, "schaalOp");
    }

    @EventListener
    void op(TermijnOverschreden overschreden) {
        noteer(overschreden.gezin(), "termijnOverschreden " + overschreden.soort());
    }

    @EventListener
    void op(VerhoortoetsTeLaat teLaat) {
        noteer(teLaat.gezin(), "verhoortoetsTeLaat " + teLaat.kind());
    }

    @EventListener
    void op(BetrokkeneverzoekTeLaat teLaat) {
        noteer(teLaat.gezin(), "betrokkeneverzoekTeLaat " + teLaat.verzoek());
    }

    @EventListener
    void op(NoodtoetsTeLaat teLaat) {
        noteer(teLaat.gezin(), "noodtoetsTeLaat " + teLaat.noodtoegang());
    }

    @Override
    public void verstuurMelding(GezinId gezin, PersoonId kind) {
        noteer(gezin, "verstuurMelding " + kind);
    }

    @Override
    public void sluitStroomschema(GezinId gezin, PersoonId kind) {
        noteer(gezin, "sluitStroomschema " + kind);
    }

    @Override
    public boolean isAndereMelder(GezinId gezin) {
        return andereMelders.contains(gezin);
    }

    @Override
    public Instant terugkijkmoment(GezinId gezin, PersoonId kind) {
        return BEGIN.plus(42, ChronoUnit.DAYS);
    }

    @Override
    public void voegTriageBijVervolg(GezinId gezin) {
        noteer(gezin, "voegTriageBijVervolg");
    }

    @Override
    public void sluitZaak(GezinId gezin) {
        noteer(gezin, "sluitZaak");
    }

    @Override
    public List<MedewerkerId> tafelpartners(GezinId gezin) {
        return tafels.getOrDefault(gezin, List.of());
    }

    @Override
    public List<PersoonId> teHorenKinderen(GezinId gezin) {
        return teHoren.getOrDefault(gezin, List.of());
    }

    @Override
    public void begin(GezinId gezin) {
        noteer(gezin, "begin");
    }

    @Override
    public void naarUitvoering(GezinId gezin) {
        noteer(gezin, "naarUitvoering");
    }

    @Override
    public void naarStabiel(GezinId gezin) {
        noteer(gezin, "naarStabiel");
    }

    @Override
    public void naarMonitoring(GezinId gezin) {
        noteer(gezin, "naarMonitoring");
    }

    @Override
    public void sluitAf(GezinId gezin) {
        noteer(gezin, "sluitAf");
    }

    @Override
    public void schortOp(GezinId gezin) {
        noteer(gezin, "schortOp");
    }

    @Override
    public void draagOver(GezinId gezin) {
        noteer(gezin, "draagOver");
    }

    @Override
    public void laatVervallen(GezinId gezin) {
        noteer(gezin, "laatVervallen");
    }

    @Override
    public Instant volgendToezicht(GezinId gezin) {
        return BEGIN.plus(14, ChronoUnit.DAYS);
    }

    @Override
    public Instant volgendeVoortgang(GezinId gezin) {
        return BEGIN.plus(42, ChronoUnit.DAYS);
    }

    @Override
    public Instant monitormoment(GezinId gezin, int nummer) {
        noteer(gezin, "monitormoment " + nummer);
        return BEGIN.plus(90L * nummer, ChronoUnit.DAYS);
    }

    @Override
    public Instant termijn(GezinId gezin, @Nullable PersoonId kind, Taaksoort soort) {
        return BEGIN.plus(soort.ordinal() + 1L, ChronoUnit.HOURS);
    }

    @Override
    public Instant termijn(BetrokkeneverzoekId verzoek) {
        return BEGIN.plus(verlengd.contains(verzoek) ? 90 : 30, ChronoUnit.DAYS);
    }

    void verleng(BetrokkeneverzoekId verzoek) {
        verlengd.add(verzoek);
    }

    @Override
    public Instant einde7DagenNaIncident(GezinId gezin, PersoonId kind) {
        return incident(kind).plus(7, ChronoUnit.DAYS);
    }

    @Override
    public Instant einde72UurNaIncident(GezinId gezin, PersoonId kind) {
        return incident(kind).plus(72, ChronoUnit.HOURS);
    }

    void zetIncident(PersoonId kind, Instant incident) {
        incidenten.put(kind, incident);
    }

    private Instant incident(PersoonId kind) {
        return incidenten.getOrDefault(kind, BEGIN);
    }
}
