package id.pantau.planning.importing;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a plan's table, gathered into headings, objectives, their indicators and their actions. */
final class TableReading {

    private final BudgetCells budgets;
    private final Places places;
    private final Findings findings;
    private final HeadingTree headings;
    private final List<NewObjective> objectives = new ArrayList<>();

    TableReading(BudgetCells budgets, Places places, Findings findings) {
        this.budgets = budgets;
        this.places = places;
        this.findings = findings;
        this.headings = new HeadingTree(places);
    }

    List<NewHeading> headings() {
        return headings.headings();
    }

    List<NewObjective> objectives(List<TableRow> rows) {
        List<TableRow> block = new ArrayList<>();
        for (TableRow row : rows) {
            boolean heading = RowHeading.isHeading(row);
            if (heading || row.begins(ColumnRole.OBJECTIVE) || row.begins(ColumnRole.HEADING)) {
                close(block);
            }
            if (heading) {
                headings.startsAbove(row);
            } else {
                if (block.isEmpty()) {
                    headings.beside(row);
                }
                block.add(row);
            }
        }
        close(block);
        return objectives;
    }

    private void close(List<TableRow> block) {
        if (block.isEmpty()) {
            return;
        }
        TableRow first = block.getFirst();
        String text = first.text(ColumnRole.OBJECTIVE);
        if (text == null) {
            findings.add(Severity.ERROR, "planning.import.no-objective", first.ownAddress(ColumnRole.OBJECTIVE));
        } else {
            String key = "S" + (objectives.size() + 1);
            places.put(key, first.address(ColumnRole.OBJECTIVE));
            block.stream().skip(1).forEach(this::remarkOnNumber);
            objectives.add(new NewObjective(
                    key, first.text(ColumnRole.NUMBER), text, headings.current(), indicators(key, block)));
        }
        block.clear();
    }

    private void remarkOnNumber(TableRow row) {
        if (row.begins(ColumnRole.NUMBER)) {
            findings.add(Severity.WARNING, "planning.import.number-unused", row.address(ColumnRole.NUMBER));
        }
    }

    private List<NewIndicator> indicators(String objective, List<TableRow> block) {
        List<NewIndicator> indicators = new ArrayList<>();
        for (List<TableRow> part : parts(block)) {
            TableRow first = part.getFirst();
            String text = first.text(ColumnRole.INDICATOR);
            if (text != null) {
                String key = objective + ".I" + (indicators.size() + 1);
                places.put(key, first.address(ColumnRole.INDICATOR));
                indicators.add(new NewIndicator(
                        key,
                        text,
                        first.text(ColumnRole.TARGET),
                        first.joined(ColumnRole.TARGET),
                        null,
                        actions(key, part)));
                part.stream().skip(1).forEach(row -> remarkOnTarget(row, first));
            } else if (part.size() == block.size() || part.stream().anyMatch(TableReading::isMore)) {
                findings.add(Severity.ERROR, "planning.import.no-indicator", first.ownAddress(ColumnRole.INDICATOR));
            }
        }
        return indicators;
    }

    /** Whether a row without indicator says more than the objective above it. */
    private static boolean isMore(TableRow row) {
        return row.shows(ColumnRole.TARGET) || ActionReading.hasAction(row);
    }

    private void remarkOnTarget(TableRow row, TableRow first) {
        if (row.begins(ColumnRole.TARGET)
                && !Objects.equals(row.text(ColumnRole.TARGET), first.text(ColumnRole.TARGET))) {
            findings.add(Severity.QUESTION, "planning.import.second-target", row.address(ColumnRole.TARGET));
        }
    }

    private List<NewAction> actions(String indicator, List<TableRow> part) {
        List<NewAction> actions = new ArrayList<>();
        part.stream().filter(ActionReading::hasAction).forEach(row -> {
            String key = indicator + ".K" + (actions.size() + 1);
            ActionReading reading = new ActionReading(key, row, budgets, findings);
            places.put(key, reading.place());
            places.putSchedule(key, row.ownAddress(ColumnRole.SCHEDULE));
            actions.add(reading.read());
        });
        return actions;
    }

    /** A new part begins where an indicator of its own begins; rows below it that have none go with it. */
    private static List<List<TableRow>> parts(List<TableRow> block) {
        List<List<TableRow>> parts = new ArrayList<>();
        for (TableRow row : block) {
            if (parts.isEmpty() || row.begins(ColumnRole.INDICATOR)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(row);
        }
        return parts;
    }
}
