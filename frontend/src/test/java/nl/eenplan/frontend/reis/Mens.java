package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.eenplan.processes.api.Taaksoort;

/// One person with a browser context of his own: types, chooses and reads as somebody at that desk would.
final class Mens implements AutoCloseable {

    private static final int GEDULD_MS = 45_000;

    static final String WACHTWOORD = "Merewestein-2026";

    private final Toepassing toepassing;
    private final BrowserContext context;
    private final Page blad;
    private final Hand hand;
    private final Schendingen schendingen;
    private final String naam;

    Mens(Browser browser, Toepassing toepassing, String naam) {
        this(browser, toepassing, naam, 1440, 1000, ColorScheme.LIGHT);
    }

    Mens(Browser browser, Toepassing toepassing, String naam, int breedte, int hoogte, ColorScheme kleuren) {
        this.toepassing = toepassing;
        this.naam = naam;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(breedte, hoogte)
                .setColorScheme(kleuren)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        this.context.setDefaultTimeout(GEDULD_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
        this.blad = context.newPage();
        this.hand = new Hand(blad);
        this.schendingen = Schendingen.van(blad, toepassing.adres());
    }

    /// Logs in through the form and waits for the first screen.
    Mens meldAan() {
        probeerAanTeMelden(WACHTWOORD);
        assertThat(blad.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        return this;
    }

    void probeerAanTeMelden(String wachtwoord) {
        blad.navigate(toepassing.adres() + "/login");
        vulAanmelding(wachtwoord);
    }

    /// Types name and password into the login form that is on screen now.
    void vulAanmelding(String wachtwoord) {
        blad.getByLabel("Gebruikersnaam").fill(naam);
        blad.locator("input[name=password]").fill(wachtwoord);
        blad.locator("input[name=password]").press("Enter");
    }

    Mens ga(String pad) {
        blad.navigate(toepassing.adres() + "/" + pad);
        return this;
    }

    /// Opens the open task of this kind of this family from the task list.
    Mens openTaak(Taaksoort soort, String gezinsnummer) {
        ga("werkvoorraad?soort=" + soort.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        blad.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(gezinsnummer))
                .locator("visible=true")
                .first()
                .click();
        blad.getByText("Taak openen").click();
        blad.waitForURL("**/taak/**");
        assertThat(blad.locator(".taakvoet")).isVisible();
        return this;
    }

    /// The card of a list with this heading, as `Letsel 2`.
    Locator rijVan(String titel) {
        return blad.locator("section.rij")
                .filter(new Locator.FilterOptions()
                        .setHas(blad.locator(
                                "h3", new Page.LocatorOptions().setHasText(Pattern.compile("^" + titel + "$")))));
    }

    /// Adds a row unless the list begins with it; the button comes in one answer with the rows that there are.
    void voegRijToe(String titel, String knop) {
        var toevoegen = hand.knop(knop);
        toevoegen.waitFor();
        if (rijVan(titel).count() == 0) {
            toevoegen.click();
        }
        assertThat(rijVan(titel)).isVisible();
    }

    void bewerkBlok(String blok) {
        blad.getByLabel("Bewerk " + blok).click();
        assertThat(blad.getByText("Gereed", exact())).isVisible();
    }

    /// Saves the block of the plan that is being edited and waits until it reads as text again.
    void gereed() {
        knop("Gereed");
        assertThat(blad.getByText("Gereed", exact())).isHidden();
    }

    /// Sends the form and waits until it says that the task is done.
    void rondAf() {
        blad.locator(".taakvoet").getByText("Afronden").first().click();
        ziet("is afgerond");
    }

    /// The number of the family in the sentence that begins like this.
    String gezinsnummer(String begin) {
        var zin = blad.getByText(Pattern.compile(begin + ".*G-2026-\\d{4}")).first();
        assertThat(zin).isVisible();
        var vondst = Pattern.compile("G-2026-\\d{4}").matcher(zin.innerText());
        if (!vondst.find()) {
            throw new IllegalStateException("Geen gezinsnummer op het scherm");
        }
        return vondst.group();
    }

    /// Moves the demo clock forward, unless it is past that moment.
    Mens klok(Moment moment) {
        ga("");
        if (Long.parseLong(blad.locator("[data-klok]").getAttribute("data-klok")) >= moment.millis()) {
            return this;
        }
        blad.locator("#klok").click();
        var paneel = blad.locator(".klokpaneel");
        moment(paneel, "Naar datum en tijd", moment);
        paneel.getByText("Ga naar dit moment").click();
        blad.waitForFunction("grens => Number(document.querySelector('[data-klok]')?.dataset.klok) >= grens", (double)
                moment.millis());
        return this;
    }

    Mens bestand(Path foto) {
        blad.locator("vaadin-upload input[type=file]").first().setInputFiles(foto);
        assertThat(rijVan("Foto 1")).isVisible();
        return this;
    }

    Mens vul(String label, String waarde) {
        return vul(blad.locator("body"), label, waarde);
    }

    Mens vul(Locator binnen, String label, String waarde) {
        hand.vul(binnen, label, waarde);
        return this;
    }

    Mens moment(String label, Moment moment) {
        return moment(blad.locator("body"), label, moment);
    }

    Mens moment(Locator binnen, String label, Moment moment) {
        hand.typMoment(binnen, label, moment.datum(), moment.tijd());
        return this;
    }

    /// Chooses from a list or from radio buttons.
    Mens kies(String label, String optie) {
        return kies(blad.locator("body"), label, optie);
    }

    Mens kies(Locator binnen, String label, String optie) {
        hand.kies(binnen, label, optie);
        return this;
    }

    /// Chooses the one option whose text contains this, from a list, radio buttons or boxes to tick.
    Mens kiesMet(String label, String deel) {
        hand.kiesMet(blad.locator("body"), label, deel);
        return this;
    }

    Mens vink(String label) {
        return vink(blad.locator("body"), label);
    }

    Mens vink(Locator binnen, String label) {
        hand.vink(binnen, label);
        return this;
    }

    Mens knop(String tekst) {
        hand.knop(tekst).click();
        return this;
    }

    Mens link(String tekst) {
        blad.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tekst))
                .first()
                .click();
        return this;
    }

