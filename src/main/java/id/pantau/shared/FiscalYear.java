package id.pantau.shared;

import java.time.Month;
import java.time.YearMonth;

/** A budget year (tahun anggaran), which is a calendar year. */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("not a fiscal year: " + value);
        }
    }

    public YearMonth month(Month month) {
        return YearMonth.of(value, month);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
