package id.pantau.planning.template;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a template: those of a plan, then empty ones. */
final class TemplateRows {

    private final TemplateKind kind;
    private final List<BodyRow> rows = new ArrayList<>();

    TemplateRows(TemplateKind kind) {
        this.kind = kind;
    }

    /** What stands in one row, null where the row above goes on. */
    private record Line(
            @Nullable NewObjective objective,
            @Nullable NewIndicator indicator,
            @Nullable NewAction action) {}

    TemplateRows empty(int count) {
        for (int row = 0; row < count; row++) {
            add(new Line(null, null, null), null);
        }
        return this;
    }

    TemplateRows of(NewPlan plan) {
        for (NewObjective objective : plan.objectives()) {
            NewObjective first = objective;
            for (NewIndicator indicator : objective.indicators()) {
                add(new Line(first, indicator, firstAction(indicator)), plan);
                indicator.actions().stream().skip(1).forEach(action -> add(new Line(null, null, action), plan));
                first = null;
            }
        }
        return this;
    }

    private static @Nullable NewAction firstAction(NewIndicator indicator) {
        return indicator.actions().isEmpty() ? null : indicator.actions().getFirst();
    }

    List<BodyRow> list() {
        return List.copyOf(rows);
    }

    private void add(Line line, @Nullable NewPlan plan) {
        rows.add(new BodyRow(
                kind.columns().stream()
                        .flatMap(column -> cells(column, line, plan))
                        .toList(),
                BodyRow.Kind.DETAIL));
    }

    private Stream<BodyCell> cells(TemplateColumn column, Line line, @Nullable NewPlan plan) {
        NewAction action = line.action();
        return switch (column) {
            case NUMBER ->
                text(line.objective() == null ? null : line.objective().number());
            case OBJECTIVE ->
                text(line.objective() == null ? null : line.objective().text());
            case INDICATOR ->
                text(line.indicator() == null ? null : line.indicator().text());
            case TARGET -> text(target(line).figure());
            case UNIT -> text(target(line).unit());
            case PROGRAM -> text(action == null ? null : action.program());
            case ACTIVITY -> text(action == null ? null : action.activity());
            case OUTPUT -> text(action == null ? null : action.output());
            case SUB_ACTIVITY -> text(action == null ? null : action.subActivity());
            case SCHEDULE -> schedule(action == null ? PlannedSchedule.none() : action.schedule());
            case BUDGET -> Stream.of(budget(action, plan));
            case OWNER -> text(action == null ? null : action.owner());
        };
    }

    private static MeasureUnits.Cells target(Line line) {
        return MeasureUnits.split(
                line.indicator() == null ? null : line.indicator().target());
    }

    private static Stream<BodyCell> text(@Nullable String words) {
        return Stream.of(words == null || words.isEmpty() ? BodyCell.empty() : BodyCell.text(words));
    }

    private Stream<BodyCell> schedule(PlannedSchedule schedule) {
        int periods = Objects.requireNonNull(kind.grain()).periods();
        return Stream.iterate(1, period -> period <= periods, period -> period + 1)
                .map(period -> schedule.marks().stream()
                        .filter(mark -> mark.period() == period)
                        .map(ScheduleMark::raw)
                        .findFirst()
                        .map(BodyCell::text)
                        .orElseGet(BodyCell::empty));
    }

    private static BodyCell budget(@Nullable NewAction action, @Nullable NewPlan plan) {
        return action == null || plan == null || action.allocation() == null
                ? BodyCell.empty()
                : BodyCell.number(plan.allocations().get(action.allocation()).amount(), 0);
    }
}
