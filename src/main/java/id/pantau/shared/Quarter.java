package id.pantau.shared;

import java.time.Month;
import java.util.List;

/** A quarter (triwulan) of the fiscal year, named I to IV. */
public enum Quarter {
    I,
    II,
    III,
    IV;

    public static Quarter of(Month month) {
        return values()[(month.getValue() - 1) / 3];
    }

    /** 1 for I up to 4 for IV. */
    public int number() {
        return ordinal() + 1;
    }

    public Month firstMonth() {
        return Month.of(ordinal() * 3 + 1);
    }

    public Month lastMonth() {
        return Month.of(ordinal() * 3 + 3);
    }

    public List<Month> months() {
        return List.of(firstMonth(), firstMonth().plus(1), lastMonth());
    }
}
