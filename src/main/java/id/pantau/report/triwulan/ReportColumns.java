package id.pantau.report.triwulan;

import id.pantau.document.HeaderCell;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the report and their head of two rows.
 *
 * @param budgets whether the plan states budgets, which then have a column of their own
 */
record ReportColumns(int quarter, List<Period> periods, boolean budgets) {

    private static final List<Integer> MEASURED = List.of(8, 32, 34, 14, 18, 14, 14, 18, 14, 16);
    private static final int ACTION = 36;
    private static final int PERIOD = 18;
    private static final int PHYSICAL = 13;
    private static final int MONEY = 22;
    private static final List<Integer> WORDS = List.of(27, 23, 30, 24);

    static ReportColumns of(QuarterProgress quarter) {
        return new ReportColumns(
                quarter.quarter().number(),
                Period.of(quarter),
                !quarter.progress().plan().allocations().isEmpty());
    }

    /** In millimetres. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(MEASURED);
        widths.add(ACTION);
        periods.forEach(period -> widths.add(PERIOD));
        widths.add(PHYSICAL);
        for (int column = 0; column < moneyColumns(); column++) {
            widths.add(MONEY);
        }
        widths.addAll(WORDS);
        return widths;
    }

    int moneyColumns() {
        return budgets ? 3 : 2;
    }

    List<List<HeaderCell>> head() {
        return List.of(
                List.of(
                        tall("number"),
                        tall("objective"),
                        tall("indicator"),
                        HeaderCell.wide(Words.of("column.target"), 2),
                        HeaderCell.wide(Words.of("column.realization"), 2),
                        HeaderCell.wide(Words.of("column.achievement"), 3),
                        tall("action"),
                        schedule(),
                        tall("physical"),
                        HeaderCell.wide(
                                Words.of(budgets ? "column.money.with-budget" : "column.money"), moneyColumns()),
                        tall("obstacle"),
                        tall("support"),
                        tall("follow-up"),
                        tall("owner")),
                parts());
    }

    private HeaderCell schedule() {
        return HeaderCell.wide(Words.of("column.schedule", Formats.shortQuarter(quarter)), periods.size());
    }

    private List<HeaderCell> parts() {
        String toDate = Words.of("column.to-date", Formats.shortQuarter(quarter));
        String inQuarter = Formats.shortQuarter(quarter);
        return Stream.of(
                        Stream.of(Words.of("column.year"), toDate, inQuarter, toDate),
                        Stream.of(toDate, Words.of("column.year")),
                        Stream.of(Words.of("column.category")),
                        periods.stream().map(Period::name),
                        budgets ? Stream.of(Words.of("column.budget")) : Stream.<String>of(),
                        Stream.of(inQuarter, toDate))
                .flatMap(names -> names)
                .map(HeaderCell::of)
                .toList();
    }

    private static HeaderCell tall(String column) {
        return HeaderCell.tall(Words.of("column." + column), 2);
    }
}
