package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.AllocationDetails;
import id.pantau.planning.HeadingDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as a table in the layout in which offices sign it, its merged cells merged. */
final class PlanMatrix {

    private final PlanDetails plan;
    private final List<MatrixRow> rows;
    private final MatrixHeadings headings;
    private final Map<Long, BigDecimal> budgets;
    private final MatrixColumns columns;

    PlanMatrix(PlanDetails plan, MatrixColumns columns) {
        this.plan = plan;
        this.columns = columns;
        rows = MatrixRow.of(plan);
        headings = new MatrixHeadings(plan);
        budgets =
                plan.allocations().stream().collect(Collectors.toMap(AllocationDetails::id, AllocationDetails::amount));
    }

    TableMarkup markup() {
        String[] kept = columns.keptWidths();
        TableMarkup table = new TableMarkup(plan.summary().header().owner())
                .keep(kept)
                .keepOnPhone(kept.length)
                .classes("plan-matrix", "is-dense");
        if (columns.planned() > 0) {
            table.classes("is-wide");
        }
        new MatrixHead(plan.summary().header(), columns).addTo(table);
        for (int index = 0; index < rows.size(); index++) {
            row(table, index);
        }
        headings.last().forEach(heading -> heading(table, heading));
        return table;
    }

    private void row(TableMarkup table, int index) {
        MatrixRow row = rows.get(index);
        if (row.opensObjective()) {
            headings.above(row.objective()).forEach(heading -> heading(table, heading));
        }
        TableRow line = table.row(row.opensObjective() ? "opens-group" : "within-group");
        if (row.opensObjective()) {
            objective(line, index);
        }
        if (row.opensIndicator()) {
            indicator(line, row.indicator());
        }
        if (!row.joinsTarget()) {
            target(line, index);
        }
        action(line, index, ActionCell.PROGRAM, ActionDetails::program);
        action(line, index, ActionCell.ACTIVITY, ActionDetails::activity);
        action(line, index, ActionCell.OUTPUT, ActionDetails::output);
        action(line, index, ActionCell.SUB_ACTIVITY, ActionDetails::subActivity);
        if (columns.grain() != null) {
            schedule(line, row.action(), columns.grain());
        }
        budget(line, index);
        action(line, index, ActionCell.OWNER, ActionDetails::ownerText);
    }

    /** A heading over the whole width; one with a column of its own but no objective stays in that column. */
    private void heading(TableMarkup table, HeadingDetails heading) {
        TableRow line = table.row("heading-row", "is-" + heading.level().name().toLowerCase(Locale.ROOT));
        if (!heading.inColumn()) {
            line.heading("").columns(columns.all()).staying(heading.raw());
            return;
        }
        line.heading(heading.raw());
        line.cell("").columns(columns.all() - 1);
    }

    private void objective(TableRow line, int index) {
        ObjectiveDetails objective = rows.get(index).objective();
        HeadingDetails beside = headings.beside(objective);
        if (columns.heading() && !continues(index)) {
            TableCell cell = beside == null ? line.cell("") : line.heading(beside.raw());
            cell.rows(span(index, next -> !rows.get(next).opensObjective() || continues(next)))
                    .classes("is-heading");
        }
        int span = Math.max(1, objective.rows());
        if (columns.number()) {
            line.cell(Objects.requireNonNullElse(objective.number(), ""))
                    .rows(span)
                    .classes("is-center");
        }
        line.heading(objective.text()).rows(span);
    }

    /** Whether the objective that opens in a row stands beside the heading of the one above, nothing between them. */
    private boolean continues(int index) {
        ObjectiveDetails objective = rows.get(index).objective();
        HeadingDetails beside = headings.beside(objective);
        return index > 0
                && beside != null
                && beside.equals(headings.beside(rows.get(index - 1).objective()))
                && headings.above(objective).isEmpty();
    }

    private static void indicator(TableRow line, @Nullable IndicatorDetails indicator) {
        line.heading(indicator == null ? Formats.NONE : indicator.text())
                .rows(indicator == null ? 1 : indicator.rows());
    }

    private void target(TableRow line, int index) {
        IndicatorDetails indicator = rows.get(index).indicator();
        String target = indicator == null ? null : indicator.target();
        line.cell(Objects.requireNonNullElse(target, Formats.NONE))
                .rows(span(index, next -> rows.get(next).joinsTarget()))
                .classes("is-target");
    }

    private void action(TableRow line, int index, ActionCell cell, Function<ActionDetails, @Nullable String> words) {
        MatrixRow row = rows.get(index);
        if (!columns.shows(cell) || row.joins(cell)) {
            return;
        }
        String shown = row.action() == null ? null : words.apply(row.action());
        line.cell(Objects.requireNonNullElse(shown, ""))
                .rows(span(index, next -> rows.get(next).joins(cell)))
                .classes("is-" + cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void schedule(TableRow line, @Nullable ActionDetails action, ScheduleGrain grain) {
        if (action == null) {
            line.cell("").columns(grain.periods());
            return;
        }
        PlannedSchedule schedule = action.schedule();
        if (schedule.open()) {
            open(line.cell(""), schedule).columns(grain.periods());
            return;
        }
        for (int period = 1; period <= grain.periods(); period++) {
            mark(line, schedule, period);
        }
    }

    private static void mark(TableRow line, PlannedSchedule schedule, int period) {
        schedule.marks().stream()
                .filter(mark -> mark.period() == period)
                .findFirst()
                .ifPresentOrElse(
                        mark -> line.cell(mark.raw())
                                .classes("is-mark", "is-planned")
                                .spoken(text("planning.matrix.scheduled")),
                        () -> line.cell("").classes("is-mark"));
    }

    private static TableCell open(TableCell cell, PlannedSchedule schedule) {
        cell.classes("is-unknown");
        return schedule.count() == null
                ? cell.badge(Tone.WARNING, text("planning.matrix.schedule-empty"))
                : cell.badge(Tone.WARNING, text("planning.matrix.months-unknown", schedule.count()));
    }

    private void budget(TableRow line, int index) {
        if (!columns.budget() || rows.get(index).joinsBudget(index == 0 ? null : rows.get(index - 1))) {
            return;
        }
        ActionDetails action = rows.get(index).action();
        Long allocation = action == null ? null : action.allocation();
        line.cell(allocation == null ? "" : Formats.money(budgets.get(allocation)))
                .number()
                .rows(span(index, next -> rows.get(next).joinsBudget(rows.get(next - 1))));
    }

    private int span(int index, Predicate<Integer> joins) {
        return MatrixRow.span(rows, index, joins);
    }
}
