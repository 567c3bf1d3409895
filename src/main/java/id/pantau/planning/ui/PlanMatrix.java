package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.AllocationDetails;
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

    private static final String[] KEPT_WIDTHS = {"2.25rem", "10rem", "12rem"};

    private final PlanDetails plan;
    private final List<MatrixRow> rows;
    private final Map<Long, BigDecimal> budgets;
    private final MatrixColumns columns;

    PlanMatrix(PlanDetails plan, MatrixColumns columns) {
        this.plan = plan;
        this.columns = columns;
        rows = MatrixRow.of(plan);
        budgets =
                plan.allocations().stream().collect(Collectors.toMap(AllocationDetails::id, AllocationDetails::amount));
    }

    TableMarkup markup() {
        TableMarkup table = new TableMarkup(plan.summary().header().owner())
                .keep(KEPT_WIDTHS)
                .keepOnPhone(3)
                .classes("plan-matrix", "is-wide", "is-dense");
        new MatrixHead(plan.summary().header(), columns).addTo(table);
        for (int index = 0; index < rows.size(); index++) {
            row(table, index);
        }
        return table;
    }

    private void row(TableMarkup table, int index) {
        MatrixRow row = rows.get(index);
        TableRow line = table.row(row.opensObjective() ? "opens-group" : "within-group");
        if (row.opensObjective()) {
            int span = row.objective().rows();
            line.cell(Objects.requireNonNullElse(row.objective().number(), ""))
                    .rows(span)
                    .classes("is-center");
            line.heading(row.objective().text()).rows(span);
        }
        if (row.opensIndicator()) {
            line.heading(row.indicator().text()).rows(row.indicator().rows());
        }
        if (!row.joinsTarget()) {
            line.cell(Objects.requireNonNullElse(row.indicator().target(), Formats.NONE))
                    .rows(span(index, next -> rows.get(next).joinsTarget()))
                    .classes("is-target");
        }
        action(line, index, ActionCell.PROGRAM, ActionDetails::program);
        action(line, index, ActionCell.ACTIVITY, ActionDetails::activity);
        action(line, index, ActionCell.OUTPUT, ActionDetails::output);
        action(line, index, ActionCell.SUB_ACTIVITY, ActionDetails::subActivity);
        if (plan.summary().header().grain() != null) {
            schedule(line, row.action(), plan.summary().header().grain());
        }
        budget(line, index);
        action(line, index, ActionCell.OWNER, ActionDetails::ownerText);
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
        if (budgets.isEmpty() || rows.get(index).joinsBudget(index == 0 ? null : rows.get(index - 1))) {
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
