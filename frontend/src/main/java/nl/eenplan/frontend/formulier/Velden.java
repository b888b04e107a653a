package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one record, laid out in the order in which they are named.
///
/// A name that is no component of the record is refused at once. Modifiers as [#verplicht] are about the last field.
public final class Velden {

    private final Class<? extends Record> soort;
    private Teksten teksten;
    private final Runnable gewijzigd;
    private final Veldinhoud inhoud;
    private final Div blad = new Div();
    private Section sectie = new Section();
    private FormLayout blok;
    private @Nullable Veld laatste;

    Velden(Class<? extends Record> soort, Teksten teksten, Runnable gewijzigd) {
        this.soort = soort;
        this.teksten = teksten;
        this.gewijzigd = gewijzigd;
        this.inhoud = new Veldinhoud(soort);
        blad.add(sectie);
        blok = nieuwBlok();
    }

    /// Starts a section under a heading.
    public Velden kop(String naam) {
        sectie = new Section(new H2(teksten.tekst("kop." + naam)));
        blad.add(sectie);
        blok = nieuwBlok();
        return this;
    }

    /// These fields ask in words of their own, under this name; the ones after them ask as before.
    public Velden inWoordenVan(String naam, Consumer<Velden> opbouw) {
        Teksten algemeen = teksten;
        teksten = teksten.onder(naam);
        opbouw.accept(this);
        teksten = algemeen;
        return this;
    }

    /// Guidance that stands where the mistake is made.
    public Velden uitleg(String naam) {
        Paragraph tekst = new Paragraph(teksten.tekst("uitleg." + naam));
        tekst.addClassName("uitleg");
        return plaats(tekst);
    }

    /// Something to look at, between the fields.
    public Velden plaats(Component component) {
        blok.add(component, 2);
        return this;
    }

    /// The field that fits the type of the component.
    public Velden veld(String naam) {
        return enkel(naam, Invoerfabriek.maak(onderdeel(naam), teksten.tekst(naam)));
    }

    /// Text of several lines.
    public Velden lang(String naam) {
        enkel(naam, Invoerfabriek.lang(teksten.tekst(naam)));
        return breed();
    }

    /// A statement to tick; unlike a yes/no question it may stay open.
    public Velden vink(String naam) {
        enkel(naam, Invoerfabriek.vink(teksten.tekst(naam)));
        return breed();
    }

    public Velden keuze(String naam, List<Optie> opties) {
        return enkel(naam, Invoerfabriek.zoekkeuze(teksten.tekst(naam), opties));
    }

    public <E extends Enum<E>> Velden keuze(String naam, E[] constanten, Function<E, String> label) {
        return enkel(naam, Invoerfabriek.keuze(teksten.tekst(naam), Optie.alle(constanten, label)));
    }

    public Velden veelkeuze(String naam, List<Optie> opties) {
        enkel(naam, Invoerfabriek.veelkeuze(teksten.tekst(naam), opties));
        return breed();
    }

    public <E extends Enum<E>> Velden veelkeuze(String naam, E[] constanten, Function<E, String> label) {
        return veelkeuze(naam, Optie.alle(constanten, label));
    }

    /// A value that the user does not type.
    public Velden verborgen(String naam) {
        onderdeel(naam);
        return voegToe(new Verborgenveld(naam));
    }

    /// One nested record.
    public Velden groep(String naam, Consumer<Velden> opbouw) {
        Class<? extends Record> groepsoort = onderdeel(naam).getType().asSubclass(Record.class);
        Velden binnen = new Velden(groepsoort, teksten.onder(naam), this::bijWijziging);
        opbouw.accept(binnen);
        voegToe(new Groepveld(naam, binnen));
        return breed();
    }

    /// Rows of nested records.
    public Velden lijst(String naam, Consumer<Velden> rij) {
        Class<? extends Record> rijsoort = Invoerfabriek.inhoud(onderdeel(naam)).asSubclass(Record.class);
        voegToe(new Lijstveld(naam, rijsoort, teksten.onder(naam), rij, this::bijWijziging));
        return breed();
    }

