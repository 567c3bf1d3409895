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

/** The head of the matrix: what was agreed on the left, how it is to be reached on the right, periods below. */
record MatrixHead(PlanHeader header, MatrixColumns columns) {

    private static final List<ActionCell> BEFORE_SCHEDULE =
            List.of(ActionCell.PROGRAM, ActionCell.ACTIVITY, ActionCell.OUTPUT, ActionCell.SUB_ACTIVITY);

    void addTo(TableMarkup table) {
        bands(table.header());
        TableRow names = table.header();
        name(names, columns.heading(), "heading");
        name(names, columns.number(), "number");
        List.of("objective", "indicator", "target").forEach(name -> name(names, true, name));
        BEFORE_SCHEDULE.forEach(cell -> name(names, columns.shows(cell), cell.name()));
        ScheduleGrain grain = columns.grain();
        if (grain != null) {
            names.cell(text("planning.matrix.schedule")).columns(grain.periods());
        }
        name(names, columns.budget(), "budget");
        name(names, columns.shows(ActionCell.OWNER), ActionCell.OWNER.name());
        if (grain != null) {
            periods(table.header(), grain);
        }
    }

    private void bands(TableRow bands) {
        bands.cell(text("planning.matrix.agreed." + header.kind(), header.year().value()))
                .columns(columns.agreed());
        if (columns.planned() > 0) {
            bands.cell(text("planning.matrix.planned", header.year().value())).columns(columns.planned());
        }
    }

    private void name(TableRow row, boolean shown, String column) {
        if (shown) {
            row.cell(text("planning.matrix.column." + column)).rows(columns.grain() == null ? 1 : 2);
        }
    }

    private static void periods(TableRow row, ScheduleGrain grain) {
        for (int period = 1; period <= grain.periods(); period++) {
            String name =
                    grain == ScheduleGrain.MONTH ? Formats.shortMonth(Month.of(period)) : Formats.shortQuarter(period);
            row.cell(name).classes("is-mark");
        }
    }
}
