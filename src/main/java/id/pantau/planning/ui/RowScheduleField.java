package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.planning.NewAction;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.PlanEdit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks when one row is due, beside the number of periods its document expects. */
final class RowScheduleField extends Composite<Div> {

    private final NewAction row;
    private final ScheduleGrain grain;
    private final PeriodChooser periods;
    private final Select<ScheduleAnswer> said = new Select<>();

    /** @param changed told whenever something else is chosen */
    RowScheduleField(NewAction row, String name, ScheduleGrain grain, Runnable changed) {
        this.row = row;
        this.grain = grain;
        periods = new PeriodChooser(grain);
        periods.setLabel(name);
        periods.addValueChangeListener(chosen -> changed(changed));
        said.setLabel(text("planning.answer.said"));
        said.setItems(ScheduleAnswer.values());
        said.setItemLabelGenerator(answer -> text("planning.answer.said." + answer));
        said.setValue(ScheduleAnswer.PERIODS);
        said.addValueChangeListener(chosen -> changed(changed));
        getContent().addClassName("row-schedule");
        getContent().add(periods, said);
        periods.setHelperText(progress());
    }

    private void changed(Runnable changed) {
        periods.setInvalid(false);
        periods.setEnabled(said.getValue() == ScheduleAnswer.PERIODS);
        periods.setHelperText(progress());
        changed.run();
    }

    private String progress() {
        Integer expected = row.schedule().count();
        String document = expected == null
                ? text("planning.answer.expected.none")
                : text("planning.answer.expected." + grain, expected);
        int chosen = periods.getValue().size();
        if (said.getValue() != ScheduleAnswer.PERIODS) {
            return document;
        }
        if (chosen == 0) {
            return text("planning.answer.progress.none", document);
        }
        int left = left();
        return left > 0
                ? text("planning.answer.progress.short", document, chosen, left)
                : left < 0
                        ? text("planning.answer.progress.over", document, chosen, -left)
                        : text("planning.answer.progress.enough", document, chosen);
    }

    /** How many periods are still to be chosen; less than 0 when there are too many. */
    private int left() {
        Integer expected = row.schedule().count();
        return expected == null ? 0 : expected - periods.getValue().size();
    }

    boolean isAnswered() {
        return said.getValue() != ScheduleAnswer.PERIODS || !periods.getValue().isEmpty();
    }

    /** Whether as many periods are chosen as the document says; if not, the field says so. */
    boolean fits() {
        int chosen = periods.getValue().size();
        boolean fits = said.getValue() != ScheduleAnswer.PERIODS || chosen == 0 || left() == 0;
        if (!fits) {
            periods.setErrorMessage(text("planning.answer.row-count", left() + chosen, chosen));
            periods.setInvalid(true);
        }
        return fits;
    }

    /**
     * What was answered.
     *
     * @param otherwise the answer where none was given; null to leave the question as it is
     */
    Optional<PlanEdit> edit(@Nullable ScheduleAnswer otherwise) {
        ScheduleAnswer answer = isAnswered() ? said.getValue() : otherwise;
        return answer == null
                ? Optional.empty()
                : Optional.of(new AnswerSchedules(
                        Set.of(row.key()), answer, answer == ScheduleAnswer.PERIODS ? periods.getValue() : Set.of()));
    }

    void focus() {
        periods.getElement().callJsFunction("scrollIntoView");
        periods.getElement().callJsFunction("focus");
    }
}
