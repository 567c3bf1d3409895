package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.NewAction;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.Together;
import id.pantau.uikit.ErrorNotice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks when rows are due that expect different numbers of periods: each row for itself, all of them saved at once. */
final class RowSchedulesPanel extends Composite<Section> {

    private final List<RowScheduleField> rows;
    private final Consumer<PlanEdit> answer;
    private final Div refusal = new Div();
    private final Button save = new Button("", click -> save(null));
    private final Button noSchedule = new Button("", click -> save(ScheduleAnswer.NO_SCHEDULE));
    private final Button leftOpen = new Button("", click -> save(ScheduleAnswer.LEFT_OPEN));

    RowSchedulesPanel(
            String sentence, List<NewAction> open, ScheduleGrain grain, PartNames names, Consumer<PlanEdit> answer) {
        this.answer = answer;
        rows = open.stream()
                .map(row -> new RowScheduleField(row, names.of(row.key()), grain, this::count))
                .toList();
        Div list = new Div();
        list.addClassName("row-schedules");
        rows.forEach(list::add);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, noSchedule, leftOpen);
        buttons.addClassName("question-buttons");
        getContent().addClassNames("question-panel", "card");
        getContent()
                .add(
                        new Paragraph(sentence),
                        new Paragraph(text("planning.answer.each." + grain)),
                        list,
                        refusal,
                        buttons);
        count();
    }

    /** Whether these rows cannot all be answered with the same periods. */
    static boolean suits(List<NewAction> open) {
        return open.stream()
                        .map(row -> row.schedule().count())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private void count() {
        refusal.removeAll();
        long answered = rows.stream().filter(RowScheduleField::isAnswered).count();
        save.setText(text("planning.answer.save-rows", answered, rows.size()));
        boolean rest = answered > 0;
        noSchedule.setText(text(rest ? "planning.answer.rest-no-schedule" : "planning.answer.no-schedule"));
        leftOpen.setText(text(rest ? "planning.answer.rest-left-open" : "planning.answer.left-open"));
        noSchedule.setVisible(answered < rows.size());
        leftOpen.setVisible(answered < rows.size());
    }

    private void save(@Nullable ScheduleAnswer otherwise) {
        refusal.removeAll();
        List<RowScheduleField> wrong = rows.stream().filter(row -> !row.fits()).toList();
        List<PlanEdit> edits = rows.stream()
                .map(row -> row.edit(otherwise))
                .flatMap(Optional::stream)
                .toList();
        if (!wrong.isEmpty()) {
            refusal.add(new ErrorNotice(text("planning.answer.rows-differ", wrong.size())));
            wrong.getFirst().focus();
        } else if (edits.isEmpty()) {
            refusal.add(new ErrorNotice(text("planning.answer.no-row-answered")));
        } else {
            answer.accept(new Together(edits));
        }
    }
}
