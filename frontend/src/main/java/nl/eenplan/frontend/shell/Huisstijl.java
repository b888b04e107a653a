package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// The page that all screens live in: Aura with our tokens, one script for keys and discreet mode, no bundle of our
/// own.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("eenplan.css")
@StyleSheet("formulieren.css")
@StyleSheet("dienst.css")
public class Huisstijl implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings instellingen) {
        instellingen.setViewport("width=device-width, initial-scale=1");
        instellingen.addMetaTag("color-scheme", "light dark");
        instellingen.addMetaTag("robots", "noindex, nofollow");
        instellingen.addLink("icon", "beeld/eenplan.svg");
    }
}
