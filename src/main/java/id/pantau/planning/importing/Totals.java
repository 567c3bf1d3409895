package id.pantau.planning.importing;

import id.pantau.achievement.IndonesianNumbers;
import id.pantau.planning.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that add up a table: they are no part of the plan, but what they say has to agree with it. */
final class Totals {

    private static final Pattern TOTAL = Pattern.compile(
            "(jumlah|(grand |sub ?)?total)( (total|seluruhnya|keseluruhan|semua|anggaran|pagu|biaya|rp|program|kegiatan|belanja))*");

    private static final int LONGEST = 80;

    private Totals() {}

    static boolean isTotal(String text) {
        return text.length() <= LONGEST && TOTAL.matcher(Words.bare(text)).matches();
    }

    /** Remarks on a total that is not the sum of the amounts above it. */
    static void compare(@Nullable BigDecimal total, List<BigDecimal> amounts, String cell, Findings findings) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && total.compareTo(sum) != 0) {
            findings.add(
                    Severity.WARNING,
                    "planning.import.total-differs",
                    cell,
                    IndonesianNumbers.money(total),
                    IndonesianNumbers.money(sum));
        }
    }
}
