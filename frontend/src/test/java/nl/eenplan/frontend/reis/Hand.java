package nl.eenplan.frontend.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// Fills in fields as a hand at the keyboard does, whatever component a label belongs to.
final class Hand {

    private final Page blad;

    Hand(Page blad) {
        this.blad = blad;
    }

    void vul(Locator binnen, String label, String waarde) {
        var veld = binnen.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
        veld.fill(waarde);
        if (Boolean.TRUE.equals(veld.evaluate("veld => veld.closest('vaadin-date-picker') !== null"))) {
            veld.press("Enter");
        }
        veld.press("Tab");
    }

    void typMoment(Locator binnen, String label, String datum, String tijd) {
        var delen = binnen.locator("vaadin-date-time-picker")
                .filter(new Locator.FilterOptions().setHas(blad.getByText(label, exact())))
                .first()
                .locator("input");
        typ(delen.nth(0), datum);
        typ(delen.nth(1), tijd);
    }

    private void typ(Locator veld, String tekst) {
        veld.fill(tekst);
        veld.press("Enter");
        veld.press("Tab");
    }

    /// The first button with this text that is on screen.
    Locator knop(String tekst) {
        return blad.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(tekst).setExact(true))
                .locator("visible=true")
                .first();
    }

    /// Chooses from a list or from radio buttons.
    void kies(Locator binnen, String label, String optie) {
        wachtOp(binnen, label);
        var groep = groep(binnen, label);
        if (groep.count() > 0) {
            groep.first()
                    .getByLabel(optie, new Locator.GetByLabelOptions().setExact(true))
                    .check();
            return;
        }
        neemUitLijst(binnen, label, optie);
    }

    /// Chooses the one option whose text contains this, from a list, radio buttons or boxes to tick.
    void kiesMet(Locator binnen, String label, String deel) {
        wachtOp(binnen, label);
        var groep = groep(binnen, label);
        if (groep.count() > 0) {
            groep.first()
                    .locator("vaadin-radio-button, vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText(deel))
                    .first()
                    .locator("input")
                    .check();
            return;
        }
        neemUitLijst(binnen, label, deel);
    }

    void vink(Locator binnen, String label) {
        binnen.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /// Types a part, waits for the option and takes it by keyboard.
    private void neemUitLijst(Locator binnen, String label, String deel) {
        var invoer = lijst(binnen, label).locator("input");
        invoer.fill(deel);
        blad.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(deel))
                .locator("visible=true")
                .first()
                .waitFor();
        invoer.press("ArrowDown");
        invoer.press("Enter");
        invoer.press("Tab");
    }

    private void wachtOp(Locator binnen, String label) {
        groep(binnen, label).or(lijst(binnen, label)).first().waitFor();
    }

    private Locator groep(Locator binnen, String label) {
        return binnen.locator("vaadin-radio-group, vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHas(blad.getByText(label, exact())))
                .locator("visible=true");
    }

    private Locator lijst(Locator binnen, String label) {
        return binnen.locator("vaadin-combo-box, vaadin-select")
                .filter(new Locator.FilterOptions().setHas(blad.getByText(label, exact())))
                .locator("visible=true")
                .first();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
