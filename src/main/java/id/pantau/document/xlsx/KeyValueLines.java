package id.pantau.document.xlsx;

import id.pantau.document.CellRange;
import id.pantau.document.KeyValues;

/** Writes lines of label and value; the labels take as many columns as the longest of them needs. */
final class KeyValueLines {

    private static final double AIR = 6;

    private final Canvas canvas;

    KeyValueLines(Canvas canvas) {
        this.canvas = canvas;
    }

    void write(KeyValues keyValues) {
        int valueColumn = valueColumn(keyValues);
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

    private int valueColumn(KeyValues keyValues) {
        double longest = keyValues.entries().stream()
                .mapToDouble(entry -> TextMeasure.width(entry.label(), Look.TEXT) + AIR)
                .max()
                .orElse(0);
        int column = 1;
        while (column < canvas.grid().columns() - 1 && canvas.points(0, column - 1) < longest) {
            column++;
        }
        return column;
    }
}
