package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;

import nl.eenplan.processes.api.Vraag;

/// The stretches of the herstelplan that several tests walk.
final class Planverloop {

    private Planverloop() {}

    static void naarUitvoering(Draaiboek.Zaak zaak) {
        zaak.doe(PLAN_OPSTELLEN)
                .doe(WEDERHOOR)
                .doe(PLAN_VASTSTELLEN, geen().met(Vraag.IS_VASTGESTELD, true))
                .wachtOp();
    }

    static void bespreekVoortgang(Draaiboek.Zaak zaak, String oordeel) {
        zaak.laatAflopen("timer_voortgang").doe(VOORTGANG, geen().met(Vraag.VOORTGANGSOORDEEL, oordeel));
    }

    static void vanStabielTotAfsluiten(Draaiboek.Zaak zaak) {
        bespreekVoortgang(zaak, "STABIEL");
        zaak.wachtOp(WARME_OVERDRACHT).doe(WARME_OVERDRACHT);
        for (int contact = 1; contact <= 3; contact++) {
            zaak.wachtOp().laatAflopen("timer_monitoring").doe(MONITORCONTACT);
        }
    }

    static void vanOpstellenTotAfsluiten(Draaiboek.Zaak zaak) {
        naarUitvoering(zaak);
        vanStabielTotAfsluiten(zaak);
    }
}
