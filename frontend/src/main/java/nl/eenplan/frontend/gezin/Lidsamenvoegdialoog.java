package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Gezinsbeeld.Lid;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.frontend.gezin.Lidsamenvoeging.Deel;
import nl.eenplan.frontend.gezin.Lidsamenvoeging.Kant;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Tekst;

/// Both versions of a member side by side, field by field; nothing is stored until each difference has an owner.
final class Lidsamenvoegdialoog extends Dialog {

    private final transient Lidsamenvoeging samenvoeging;
    private final transient Gezinsbeeld beeld;
    private final Map<Deel, RadioButtonGroup<Kant>> keuzes = new EnumMap<>(Deel.class);

    Lidsamenvoegdialoog(Lidsamenvoeging samenvoeging, Lid vanAnder, Gezinsbeeld beeld, Consumer<Lidgegevens> bewaar) {
        this.samenvoeging = samenvoeging;
        this.beeld = beeld;
        setHeaderTitle(Tekst.tekst("lid.tweeVersies", vanAnder.gegevens().naam()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 100vw)");
        add(new Paragraph(Tekst.tekst(
                "lid.tweeVersiesUitleg", vanAnder.gewijzigdDoor(), Datumtekst.moment(vanAnder.gewijzigdOp()))));
        var velden = new Div();
        velden.addClassName("samenvoegvelden");
        samenvoeging.verschillen().forEach(deel -> velden.add(keuze(deel, vanAnder.gewijzigdDoor())));
        add(velden);
        var samen = new Button(Tekst.tekst("lid.bewaarKeuze"), _ -> {
            if (isGekozen()) {
                close();
                bewaar.accept(samenvoeging.voegSamen(gekozen()));
            }
        });
        samen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Tekst.tekst("lid.verder"), _ -> close()), samen);
    }

    private RadioButtonGroup<Kant> keuze(Deel deel, String ander) {
        var keuze = new RadioButtonGroup<Kant>();
        keuze.setLabel(Tekst.tekst("lid.deel." + deel.name()));
        keuze.setItems(Kant.values());
        keuze.setItemLabelGenerator(kant -> {
            String waarde = Lidtekst.van(deel, samenvoeging.van(kant), beeld);
            return kant == Kant.VAN_MIJ
                    ? Tekst.tekst("lid.vanMij", waarde)
                    : Tekst.tekst("lid.vanAnder", ander, waarde);
        });
        keuze.setRequiredIndicatorVisible(true);
        samenvoeging.voorstel(deel).ifPresent(keuze::setValue);
        keuze.addValueChangeListener(_ -> keuze.setInvalid(false));
        keuzes.put(deel, keuze);
        return keuze;
    }

    private boolean isGekozen() {
        var open = keuzes.values().stream().filter(RadioButtonGroup::isEmpty).toList();
        open.forEach(keuze -> {
            keuze.setErrorMessage(Tekst.tekst("lid.kies"));
            keuze.setInvalid(true);
        });
        if (!open.isEmpty()) {
            open.getFirst().getElement().callJsFunction("focus");
        }
        return open.isEmpty();
    }

    private Map<Deel, Kant> gekozen() {
        var gekozen = new EnumMap<Deel, Kant>(Deel.class);
        keuzes.forEach((deel, keuze) -> gekozen.put(deel, keuze.getValue()));
        return gekozen;
    }
}
