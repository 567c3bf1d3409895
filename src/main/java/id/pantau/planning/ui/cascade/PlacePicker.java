package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;

/** Lets the planner say which plan stands above the opened one. */
final class PlacePicker extends Composite<Details> {

    PlacePicker(CascadeMap map, CascadePlan plan, CascadeDesk desk) {
        ComboBox<CascadePlan> field =
                new ComboBox<>(text("planning.cascade.above"), map.tree().candidatesAbove(plan));
        field.setItemLabelGenerator(above -> text("planning.cascade.level." + above.level()) + " · " + above.owner());
        field.setPlaceholder(text("planning.cascade.above-none"));
        field.setClearButtonVisible(true);
        field.setWidth("min(36rem, 100%)");
        map.tree().above(plan).ifPresent(field::setValue);
        Button save = new Button(
                text("planning.cascade.place"),
                click -> desk.place(
                        plan.id(), field.getOptionalValue().map(CascadePlan::id).orElse(null)));
        Div row = new Div(field, save);
        row.addClassName("picker-row");
        getContent().setSummaryText(text("planning.cascade.change-place"));
        getContent().add(row);
        getContent().addClassName("no-print");
    }
}
