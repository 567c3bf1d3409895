package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.checking.PlanCheck;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about a plan's content, each cause once: what must be answered can be answered here.
 *
 * <p>It knows no storage: an answer is handed on as a change of the content, and whoever takes it shows the content that
 * came of it.
 */
final class PlanQuestions extends Composite<Div> {

    private static final String LOWER = "lower";

    private final @Nullable Consumer<PlanEdit> answer;

    /** @param answer null for somebody who may only read */
    PlanQuestions(@Nullable Consumer<PlanEdit> answer) {
        this.answer = answer;
        getContent().addClassName("plan-questions");
    }

    /** Replaces what is shown. */
    void show(NewPlan plan, List<PlanCheck> checks) {
        PartNames names = new PartNames(plan);
        getContent().removeAll();
        checks.forEach(check -> getContent().add(panel(plan, check, names)));
        getContent().setVisible(!checks.isEmpty());
    }

    private Component panel(NewPlan plan, PlanCheck check, PartNames names) {
        String sentence = text(check.code(), check.arguments().toArray());
        if (answer == null) {
            return notice(check, sentence, names);
        }
        return Stream.of(
                        schedules(plan, check, sentence, names, answer),
                        amounts(plan, check, sentence, names, answer),
                        directions(plan, check, sentence, names, answer))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> notice(check, sentence, names));
    }

    private static Optional<Component> schedules(
            NewPlan plan, PlanCheck check, String sentence, PartNames names, Consumer<PlanEdit> answer) {
        ScheduleGrain grain = plan.header().grain();
        List<NewAction> open = plan.actions()
                .filter(action ->
                        check.keys().contains(action.key()) && action.schedule().leftOpenByDocument())
                .toList();
        if (grain == null || open.isEmpty()) {
            return Optional.empty();
        }
        List<NewAction> asked =
                open.stream().filter(action -> action.schedule().asked()).toList();
        return Optional.of(
                asked.isEmpty()
                        ? settled(
                                text("planning.answer.left-open-rows", open.size()),
                                schedules(sentence, open, grain, names, answer))
                        : schedules(sentence, asked, grain, names, answer));
    }

    private static Component schedules(
            String sentence, List<NewAction> rows, ScheduleGrain grain, PartNames names, Consumer<PlanEdit> answer) {
        return RowSchedulesPanel.suits(rows)
                ? new RowSchedulesPanel(sentence, rows, grain, names, answer)
                : new ScheduleQuestionPanel(sentence, rows, grain, names, answer);
    }

    private static Optional<Component> amounts(
            NewPlan plan, PlanCheck check, String sentence, PartNames names, Consumer<PlanEdit> answer) {
        List<NewAllocation> amounts = plan.allocations().stream()
                .filter(allocation -> check.keys().contains(allocation.key()))
                .toList();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        RepetitionPanel panel = new RepetitionPanel(sentence, amounts, names, answer);
        boolean answered = amounts.stream().allMatch(amount -> amount.answer() != null);
        return Optional.of(
                answered ? settled(text("planning.answer.repeated-answered", amounts.size()), panel) : panel);
    }

    private static Optional<Component> directions(
            NewPlan plan, PlanCheck check, String sentence, PartNames names, Consumer<PlanEdit> answer) {
        List<NewIndicator> indicators = plan.indicators()
                .filter(indicator -> check.keys().contains(indicator.key()))
                .toList();
        return check.code().contains(LOWER) && !indicators.isEmpty()
                ? Optional.of(new DirectionHintPanel(sentence, indicators, names, answer))
                : Optional.empty();
    }

    /** What was answered already, out of the way but open to another answer. */
    private static Component settled(String summary, Component panel) {
        return new Details(summary, panel);
    }

    private static Component notice(PlanCheck check, String sentence, PartNames names) {
        return new Div(new ErrorNotice(tone(check.severity()), sentence), places(check, names));
    }

    private static Component places(PlanCheck check, PartNames names) {
        UnorderedList list = new UnorderedList();
        check.keys().forEach(key -> list.add(new ListItem(names.of(key))));
        Details details =
                new Details(text("planning.answer.places", check.keys().size()), list);
        details.setVisible(!check.keys().isEmpty());
        return details;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case QUESTION -> Tone.INFO;
        };
    }
}
