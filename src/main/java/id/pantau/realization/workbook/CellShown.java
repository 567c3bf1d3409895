package id.pantau.realization.workbook;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.realization.EntryField;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says how what a cell holds stands on the sheet, so that it is read back as the same. */
final class CellShown {

    /** The digits of a number that Excel keeps. */
    private static final int EXCEL_DIGITS = 15;

    private CellShown() {}

    /** @param stored in the form in which it is stored; "" for nothing */
    static BodyCell of(EntryField field, String stored) {
        if (stored.isEmpty()) {
            return BodyCell.empty().aligned(side(field));
        }
        return switch (field) {
            case CARRIED_OUT, OBSTACLE_CATEGORY ->
                BodyCell.text(SheetWords.words(field, stored)).aligned(side(field));
            case PHYSICAL -> number(new BigDecimal(stored));
            case SPENT -> money(new BigDecimal(stored));
            case FOLLOW_UP_DUE -> BodyCell.day(LocalDate.parse(stored));
            default -> BodyCell.text(stored).aligned(side(field));
        };
    }

    private static BodyCell number(BigDecimal number) {
        return BodyCell.number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static BodyCell money(BigDecimal rupiah) {
        return rupiah.precision() > EXCEL_DIGITS
                ? BodyCell.text(Formats.money(rupiah)).aligned(Alignment.RIGHT)
                : BodyCell.money(rupiah);
    }

    private static Alignment side(EntryField field) {
        return switch (field) {
            case VALUE, PHYSICAL, SPENT, FOLLOW_UP_DUE -> Alignment.RIGHT;
            case CARRIED_OUT -> Alignment.CENTER;
            default -> Alignment.LEFT;
        };
    }
}
