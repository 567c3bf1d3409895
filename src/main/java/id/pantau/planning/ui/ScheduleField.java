package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.NewAction;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.editing.PartKeys;
import id.pantau.planning.editing.PlanEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The schedule of one row as cells to mark, and a field for quantities. */
final class ScheduleField extends Composite<Section> {

    private final String row;
    private final ScheduleGrain grain;
    private final EditFields fields;
    private final Div cells = new Div();
    private final Select<Integer> period = new Select<>();
    private final TextField quantity = new TextField(text("planning.edit.schedule.quantity"));

    ScheduleField(NewAction action, ScheduleGrain grain, EditFields fields) {
        row = action.key();
        this.grain = grain;
        this.fields = fields;
        cells.addClassNames("mark-row", "is-large");
        quantity.setPlaceholder(text("planning.edit.schedule.quantity.hint"));
        period.setLabel(text("planning.edit.schedule.period"));
        period.setItems(all());
        period.setItemLabelGenerator(each -> PeriodChooser.name(grain, each));
        period.setValue(1);
        fields.stored(
                quantity, mark -> touch().fill(Set.of(period.getValue()), mark).orElse(null));
        quantity.addValueChangeListener(changed -> show());
        getContent().addClassName("schedule-field");
        getContent().add(new H3(text("planning.edit.schedule")), cells);
        hint(action);
        if (fields.open() || asked(action)) {
            Div exact = new Div(period, quantity);
            exact.addClassName("schedule-exact");
            Div buttons = new Div(
                    quiet("planning.edit.schedule.all", ScheduleTouch.TICK),
                    quiet("planning.edit.schedule.none", null));
            buttons.addClassName("question-buttons");
            getContent().add(buttons, exact);
            exact.setVisible(fields.open());
        }
        show();
    }

    private boolean asked(NewAction action) {
        return action.schedule().leftOpenByDocument()
                && PartKeys.fromDocument(fields.desk().content(), row);
    }

    private void hint(NewAction action) {
        if (asked(action)) {
            getContent().add(new Paragraph(text("planning.edit.schedule.open")));
        }
        Integer expected = action.schedule().count();
        if (expected != null) {
            getContent().add(new Paragraph(text("planning.edit.schedule.expected", expected)));
        }
    }

    /** Shows the cells as they are stored. */
    void show() {
        cells.removeAll();
        List<ScheduleMark> marks = fields.desk()
                .content()
                .actions()
                .filter(action -> action.key().equals(row))
                .flatMap(action -> action.schedule().marks().stream())
                .toList();
        all().forEach(each -> cells.add(cell(
                each,
                marks.stream()
                        .filter(mark -> mark.period() == each)
                        .map(ScheduleMark::raw)
                        .findFirst()
                        .orElse(""))));
    }

    private NativeButton cell(int each, String mark) {
        NativeButton cell = new NativeButton("", click -> toggled(each));
        cell.add(new Span(PeriodChooser.name(grain, each)), new Span(mark));
        cell.addClassName("mark-cell");
        cell.setClassName("is-on", !mark.isEmpty());
        cell.getElement().setAttribute("aria-pressed", String.valueOf(!mark.isEmpty()));
        return cell;
    }

    private void toggled(int each) {
        period.setValue(each);
        change(touch().toggle(each));
        cells.getComponentAt(each - 1).getElement().callJsFunction("focus");
    }

    private Button quiet(String key, @Nullable String mark) {
        Button button = new Button(
                text(key), click -> change(touch().fill(all().stream().collect(Collectors.toSet()), mark)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void change(Optional<PlanEdit> edit) {
        fields.store(quantity, () -> edit.orElse(null));
        show();
    }

    private ScheduleTouch touch() {
        return new ScheduleTouch(fields.desk().content(), row);
    }

    private List<Integer> all() {
        return IntStream.rangeClosed(1, grain.periods()).boxed().toList();
    }
}
