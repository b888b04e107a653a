package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import tools.jackson.core.JacksonException;

/// A form that fills one record: keeps itself as JSON for a draft and shows what must be mended.
public final class Formulier<G extends Record> extends Composite<Div> {

    private final Class<G> soort;
    private final Velden velden;
    private final Foutenlijst foutenlijst = new Foutenlijst();
    private final List<Runnable> luisteraars = new ArrayList<>();
    private boolean stil;

    /// Whether the list holds what this form found itself, and so can tell what is mended.
    private boolean volgtHerstel;

    public Formulier(Class<G> soort, Teksten teksten, Consumer<Velden> opbouw) {
        this.soort = soort;
        this.velden = new Velden(soort, teksten, this::gewijzigd);
        opbouw.accept(velden);
        velden.inhoud().ververs();
        getContent().addClassName("formulier");
        getContent().add(foutenlijst, velden.component());
    }

    /// Runs after every change by the user, some time after the last key.
    public void bijWijziging(Runnable luisteraar) {
        luisteraars.add(luisteraar);
    }

    /// Everything that stands in the form now, complete or not.
    public String alsConcept() {
        return velden.waarden().json().toString();
    }

    /// Fills the form with what is stored already.
    public void vul(G gegevens) {
        stil = true;
        velden.inhoud().toon(Json.van(gegevens));
        stil = false;
    }

    /// The record as far as it can be stored by itself; nothing while something required is missing. Shows no messages.
    public Optional<G> tussenstand() {
        return velden.inhoud().isCompleet()
                ? Optional.of(Json.MAPPER.treeToValue(velden.inhoud().verzendbaar(), soort))
                : Optional.empty();
    }

    /// Puts a draft back; what no longer fits the form is left out.
    public void herstel(String concept) {
        stil = true;
        try {
            velden.inhoud().toon(Json.MAPPER.readTree(concept));
        } catch (JacksonException onleesbaar) {
            throw new IllegalArgumentException("Het concept is geen JSON", onleesbaar);
        } finally {
            stil = false;
        }
    }

    /// Fills in one field for the user, as a proposal that he chose.
    public void zet(String naam, Object waarde) {
        velden.zet(naam, waarde);
    }

    /// The record, or nothing while a field must still be mended; the messages are then on the screen.
    public Optional<G> gegevens() {
        List<Fout> fouten = new ArrayList<>();
        velden.inhoud().controleer(fouten);
        foutenlijst.toon(fouten);
        volgtHerstel = !fouten.isEmpty();
        return fouten.isEmpty()
                ? Optional.of(Json.MAPPER.treeToValue(velden.inhoud().verzendbaar(), soort))
                : Optional.empty();
    }

    /// Shows what the service refused, beside the fields and in the summary, and goes to the first.
    public void toonFouten(List<Veldfout> veldfouten) {
        volgtHerstel = false;
        velden.inhoud().wisFouten();
        foutenlijst.toon(veldfouten.stream().map(this::fout).toList());
    }

    private Fout fout(Veldfout veldfout) {
        Fout bekend = velden.inhoud().meld(veldfout.veld(), veldfout.melding());
        return bekend == null ? new Fout("", veldfout.melding(), () -> {}) : bekend;
    }

    private void gewijzigd() {
        if (!stil) {
            if (volgtHerstel) {
                List<Fout> fouten = new ArrayList<>();
                velden.inhoud().controleer(fouten);
                foutenlijst.werkBij(fouten);
            }
            luisteraars.forEach(Runnable::run);
        }
    }
}
