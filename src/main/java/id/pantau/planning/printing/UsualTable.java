package id.pantau.planning.printing;

import id.pantau.planning.HeadCell;
import id.pantau.planning.LayoutColumn;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanColumn;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.ScheduleGrain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The table in which offices usually write such a plan: for plans made on screen, and for those that say more today than
 * the table they came with has columns for.
 */
final class UsualTable {

    private static final int PERIOD_COUNT_OF_QUARTERS = 4;

    private final NewPlan plan;
    private final PlanLayout given;
    private final List<LayoutColumn> columns = new ArrayList<>();
    private final List<HeadCell> head = new ArrayList<>();

    private UsualTable(NewPlan plan) {
        this.plan = plan;
        this.given = plan.layout();
    }

    /** The lines of the given layout around the usual table, its columns named as the document names them. */
    static PlanLayout of(NewPlan plan) {
        return new UsualTable(plan).layout();
    }

    private PlanLayout layout() {
        Set<PlanColumn> wanted = EnumSet.copyOf(NeededColumns.of(plan));
        if (!PrintedLayout.isFromPaper(plan)) {
            wanted.add(PlanColumn.NUMBER);
        }
        for (LayoutColumn column : given.columns()) {
            if (column.holds() != PlanColumn.PERIOD && column.holds() != PlanColumn.OTHER) {
                wanted.add(column.holds());
            }
        }
        boolean schedule = wanted.contains(PlanColumn.PERIOD);
        for (PlanColumn column : PlanColumn.values()) {
            if (wanted.contains(column)) {
                add(column, schedule ? 2 : 1);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            head.add(new HeadCell(schedule ? 2 : 1, column, 1, 1, "(" + (column + 1) + ")"));
        }
        return new PlanLayout(given.lines(), head, UsualWidths.fitted(columns));
    }

    private void add(PlanColumn column, int height) {
        if (column == PlanColumn.PERIOD && plan.header().grain() != null) {
            addSchedule(plan.header().grain());
            return;
        }
        head.add(new HeadCell(0, columns.size(), height, 1, name(column)));
        columns.add(new LayoutColumn(column, width(column)));
    }

    private int width(PlanColumn column) {
        boolean aboveMoney =
                column == PlanColumn.TARGET && plan.allocations().stream().anyMatch(money -> money.program() != null);
        return aboveMoney ? UsualWidths.ABOVE_MONEY : UsualWidths.wished(column, 1);
    }

    private void addSchedule(ScheduleGrain grain) {
        int periods = grain.periods();
        head.add(new HeadCell(0, columns.size(), 1, periods, DocumentWords.of("schedule." + grain)));
        for (int period = 1; period <= periods; period++) {
            String name = periods == PERIOD_COUNT_OF_QUARTERS ? Roman.of(period) : String.valueOf(period);
            head.add(new HeadCell(1, columns.size(), 1, 1, name));
            columns.add(new LayoutColumn(PlanColumn.PERIOD, UsualWidths.wished(PlanColumn.PERIOD, periods)));
        }
    }

    private String name(PlanColumn column) {
        for (int index = 0; index < given.columns().size(); index++) {
            if (given.columns().get(index).holds() == column) {
                return givenName(index, column);
            }
        }
        return DocumentWords.of("column." + column);
    }

    /** The lowest words above the column that are no column number. */
    private String givenName(int index, PlanColumn column) {
        return given.head().stream()
                .filter(cell -> cell.column() == index && cell.columnSpan() == 1)
                .map(HeadCell::text)
                .filter(text -> !text.isBlank() && !text.matches("\\(?\\d{1,2}\\)?"))
                .reduce((above, below) -> below)
                .orElseGet(() -> DocumentWords.of("column." + column));
    }
}
