package id.pantau.document.xlsx;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.CellValue;
import id.pantau.document.InputColumn.Typing;
import id.pantau.document.layout.CellColour;
import id.pantau.document.layout.ShownValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes one cell of the body of a table with the look its value and its row ask for.
 *
 * @param open what people may fill in, null where they may not
 */
record BodyCellWriting(
        BodyCell cell, BodyRow.Kind kind, @Nullable Typing open) {

    private static final String TO_FILL_IN = "FFFCEB";
    private static final String MONEY = "\"Rp\"#,##0";
    private static final String DAY = "[$-421]d\\ mmmm\\ yyyy";

    private static final int POINTS_TO_FRACTION = 2;

    BodyCellWriting(BodyCell cell, BodyRow.Kind kind) {
        this(cell, kind, null);
    }

    /** The height in points it needs at that width; a number shrinks before it takes a second line. */
    double height(double width) {
        return switch (cell.value()) {
            case CellValue.Text text -> TextMeasure.height(shown(), look(), width);
            case CellValue.Status status -> TextMeasure.height(shown(), look(), width);
            default -> TextMeasure.height("", look(), width);
        };
    }

    /** The width in points that its longest word or its number needs. */
    double longestWord() {
        return TextMeasure.longestWord(shown(), look());
    }

    private String shown() {
        return switch (cell.value()) {
            case CellValue.Text text -> CellText.clean(text.text());
            case CellValue.Status status -> CellText.clean(status.text());
            case CellValue.Empty empty -> "";
            case CellValue.Decimal decimal -> grouped(decimal.number(), decimal.decimals());
            case CellValue.Money money -> "Rp" + grouped(money.rupiah(), 0);
            case CellValue.Day day -> ShownValue.of(day);
            case CellValue.Percent percent -> grouped(percent.points(), percent.decimals()) + "%";
        };
    }

    private static String grouped(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    void write(Canvas canvas, CellRange range) {
        switch (cell.value()) {
            case CellValue.Text text -> canvas.text(range, text.text(), look());
            case CellValue.Status status -> canvas.text(range, status.text(), look());
            case CellValue.Empty empty -> canvas.text(range, "", look());
            case CellValue.Decimal decimal -> number(canvas, range, decimal.number(), format(decimal.decimals()));
            case CellValue.Money money -> number(canvas, range, money.rupiah(), MONEY);
            case CellValue.Day day -> canvas.day(range, day.date(), look().formatted(DAY));
            case CellValue.Percent percent ->
                number(canvas, range, percent.points().movePointLeft(POINTS_TO_FRACTION), percent(percent.decimals()));
        }
    }

    private void number(Canvas canvas, CellRange range, BigDecimal number, String format) {
        Look look = look();
        canvas.number(range, number.doubleValue(), open == null || open == Typing.ANY ? look.formatted(format) : look);
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static String percent(int decimals) {
        return decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%";
    }

    private Look look() {
        Look plain = Look.BODY.aligned(cell.alignment()).emphasized(cell.emphasis());
        Look look = cell.middle() ? plain.centred() : plain;
        Look ofRow = kind == BodyRow.Kind.DETAIL ? look : look.strong();
        if (open == null) {
            return ofRow.filled(cell.locked() ? CellColour.LIGHT : CellColour.of(cell.value(), kind));
        }
        return ofRow.opened().filled(TO_FILL_IN).formatted(format(open));
    }

    private static String format(Typing typing) {
        return switch (typing) {
            case ANY, NUMBER -> Look.GENERAL;
            case WORDS -> Look.LETTERS;
            case MONEY -> MONEY;
            case DAY -> DAY;
        };
    }
}
