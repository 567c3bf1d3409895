package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ActionCell;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.ScheduleGrain;
import id.pantau.uikit.Formats;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the matrix: what was agreed on the left, how it is to be reached on the right, periods below. */
record MatrixHead(PlanHeader header, MatrixColumns columns) {

    private static final int AGREED_COLUMNS = 4;

    void addTo(TableMarkup table) {
        TableRow bands = table.header();
        bands.cell(text("planning.matrix.agreed", header.year().value())).columns(AGREED_COLUMNS);
        bands.cell(text("planning.matrix.planned", header.year().value())).columns(plannedColumns());
        TableRow names = table.header();
        List.of("number", "objective", "indicator", "target").forEach(name -> name(names, name));
        for (ActionCell cell :
                List.of(ActionCell.PROGRAM, ActionCell.ACTIVITY, ActionCell.OUTPUT, ActionCell.SUB_ACTIVITY)) {
            if (columns.shows(cell)) {
                name(names, cell.name());
            }
        }
        if (header.grain() != null) {
            names.cell(text("planning.matrix.schedule")).columns(header.grain().periods());
        }
        if (columns.budget()) {
            name(names, "budget");
        }
        if (columns.shows(ActionCell.OWNER)) {
            name(names, ActionCell.OWNER.name());
        }
        if (header.grain() != null) {
            periods(table.header(), header.grain());
        }
    }

    private void name(TableRow row, String column) {
        row.cell(text("planning.matrix.column." + column)).rows(header.grain() == null ? 1 : 2);
    }

    private int plannedColumns() {
        return columns.cells().size() + (columns.budget() ? 1 : 0) + periodCount(header.grain());
    }

    private static int periodCount(@Nullable ScheduleGrain grain) {
        return grain == null ? 0 : grain.periods();
    }

    private static void periods(TableRow row, ScheduleGrain grain) {
        for (int period = 1; period <= grain.periods(); period++) {
            String name =
                    grain == ScheduleGrain.MONTH ? Formats.shortMonth(Month.of(period)) : Formats.shortQuarter(period);
            row.cell(name).classes("is-mark");
        }
    }
}
