package nl.eenplan.frontend.logboek;

import com.vaadin.flow.component.Component;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// Who was in this family's case, and the extract that the family may have.
@org.springframework.stereotype.Component
class LogboekTab implements Gezinstab {

    private final LogboekService logboek;
    private final UittrekselService uittreksels;

    LogboekTab(LogboekService logboek, UittrekselService uittreksels) {
        this.logboek = logboek;
        this.uittreksels = uittreksels;
    }

    @Override
    public Tab tab() {
        return Tab.LOGBOEK;
    }

    @Override
    public Component maak(GezinId gezin) {
        var tabel = new Logtabel((vanaf, aantal) -> logboek.vanGezin(gezin, vanaf, aantal));
        tabel.addClassName("logtabel");
        var rechts = uittreksels.magUittreksels()
                ? new Component[] {new Uittreksellink(uittreksels, gezin)}
                : new Component[0];
        return new Blok(Tekst.tekst("logboek.titel"), rechts).met(tabel);
    }
}
