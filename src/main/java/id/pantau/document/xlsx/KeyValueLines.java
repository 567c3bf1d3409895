package id.pantau.document.xlsx;

import id.pantau.document.CellRange;
import id.pantau.document.KeyValues;
import java.util.List;

/** Writes lines of label and value, in columns of their own or in one cell with blanks before the colon. */
final class KeyValueLines {

    private static final double AIR = 6;
    private static final String INDENT = " ".repeat(8);
    /** A first column not wider than this, in millimetres, is as good as an indent. */
    private static final int NARROW = 20;

    private final Canvas canvas;

    KeyValueLines(Canvas canvas) {
        this.canvas = canvas;
    }

    void write(KeyValues keyValues) {
        // on a sheet only text in one cell can begin within a column
        if (keyValues.oneCell() || keyValues.indented()) {
            writeInOneCell(keyValues);
        } else {
            writeInColumns(keyValues);
        }
    }

    private void writeInColumns(KeyValues keyValues) {
        int valueColumn = valueColumn(keyValues.entries());
        int last = canvas.grid().columns() - 1;
        for (KeyValues.Entry entry : keyValues.entries()) {
            String value = ": " + CellText.clean(entry.value());
            double height = Math.max(
                    TextMeasure.height(entry.label(), Look.TEXT, canvas.points(0, valueColumn - 1)),
                    TextMeasure.height(value, Look.TEXT, canvas.points(valueColumn, last)));
            int row = canvas.add(height);
            canvas.text(new CellRange(row, row, 0, valueColumn - 1), entry.label(), Look.TEXT);
            canvas.text(new CellRange(row, row, valueColumn, last), value, Look.TEXT);
        }
    }

    private int valueColumn(List<KeyValues.Entry> entries) {
        double longest = longestLabel(entries) + AIR;
        int column = 1;
        while (column < canvas.grid().columns() - 1 && canvas.points(0, column - 1) < longest) {
            column++;
        }
        return column;
    }

    private void writeInOneCell(KeyValues keyValues) {
        double longest = longestLabel(keyValues.entries());
        double blank = TextMeasure.width(" ", Look.TEXT);
        boolean typed = keyValues.entries().stream().allMatch(KeyValueLines::endsInBlank);
        for (KeyValues.Entry entry : keyValues.entries()) {
            double lacking = longest - TextMeasure.width(entry.label(), Look.TEXT);
            String blanks = typed ? "" : " ".repeat(1 + (int) Math.round(lacking / blank));
            String indent = keyValues.indented() && !typed ? INDENT : "";
            canvas.line(
                    indent + entry.label() + blanks + ": " + entry.value(),
                    Look.TEXT,
                    keyValues.indented() && typed ? firstWideColumn() : 0,
                    canvas.grid().columns() - 1);
        }
    }

    /** Blanks at the end of a label were typed to bring the colons below each other; they stay as they are. */
    private static boolean endsInBlank(KeyValues.Entry entry) {
        return entry.label().endsWith(" ");
    }

    private int firstWideColumn() {
        return canvas.grid().width(0) <= NARROW ? 1 : 0;
    }

    private static double longestLabel(List<KeyValues.Entry> entries) {
        return entries.stream()
                .mapToDouble(entry -> TextMeasure.width(entry.label(), Look.TEXT))
                .max()
                .orElse(0);
    }
}
