package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.IndonesianNumbers;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import id.pantau.achievement.Target;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import id.pantau.realization.CellReading;
import id.pantau.realization.EntryField;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What somebody put into a cell of the sheet, as if it were typed on the screen: numbers and dates by their value, never
 * by their look.
 *
 * @param target of the indicator the cell belongs to
 */
record TypedCell(GridCell cell, EntryField field, Target target) {

    private static final String PERCENT = "%";

    /** What is understood, in the form in which it is stored; refused with its reason in the reader's language. */
    Reading<String> reading() {
        return switch (typed()) {
            case Read<String>(String words, var notices) -> CellReading.of(field, words, target);
            case Reading<String> refused -> refused;
        };
    }

    /** The words to be read, or why the cell holds none that could be. */
    Reading<String> typed() {
        if (cell.formula()) {
            return refused("realization.workbook.cell.formula");
        }
        return switch (cell.kind()) {
            case ERROR -> refused("realization.workbook.cell.error");
            case DATE -> date();
            case NUMBER, PERCENT -> number(Objects.requireNonNull(cell.number()));
            default -> new Read<>(SheetWords.name(field, cell.text()), List.of());
        };
    }

    private static Reading<String> refused(String key, Object... arguments) {
        return new Refused<>(text(key, arguments), List.of());
    }

    private Reading<String> date() {
        String day = Formats.date(cell.date());
        return switch (field) {
            case FOLLOW_UP_DUE -> new Read<>(String.valueOf(cell.date()), List.of());
            case VALUE, PHYSICAL, SPENT -> refused("realization.workbook.cell.date", day);
            default -> new Read<>(day, List.of());
        };
    }

    private Reading<String> number(BigDecimal number) {
        return switch (field) {
            case VALUE, PHYSICAL -> figure(number);
            case SPENT -> new Read<>(money(number), List.of());
            default -> new Read<>(cell.text(), List.of());
        };
    }

    private Reading<String> figure(BigDecimal number) {
        if (cell.kind() == CellKind.PERCENT) {
            return new Read<>(IndonesianNumbers.exactPercent(number.movePointRight(2)), List.of());
        }
        if (!isPercent()) {
            return new Read<>(IndonesianNumbers.exact(number), List.of());
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            return new Refused<>(
                    text("realization.workbook.cell.fraction"),
                    List.of(
                            IndonesianNumbers.exactPercent(number.movePointRight(2)),
                            IndonesianNumbers.exactPercent(number)));
        }
        return new Read<>(IndonesianNumbers.exactPercent(number).replace(" %", ""), List.of());
    }

    private boolean isPercent() {
        return field == EntryField.PHYSICAL || PERCENT.equals(target.unit());
    }

    /** What the sheet shows with "Rp" is rupiah; a bare small number may be thousands. */
    private String money(BigDecimal number) {
        if (cell.kind() == CellKind.PERCENT) {
            return cell.text();
        }
        return (cell.text().contains("Rp") ? "Rp " : "") + IndonesianNumbers.exact(number);
    }
}
