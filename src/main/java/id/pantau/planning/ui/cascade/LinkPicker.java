package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Picks the other end of a link by its text. */
final class LinkPicker<T> extends Composite<Div> {

    /** @param label what is picked, in the reader's language */
    LinkPicker(String label, List<T> items, ItemLabelGenerator<T> wording, Consumer<T> picked) {
        ComboBox<T> field = new ComboBox<>(label, items);
        field.setItemLabelGenerator(wording);
        field.addClassName("link-picker-field");
        Button link = new Button(
                text("planning.cascade.link"), click -> field.getOptionalValue().ifPresent(picked));
        link.setEnabled(false);
        field.addValueChangeListener(change -> link.setEnabled(change.getValue() != null));
        getContent().addClassNames("picker-row", "no-print");
        getContent().add(field, link);
    }
}
