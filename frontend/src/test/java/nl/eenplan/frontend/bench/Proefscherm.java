package nl.eenplan.frontend.bench;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;

/// One window of the application, of whoever is logged in on this thread: real routes and real views, without a
/// browser.
final class Proefscherm implements AutoCloseable {

    private final BrowserlessApplicationContext vaadin;
    private final BrowserlessUserContext sessie;
    private final BrowserlessUIContext venster;

    Proefscherm(Proefhuis huis) {
        vaadin = SpringBrowserlessApplicationContext.create(huis.context(), "nl.eenplan.frontend");
        sessie = vaadin.newUser();
        venster = sessie.newWindow();
    }

    /// To another screen in the same window, until all that belongs to it is there.
    void ga(String route) {
        venster.getUI().navigate(route);
        venster.roundTrip();
    }

    @Override
    public void close() {
        venster.close();
        sessie.close();
        vaadin.close();
    }
}
