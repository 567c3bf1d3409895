package id.pantau.planning.printing;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.Emphasis;
import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanColumn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in each column of a row, and where a cell goes on in the row below. */
record TableCells(NewPlan plan, Figures figures) {

    /** The cell of a row as if it stood alone; periods of a schedule are not asked for here. */
    BodyCell cell(PlanColumn column, TableLine line) {
        return switch (column) {
            case NUMBER -> figures.cell(number(line), Alignment.CENTER);
            case HEADING ->
                words(line.beside() == null ? null : line.beside().raw()).emphasized(Emphasis.BOLD);
            case OBJECTIVE ->
                words(line.objective() == null ? null : line.objective().text());
            case INDICATOR ->
                words(line.indicator() == null ? null : line.indicator().text());
            case TARGET -> figures.cell(target(line), Alignment.CENTER);
            case OUTPUT -> figures.cell(text(ActionCell.OUTPUT, line), Alignment.CENTER);
            case PROGRAM -> words(text(ActionCell.PROGRAM, line));
            case ACTIVITY -> words(text(ActionCell.ACTIVITY, line));
            case SUB_ACTIVITY -> words(text(ActionCell.SUB_ACTIVITY, line));
            case OWNER -> words(text(ActionCell.OWNER, line));
            case BUDGET -> budget(line);
            case PERIOD, OTHER -> BodyCell.empty();
        };
    }

    /** Whether a row shares its cell with the row above: as the document has it, and only where both say the same. */
    boolean goesOn(PlanColumn column, TableLine above, TableLine line) {
        return switch (column) {
            case NUMBER, OBJECTIVE -> line.isOf(above);
            case HEADING -> line.beside() == null ? line.isOf(above) : line.standsBesideHeadingOf(above);
            case INDICATOR -> line.hasIndicatorOf(above);
            case TARGET -> line.hasIndicatorOf(above) || sharesTarget(above, line);
            case PROGRAM -> shares(ActionCell.PROGRAM, above, line);
            case ACTIVITY -> shares(ActionCell.ACTIVITY, above, line);
            case OUTPUT -> shares(ActionCell.OUTPUT, above, line);
            case SUB_ACTIVITY -> shares(ActionCell.SUB_ACTIVITY, above, line);
            case OWNER -> shares(ActionCell.OWNER, above, line);
            case BUDGET -> allocation(line) != null && Objects.equals(allocation(line), allocation(above));
            case PERIOD, OTHER -> false;
        };
    }

    private static boolean sharesTarget(TableLine above, TableLine line) {
        return line.indicator() != null
                && line.indicator().targetJoined()
                && above.indicator() != null
                && Objects.equals(target(above), target(line));
    }

    private static boolean shares(ActionCell cell, TableLine above, TableLine line) {
        return line.action() != null
                && line.action().joined().contains(cell)
                && above.action() != null
                && Objects.equals(text(cell, above), text(cell, line));
    }

    private @Nullable String number(TableLine line) {
        if (line.objective() == null) {
            return null;
        }
        boolean unnumbered = !PrintedLayout.isFromPaper(plan)
                && plan.objectives().stream().allMatch(objective -> objective.number() == null);
        return unnumbered ? line.place() + "." : line.objective().number();
    }

    private static @Nullable String target(TableLine line) {
        return line.indicator() == null ? null : line.indicator().target();
    }

    private static @Nullable String text(ActionCell cell, TableLine line) {
        NewAction action = line.action();
        if (action == null) {
            return null;
        }
        return switch (cell) {
            case PROGRAM -> action.program();
            case ACTIVITY -> action.activity();
            case OUTPUT -> action.output();
            case SUB_ACTIVITY -> action.subActivity();
            case OWNER -> action.owner();
        };
    }

    private BodyCell budget(TableLine line) {
        NewAllocation money = allocation(line);
        return money == null ? BodyCell.empty() : figures.money(money);
    }

    private @Nullable NewAllocation allocation(TableLine line) {
        Integer index = line.action() == null ? null : line.action().allocation();
        return index == null ? null : plan.allocations().get(index);
    }

    private static BodyCell words(@Nullable String text) {
        return text == null ? BodyCell.empty() : BodyCell.text(text).middled();
    }
}
