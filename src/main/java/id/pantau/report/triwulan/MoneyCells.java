package id.pantau.report.triwulan;

import id.pantau.document.BodyCell;
import java.math.BigDecimal;

/** Shows amounts in columns whose head says that they are rupiah, so that the narrow cells need not repeat it. */
final class MoneyCells {

    private MoneyCells() {}

    /** @param rupiah with its sen, if any, kept but not shown */
    static BodyCell of(BigDecimal rupiah) {
        return BodyCell.number(rupiah, 0);
    }
}