    /// The last field takes the whole width.
    public Velden breed() {
        blok.setColspan(laatste().component(), 2);
        return this;
    }

    /// The last field is shown only when the rest of the form asks for it.
    public Velden als(Predicate<Waarden> voorwaarde) {
        laatste().zichtbaarAls(voorwaarde);
        return this;
    }

    /// The last field must be filled in, as long as it is shown.
    public Velden verplicht() {
        if (laatste() instanceof Enkelveld veld) {
            veld.verplicht();
        }
        return this;
    }

    /// The last field has guidance in the bundle, under its name and `.hulp`.
    public Velden hulp() {
        if (laatste().component() instanceof HasHelper metHulp) {
            metHulp.setHelperText(teksten.tekst(laatste().naam() + ".hulp"));
        }
        return this;
    }

    /// The last list gets its rows from elsewhere, as from an upload; it has no button to add or copy one.
    public Velden zonderNieuw() {
        if (laatste() instanceof Lijstveld lijst) {
            lijst.zonderNieuw();
        }
        return this;
    }

    /// The rows of the last list are given: none is added, copied or taken away.
    public Velden vast() {
        if (laatste() instanceof Lijstveld lijst) {
            lijst.vast();
        }
        return this;
    }

    /// The last list begins with this many empty rows.
    public Velden rijen(int aantal) {
        for (int nummer = 0; nummer < aantal; nummer++) {
            lijst(laatste().naam()).voegRijToe(Map.of());
        }
        return this;
    }

    /// What the last field holds before anything is typed.
    public Velden begin(@Nullable Object waarde) {
        laatste().toon(Json.van(waarde));
        return this;
    }

    /// Fills in one field for the user, as a proposal that he chose.
    public void zet(String naam, Object waarde) {
        inhoud.veld(naam).toon(Json.van(waarde));
    }

    /// Fills in several fields for the user, as from a place that he pointed at; counts as a change of his.
    public void zetAlles(Map<String, ?> waarden) {
        waarden.forEach(this::zet);
        bijWijziging();
    }

    /// What can be chosen in the last field may name people: unreadable in discreet mode.
    public Velden metNamen() {
        laatste().component().addClassName("kiestnamen");
        return this;
    }

    /// Empties one field, because what it held no longer fits what is shown.
    public void wis(String naam) {
        inhoud.veld(naam).toon(Json.leeg());
    }

    /// A check of the last field while typing: a message that says what to do, or null.
    public Velden controle(Function<JsonNode, @Nullable String> controle) {
        if (laatste() instanceof Enkelveld veld) {
            veld.controle(controle);
        }
        return this;
    }

    /// Runs now and whenever something in these fields changes.
    public Velden levend(Consumer<Waarden> kijker) {
        inhoud.bijVerversen(() -> kijker.accept(waarden()));
        return this;
    }

    public Waarden waarden() {
        return inhoud.waarden();
    }

    /// The rows of a list, for adding one from outside, as an upload does.
    public Lijst lijst(String naam) {
        return inhoud.lijst(naam);
    }

    Component component() {
        return blad;
    }

    Veldinhoud inhoud() {
        return inhoud;
    }

    private void bijWijziging() {
        inhoud.ververs();
        gewijzigd.run();
    }

    private Velden enkel(String naam, Enkelveld.Invoer<?> invoer) {
        onderdeel(naam);
        return voegToe(new Enkelveld(naam, teksten.tekst(naam), invoer, this::bijWijziging));
    }

    private Velden voegToe(Veld veld) {
        inhoud.voegToe(sectie, veld);
        laatste = veld;
        blok.add(veld.component());
        return this;
    }

    private Veld laatste() {
        if (laatste == null) {
            throw new IllegalStateException("Noem eerst een veld");
        }
        return laatste;
    }

    private RecordComponent onderdeel(String naam) {
        return Arrays.stream(soort.getRecordComponents())
                .filter(onderdeel -> onderdeel.getName().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(soort.getSimpleName() + " heeft geen " + naam));
    }

    private FormLayout nieuwBlok() {
        FormLayout nieuw = new FormLayout();
        nieuw.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("36rem", 2));
        sectie.add(nieuw);
        return nieuw;
    }
}
