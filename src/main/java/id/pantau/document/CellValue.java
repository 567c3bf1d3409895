package id.pantau.document;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a table, with its meaning kept: a number stays a number wherever the format can hold one. */
public sealed interface CellValue {

    /** To which side such a value leans when nobody says otherwise. */
    default Alignment alignment() {
        return switch (this) {
            case Text text -> Alignment.LEFT;
            case Status status -> Alignment.CENTER;
            case Empty empty -> Alignment.LEFT;
            default -> Alignment.RIGHT;
        };
    }

    /** Words, shown as typed whatever they begin with. */
    record Text(String text) implements CellValue {}

    /** A number shown with so many decimals, stored in full. */
    record Decimal(BigDecimal number, int decimals) implements CellValue {}

    /** A percentage in points, 97.5 for 97.5%, shown with so many decimals and stored in full. */
    record Percent(BigDecimal points, int decimals) implements CellValue {

        public Percent(BigDecimal points) {
            this(points, 2);
        }
    }

    /** An amount in rupiah. */
    record Money(BigDecimal rupiah) implements CellValue {}

    /** A day. */
    record Day(LocalDate date) implements CellValue {}

    /** A word that judges, such as "Sangat Baik", coloured lightly and readable without colour. */
    record Status(String text, Tone tone) implements CellValue {}

    /** Nothing to show. */
    record Empty() implements CellValue {}

    /** How good what a status says is. */
    enum Tone {
        GOOD,
        WARNING,
        BAD,
        NEUTRAL
    }
}
