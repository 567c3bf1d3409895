package id.pantau.report;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookReader;
import id.pantau.document.WrittenFile;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A report opened again, as a person sees its one sheet. */
record ReportSheet(SheetGrid grid) {

    static final int NUMBER = 0;
    static final int OBJECTIVE = 1;
    static final int INDICATOR = 2;
    static final int TARGET = 3;
    static final int DUE = 4;
    static final int IN_QUARTER = 5;
    static final int TO_DATE = 6;
    static final int AGAINST_DUE = 7;
    static final int AGAINST_YEAR = 8;
    static final int CATEGORY = 9;
    static final int FIRST_MONTH = 11;
    static final int PHYSICAL = 14;
    static final int SPENT_IN_QUARTER = 15;
    static final int SPENT = 16;
    static final int OBSTACLE = 17;
    static final int SUPPORT = 18;
    static final int FOLLOW_UP = 19;
    static final int OWNER = 20;

    static ReportSheet of(WrittenFile file) {
        return new ReportSheet(
                new WorkbookReader().read(file.content(), file.name()).sheets().getFirst());
    }

    int firstRow() {
        return grid.printTitleRows().orElseThrow().last() + 1;
    }

    /** A cell of the body, rows counted from the first line of the table. */
    GridCell cell(int line, int column) {
        return grid.effective(firstRow() + line, column);
    }

    /** The line in which an indicator begins. */
    int line(String indicator) {
        return IntStream.range(0, grid.rowCount() - firstRow())
                .filter(line -> Objects.equals(cell(line, INDICATOR).text(), indicator))
                .findFirst()
                .orElseThrow();
    }

    List<String> texts() {
        return grid.cells().stream().map(GridCell::text).toList();
    }

    String wholeText() {
        return String.join("\n", texts());
    }
}