    /// Clicks the first of these words that is on screen, as in a list.
    Mens toon(String tekst) {
        blad.getByText(tekst).locator("visible=true").first().click();
        return this;
    }

    /// The field with this label holds this value.
    Mens heeft(String label, String waarde) {
        assertThat(blad.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .locator("visible=true"))
                .hasValue(waarde);
        return this;
    }

    Mens ziet(String tekst) {
        assertThat(blad.getByText(tekst).locator("visible=true").first()).isVisible();
        return this;
    }

    /// The text is nowhere in the page as the server sent it, shown or not.
    Mens zietNergens(String tekst) {
        assertThat(blad.getByRole(AriaRole.MAIN)).isVisible();
        blad.waitForLoadState(LoadState.NETWORKIDLE);
        if (blad.content().contains(tekst)) {
            throw new AssertionError(naam + " krijgt te zien: " + tekst);
        }
        return this;
    }

    /// Opens a gezin from the list, searched by its number: a list draws only the rows that are on screen.
    Mens gezin(String gezinsnummer) {
        ga("gezinnen?q=" + gezinsnummer);
        blad.getByText(gezinsnummer).first().click();
        blad.keyboard().press("Enter");
        assertThat(blad.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(gezinsnummer);
        blad.waitForURL("**/gezin/**");
        return this;
    }

    /// Opens a tab of the family page that is on screen.
    Mens tab(String naam) {
        blad.getByRole(AriaRole.MAIN)
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    Mens zoek(String tekst) {
        return ga("zoek?q=" + tekst);
    }

    Mens opAdres(String adres) {
        blad.navigate(adres);
        return this;
    }

    String naam() {
        return naam;
    }

    Page blad() {
        return blad;
    }

    String adres() {
        return blad.url();
    }

    Mens schermafdruk(String bestand) {
        blad.waitForLoadState(LoadState.NETWORKIDLE);
        blad.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "reis", bestand + ".png")));
        return this;
    }

    /// Leaves a picture of the last screen, so that a failure can be looked at, and fails when the browser had to stop
    /// something that the Content Security Policy forbids.
    @Override
    public void close() {
        schermafdruk("laatste-" + naam);
        context.close();
        schendingen.ontbreken();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
