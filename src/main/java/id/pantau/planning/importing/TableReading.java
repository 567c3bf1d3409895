package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.ScheduleStatus;
import java.util.ArrayList;
import java.util.List;

/** The rows of a plan's table, gathered into objectives, their indicators and their actions. */
class TableReading {

    private final SheetGrid sheet;
    private final TableHead head;
    private final Findings findings;
    private final BudgetCells budgets;
    private final List<TableRow> rows = new ArrayList<>();

    TableReading(SheetGrid sheet, TableHead head, Findings findings) {
        this.sheet = sheet;
        this.head = head;
        this.findings = findings;
        this.budgets = new BudgetCells(findings);
        for (TableRow row = row(head.lastRow() + 1);
                row.row() < sheet.rowCount() && !row.isEmpty();
                row = row(row.row() + 1)) {
            rows.add(row);
        }
    }

    private TableRow row(int index) {
        return new TableRow(sheet, head, index);
    }

    int lastRow() {
        return head.lastRow() + rows.size();
    }

    List<NewAllocation> allocations() {
        return budgets.allocations();
    }

    List<NewObjective> objectives() {
        List<NewObjective> objectives = new ArrayList<>();
        for (List<TableRow> block : blocks(rows, ColumnRole.OBJECTIVE)) {
            TableRow first = block.getFirst();
            if (first.isHeading()) {
                findings.add(Severity.ERROR, "planning.import.heading-in-table", address(first));
                continue;
            }
            String text = first.text(ColumnRole.OBJECTIVE);
            if (text == null) {
                findings.add(Severity.ERROR, "planning.import.no-objective", address(first));
                continue;
            }
            String key = "S" + (objectives.size() + 1);
            objectives.add(new NewObjective(key, first.text(ColumnRole.NUMBER), text, null, indicators(key, block)));
        }
        return objectives;
    }

    private List<NewIndicator> indicators(String objective, List<TableRow> block) {
        List<NewIndicator> indicators = new ArrayList<>();
        for (List<TableRow> part : blocks(block, ColumnRole.INDICATOR)) {
            TableRow first = part.getFirst();
            String text = first.text(ColumnRole.INDICATOR);
            if (text == null) {
                findings.add(Severity.ERROR, "planning.import.no-indicator", address(first));
                continue;
            }
            if (first.text(ColumnRole.TARGET) == null) {
                findings.add(Severity.QUESTION, "planning.import.no-target", first.address(ColumnRole.INDICATOR));
            }
            String key = objective + ".I" + (indicators.size() + 1);
            indicators.add(new NewIndicator(
                    key,
                    text,
                    first.text(ColumnRole.TARGET),
                    first.joined(ColumnRole.TARGET),
                    null,
                    actions(key, part)));
        }
        return indicators;
    }

    private List<NewAction> actions(String indicator, List<TableRow> part) {
        List<NewAction> actions = new ArrayList<>();
        part.stream()
                .filter(row -> row.text(ColumnRole.ACTIVITY) != null || row.text(ColumnRole.SUB_ACTIVITY) != null)
                .forEach(row -> actions.add(action(indicator + ".K" + (actions.size() + 1), row)));
        return actions;
    }

    private NewAction action(String key, TableRow row) {
        NewAction action = new ActionReading(key, row, budgets, findings).read();
        ScheduleStatus status = action.schedule().status();
        if (status == ScheduleStatus.COUNT_ONLY) {
            findings.add(Severity.QUESTION, "planning.import.months-unknown", row.address(ColumnRole.SCHEDULE));
        }
        if (status == ScheduleStatus.EMPTY) {
            findings.add(Severity.QUESTION, "planning.import.schedule-empty", row.address(ColumnRole.SCHEDULE));
        }
        return action;
    }

    /** A new block begins where a cell of its own begins in the column; rows below it that are empty there go with it. */
    private static List<List<TableRow>> blocks(List<TableRow> rows, ColumnRole role) {
        List<List<TableRow>> blocks = new ArrayList<>();
        for (TableRow row : rows) {
            if (blocks.isEmpty() || row.begins(role)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(row);
        }
        return blocks;
    }

    private static String address(TableRow row) {
        return row.address(ColumnRole.OBJECTIVE);
    }
}
