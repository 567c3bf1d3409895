package id.pantau.shared;

import java.time.Month;
import java.time.YearMonth;

/** A budget year (tahun anggaran), which is a calendar year. */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (value < 2000 || value > 2100) {
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
