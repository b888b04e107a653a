package nl.eenplan.frontend.login;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import nl.eenplan.frontend.shell.Tekst;

/// A button that asks the browser for a passkey; there only where the browser can have one for this domain.
class Passkeyknop extends Button {

    private static final String SCRIPT = "context://passkey.js";

    private final String domein;
    private final String bijBegin;

    private Passkeyknop(String tekst, String domein, String bijBegin) {
        super(Tekst.tekst(tekst));
        this.domein = domein;
        this.bijBegin = bijBegin;
        getElement().setAttribute("hidden", "");
    }

    /// Logs in, without a word to the server before it is done.
    static Passkeyknop deur(String domein) {
        return new Passkeyknop("passkey.inloggen", domein, "window.eenplanPasskey.deur(this, $0)");
    }

    static Passkeyknop van(String tekst, String domein) {
        return new Passkeyknop(tekst, domein, "window.eenplanPasskey.toon(this, $0)");
    }

    @Override
    protected void onAttach(AttachEvent aanwezig) {
        super.onAttach(aanwezig);
        aanwezig.getUI().getPage().addJavaScript(SCRIPT);
        getElement().executeJs(bijBegin, domein);
    }

    void maak(String vraag, SerializableConsumer<String> klaar, SerializableConsumer<String> mislukt) {
        vraag("return window.eenplanPasskey.maak($0)", vraag, klaar, mislukt);
    }

    void teken(String vraag, SerializableConsumer<String> klaar, SerializableConsumer<String> mislukt) {
        vraag("return window.eenplanPasskey.teken($0)", vraag, klaar, mislukt);
    }

    private void vraag(
            String script, String vraag, SerializableConsumer<String> klaar, SerializableConsumer<String> mislukt) {
        getElement().executeJs(script, vraag).then(String.class, klaar, mislukt);
    }
}
