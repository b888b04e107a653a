package nl.eenplan.frontend.reis;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What follows a fixed plan, up to the last monitor contact; the demo clock makes two years pass.
class UitvoeringIT {

    @Test
    @DisplayName("Van Dalen: toezicht, stagnatie, bijstellen, opschorten, stabiel, overdracht en drie monitorcontacten")
    void looptTotAfsluiting() {
        try (var toepassing = Toepassing.start();
                var bakker = Huis.mens(toepassing, "bakker");
                var kuipers = Huis.mens(toepassing, "kuipers");
                var jansen = Huis.mens(toepassing, "jansen");
                var mulder = Huis.mens(toepassing, "mulder")) {
            var gezin = bakker.zoek("Dalen").gezinsnummer("");
            Planuitvoering.houdToezicht(bakker, gezin);
            Planuitvoering.bespreek(bakker, gezin, new Moment("23-03-2026", "09:00"), "loopt vast");
            Planuitvoering.schaalOp(kuipers, gezin);
            Planuitvoering.bespreek(bakker, gezin, new Moment("04-05-2026", "09:15"), "plan bijstellen");
            Planuitvoering.stelBij(bakker, gezin);
            Planuitvoering.schortOpEnHervat(bakker, gezin);
            Planuitvoering.rondActieAf(bakker, gezin, "Oudercursus omgaan met boosheid");
            Planuitvoering.verklaarStabiel(bakker, gezin, new Moment("10-08-2026", "09:30"));
            Planuitvoering.draagOver(bakker, gezin);
            Planuitvoering.houdContact(jansen, gezin, new Moment("10-11-2026", "09:45"));
            Planuitvoering.houdContact(jansen, gezin, new Moment("10-08-2027", "10:00"));
            Planuitvoering.houdContact(jansen, gezin, new Moment("10-02-2028", "10:15"));

            mulder.zoek("Dalen").ziet(gezin);
            mulder.ga("gezinnen?fase=afgesloten").ziet(gezin);
            mulder.blad().getByText(gezin).first().click();
            mulder.ziet("Dossier wordt bewaard tot en met 10 feb 2048").schermafdruk("uitvoering-afgesloten");
            bakker.ga("gezinnen").zietNergens(gezin);
        }
    }
}
