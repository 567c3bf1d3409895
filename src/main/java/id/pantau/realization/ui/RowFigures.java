package id.pantau.realization.ui;

import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.realization.TaskRow;
import id.pantau.realization.ValueReading;

/** Computes what stands beside the fields of a row: the year so far, what it achieves, and what is missing. */
final class RowFigures {

    private final MonthRows rows;

    RowFigures(MonthRows rows) {
        this.rows = rows;
    }

    RowReport report(TaskRow row) {
        return report(row, row.toDate(rows.grain()));
    }

    /** As if a text were the realization of the month. */
    RowReport report(TaskRow row, String typed) {
        Realized value = Realized.from(ValueReading.of(typed, target(row)));
        return report(row, row.toDate(rows.grain(), value));
    }

    private RowReport report(TaskRow row, ToDate toDate) {
        return new RowReport(
                MonthRows.key(row),
                FigureWords.realized(toDate.realized(), target(row)),
                FigureWords.outcome(toDate.againstPeriod()),
                toDate.againstPeriod().explanation().text(),
                row.entry().isPresent(),
                rows.missingWords(row));
    }

    private static Target target(TaskRow row) {
        return row.indicator().measure().target();
    }
}
