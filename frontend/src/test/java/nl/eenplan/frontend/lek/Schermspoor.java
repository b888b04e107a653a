package nl.eenplan.frontend.lek;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that a component tree holds, shown or not: texts, properties, attributes, virtual children and the rows
/// of grids. What is nowhere in here, is not on its way to a browser.
final class Schermspoor {

    private Schermspoor() {}

    static String van(Element wortel) {
        return stukken(wortel).collect(Collectors.joining("\n"));
    }

    private static Stream<String> stukken(Element een) {
        if (een.isTextNode()) {
            return Stream.of(een.getText());
        }
        var eigen = Stream.concat(
                een.getPropertyNames().map(naam -> String.valueOf(een.getPropertyRaw(naam))),
                een.getAttributeNames().map(naam -> String.valueOf(een.getAttribute(naam))));
        return Stream.of(eigen, kinderen(een).flatMap(Schermspoor::stukken), rijen(een))
                .flatMap(deel -> deel);
    }

    private static Stream<Element> kinderen(Element een) {
        var virtueel = een.getNode().hasFeature(VirtualChildrenList.class)
                ? IntStream.range(
                                0,
                                een.getNode()
                                        .getFeature(VirtualChildrenList.class)
                                        .size())
                        .mapToObj(nummer -> een.getNode()
                                .getFeature(VirtualChildrenList.class)
                                .get(nummer))
                        .map(Element::get)
                : Stream.<Element>empty();
        return Stream.concat(een.getChildren(), virtueel);
    }

    private static Stream<String> rijen(Element een) {
        return een.getComponent().stream()
                .filter(Grid.class::isInstance)
                .flatMap(
                        grid -> ((Grid<?>) grid).getGenericDataView().getItems().map(Object::toString));
    }
}
