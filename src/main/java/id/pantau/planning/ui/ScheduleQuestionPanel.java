package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.NewAction;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.PlanEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks when rows are due whose document leaves it open: for all of them at once, or for those that are selected. */
final class ScheduleQuestionPanel extends Composite<Section> {

    private final List<NewAction> open;
    private final ScheduleGrain grain;
    private final PartNames names;
    private final Consumer<PlanEdit> answer;
    private final CheckboxGroup<NewAction> rows = new CheckboxGroup<>(text("planning.answer.rows"));
    private final PeriodChooser periods;
    private final Button use = new Button("", click -> name());

    ScheduleQuestionPanel(
            String sentence, List<NewAction> open, ScheduleGrain grain, PartNames names, Consumer<PlanEdit> answer) {
        this.open = open;
        this.grain = grain;
        this.names = names;
        this.answer = answer;
        periods = new PeriodChooser(grain);
        rows.addClassName("question-rows");
        rows.setItems(open);
        rows.setItemLabelGenerator(this::label);
        rows.addValueChangeListener(changed -> count());
        periods.addValueChangeListener(changed -> refuse(rows, ""));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        rows.setValue(new HashSet<>(open));
        count();
        getContent().addClassNames("question-panel", "card");
        getContent().add(new Paragraph(sentence), rows, selection(), periods, everyPeriod(), buttons());
    }

    private String label(NewAction row) {
        Integer expected = row.schedule().count();
        String name = names.of(row.key());
        if (expected == null) {
            return name;
        }
        return grain == ScheduleGrain.MONTH
                ? text("planning.answer.expects-months", name, expected)
                : text("planning.answer.expects-quarters", name, expected);
    }

    private Div selection() {
        Div selection = new Div(
                quiet("planning.answer.all-rows", () -> rows.setValue(new HashSet<>(open))),
                quiet("planning.answer.no-rows", rows::clear));
        selection.addClassName("question-buttons");
        selection.setVisible(open.size() > 1);
        return selection;
    }

    private Div everyPeriod() {
        Div selection = new Div(quiet("planning.answer.all-periods", periods::chooseAll));
        selection.addClassName("question-buttons");
        return selection;
    }

    private Div buttons() {
        Div buttons = new Div(
                use,
                new Button(text("planning.answer.no-schedule"), click -> say(ScheduleAnswer.NO_SCHEDULE, Set.of())),
                new Button(text("planning.answer.left-open"), click -> say(ScheduleAnswer.LEFT_OPEN, Set.of())));
        buttons.addClassName("question-buttons");
        return buttons;
    }

    private static Button quiet(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void count() {
        refuse(rows, "");
        use.setText(text("planning.answer.periods", rows.getValue().size()));
    }

    private void name() {
        Set<Integer> chosen = periods.getValue();
        if (chosen.isEmpty()) {
            refuse(periods, text("planning.answer.choose-periods"));
            return;
        }
        for (NewAction row : open) {
            Integer expected = row.schedule().count();
            if (rows.getValue().contains(row) && expected != null && expected != chosen.size()) {
                refuse(rows, text("planning.answer.other-count", expected, names.of(row.key()), chosen.size()));
                return;
            }
        }
        say(ScheduleAnswer.PERIODS, chosen);
    }

    private void say(ScheduleAnswer said, Set<Integer> chosen) {
        if (rows.getValue().isEmpty()) {
            refuse(rows, text("planning.answer.choose-rows"));
            return;
        }
        Set<String> keys = rows.getValue().stream().map(NewAction::key).collect(toUnmodifiableSet());
        answer.accept(new AnswerSchedules(keys, said, chosen));
    }

    /** Says what is wrong at the one of the two it concerns; nothing when the sentence is empty. */
    private void refuse(CheckboxGroup<?> where, String sentence) {
        rows.setInvalid(false);
        periods.setInvalid(false);
        where.setErrorMessage(sentence);
        where.setInvalid(!sentence.isEmpty());
    }
}
