package id.pantau.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How numbers, money and dates are written, always the Indonesian way whatever the language of the screen.
 *
 * <p>Nothing here asks the JDK's locale data, which changes between versions. What is missing ({@code null}) is written
 * as {@link #NONE}.
 */
public final class Formats {

    /** What stands for a value that is not there. */
    public static final String NONE = "–";

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DECIMALS = 2;
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Formats() {}

    /** {@code 1.234,5}: at most two decimals, none that are zero. */
    public static String number(@Nullable BigDecimal number) {
        return number(number, DECIMALS);
    }

    /** {@code 1.234,5}: rounded half up to at most so many decimals, trailing zeros left out. */
    public static String number(@Nullable BigDecimal number, int mostDecimals) {
        return number == null
                ? NONE
                : Digits.grouped(Digits.trimmed(number.setScale(mostDecimals, RoundingMode.HALF_UP)));
    }

    /** {@code 1.234}. */
    public static String number(long number) {
        return Digits.grouped(BigDecimal.valueOf(number));
    }

    /** {@code 97,50}: rounded half up to exactly so many decimals. */
    public static String fixed(@Nullable BigDecimal number, int decimals) {
        return number == null ? NONE : Digits.grouped(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * {@code 97,5 %} with a space that does not break.
     *
     * @param percent 97.5 for 97.5 percent
     */
    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NONE : number(percent) + NO_BREAK_SPACE + '%';
    }

    /**
     * {@code Rp30.508.381.000}; two decimals only where there are sen.
     *
     * @param rupiah in whole rupiah
     */
    public static String money(@Nullable BigDecimal rupiah) {
        if (rupiah == null) {
            return NONE;
        }
        BigDecimal rounded = rupiah.setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return Digits.grouped("Rp", whole ? Digits.trimmed(rounded) : rounded);
    }

    /**
     * {@code Rp30.508.381.000}.
     *
     * @param rupiah in whole rupiah
     */
    public static String money(long rupiah) {
        return money(BigDecimal.valueOf(rupiah));
    }

    /** {@code 8 Oktober 2024}. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? NONE : date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
    }

    /** {@code 8 Okt 2024}, where room is short. */
    public static String shortDate(@Nullable LocalDate date) {
        return date == null ? NONE : date.getDayOfMonth() + " " + shortMonth(date.getMonth()) + " " + date.getYear();
    }

    /** {@code 8 Oktober 2024 pukul 14.05}. */
    public static String dateTime(@Nullable LocalDateTime time) {
        return time == null
                ? NONE
                : date(time.toLocalDate()) + " pukul " + two(time.getHour()) + "." + two(time.getMinute());
    }

    /** {@code 8 Oktober 2024 pukul 14.05}, as the clock of that zone shows it. */
    public static String dateTime(@Nullable Instant time, ZoneId zone) {
        return time == null ? NONE : dateTime(LocalDateTime.ofInstant(time, zone));
    }

    /** {@code Oktober}. */
    public static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** {@code Okt}. */
    public static String shortMonth(Month month) {
        return SHORT_MONTHS.get(month.getValue() - 1);
    }

    /** {@code Oktober 2024}. */
    public static String month(@Nullable YearMonth month) {
        return month == null ? NONE : month(month.getMonth()) + " " + month.getYear();
    }

    /**
     * {@code Triwulan III}.
     *
     * @param quarter 1 to 4
     */
    public static String quarter(int quarter) {
        return "Triwulan " + ROMAN.get(quarter - 1);
    }

    /**
     * {@code TW III}, where room is short.
     *
     * @param quarter 1 to 4
     */
    public static String shortQuarter(int quarter) {
        return "TW " + ROMAN.get(quarter - 1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
