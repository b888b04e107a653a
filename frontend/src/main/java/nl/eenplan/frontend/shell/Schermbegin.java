package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// What every browser tab starts with: Dutch messages for a lost connection or session, colours, keys, error handling.
@Component
class Schermbegin implements VaadinServiceInitListener {

    private final I18NProvider teksten;

    Schermbegin(I18NProvider teksten) {
        this.teksten = teksten;
    }

    @Override
    public void serviceInit(ServiceInitEvent begin) {
        SystemMessages meldingen = meldingen();
        begin.getSource().setSystemMessagesProvider(_ -> meldingen);
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

    /// Made once and without the running request: a request without a cookie has none of Vaadin's surroundings.
    private SystemMessages meldingen() {
        var meldingen = new CustomizedSystemMessages();
        meldingen.setSessionExpiredNotificationEnabled(true);
        meldingen.setSessionExpiredCaption(tekst("sessie.verlopen"));
        meldingen.setSessionExpiredMessage(tekst("sessie.verlopenUitleg"));
        meldingen.setInternalErrorCaption(tekst("fout.kop"));
        meldingen.setInternalErrorMessage(tekst("fout.intern"));
        meldingen.setCookiesDisabledCaption(tekst("koekjes.uit"));
        meldingen.setCookiesDisabledMessage(tekst("koekjes.uitleg"));
        return meldingen;
    }

    private String tekst(String sleutel) {
        return teksten.getTranslation(sleutel, teksten.getProvidedLocales().getFirst());
    }
}
