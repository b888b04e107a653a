package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// What every browser tab starts with: Dutch messages for a lost connection or session, colours, keys, error handling.
@Component
class Schermbegin implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        begin.getSource().setSystemMessagesProvider(_ -> meldingen());
        begin.getSource().addSessionInitListener(sessie -> sessie.getSession().setErrorHandler(new Foutafhandeling()));
        begin.getSource().addUIInitListener(scherm -> begin(scherm.getUI()));
    }

    private static void begin(UI scherm) {
        Gebruikersmenu.Weergave.nu().toon(scherm);
        scherm.getPage().addJavaScript("context://eenplan.js");
        scherm.getReconnectDialogConfiguration().setDialogText(Tekst.tekst("verbinding.weg"));
        scherm.getReconnectDialogConfiguration().setDialogTextGaveUp(Tekst.tekst("verbinding.opgegeven"));
        scherm.getReconnectDialogConfiguration().setReconnectAttempts(120);
        scherm.getReconnectDialogConfiguration().setReconnectInterval(3000);
    }

    private static SystemMessages meldingen() {
        var teksten = new CustomizedSystemMessages();
        teksten.setSessionExpiredNotificationEnabled(true);
        teksten.setSessionExpiredCaption(Tekst.tekst("sessie.verlopen"));
        teksten.setSessionExpiredMessage(Tekst.tekst("sessie.verlopenUitleg"));
        teksten.setInternalErrorCaption(Tekst.tekst("fout.kop"));
        teksten.setInternalErrorMessage(Tekst.tekst("fout.intern"));
        teksten.setCookiesDisabledCaption(Tekst.tekst("koekjes.uit"));
        teksten.setCookiesDisabledMessage(Tekst.tekst("koekjes.uitleg"));
        return teksten;
    }
}
