package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digits with points and commas, and the number they stand for.
 *
 * <p>Groups of exactly three digits are thousands, a last group of any other length is the decimals; where both
 * signs occur the last one is the decimal sign. What stays open is refused.
 */
sealed interface NumberShape {

    /** The digits stand for exactly one number. */
    record Clear(BigDecimal value) implements NumberShape {}

    /** The digits could stand for several numbers, or for none. */
    record Unclear(String reason, List<String> couldMean) implements NumberShape {}

    /** Where the digits stand, because the same digits are read differently there. */
    enum Place {
        PLAIN,
        PERCENT,
        MONEY
    }

    /** Pattern of the texts this can be asked about. */
    String DIGITS = "[-−+]?\\d+(?:[.,]\\d+)*";

    /** More digits than any figure of an office has; longer ones are slips of the keyboard. */
    int MOST_DIGITS = 30;

    Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

    static NumberShape of(String digits, Place place) {
        if (digits.length() > MOST_DIGITS) {
            return new Unclear("Angka terlalu panjang.", List.of());
        }
        boolean negative = digits.startsWith("-") || digits.startsWith("−");
        String unsigned = negative || digits.startsWith("+") ? digits.substring(1) : digits;
        NumberShape shape = unsigned(unsigned, place);
        return negative && shape instanceof Clear(BigDecimal value) ? new Clear(value.negate()) : shape;
    }

    private static NumberShape unsigned(String digits, Place place) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return new Clear(new BigDecimal(digits));
        }
        char sign = digits.charAt(last);
        String head = digits.substring(0, last);
        String tail = digits.substring(last + 1);
        boolean otherSign = head.indexOf(sign == '.' ? ',' : '.') >= 0;
        boolean repeated = head.indexOf(sign) >= 0;
        if (otherSign) {
            return repeated ? malformed(digits) : bothSigns(digits, head, tail, place);
        }
        if (repeated) {
            return GROUPS.matcher(digits).matches() ? new Clear(joined(digits)) : malformed(digits);
        }
        return GROUPS.matcher(digits).matches()
                ? threeDigits(head, tail, place)
                : decimals(digits, new BigDecimal(head + '.' + tail), tail, place);
    }

    private static NumberShape bothSigns(String digits, String head, String tail, Place place) {
        if (!GROUPS.matcher(head).matches()) {
            return malformed(digits);
        }
        return decimals(digits, new BigDecimal(joined(head).toPlainString() + '.' + tail), tail, place);
    }

    private static NumberShape threeDigits(String head, String tail, Place place) {
        BigDecimal thousands = new BigDecimal(head + tail);
        if (place != Place.PERCENT) {
            return new Clear(thousands);
        }
        return new Unclear(
                "Tanda pemisah diikuti tiga angka: bisa ribuan, bisa desimal.",
                List.of(
                        IndonesianNumbers.exactPercent(new BigDecimal(head + '.' + tail)),
                        IndonesianNumbers.exactPercent(thousands)));
    }

    private static NumberShape decimals(String digits, BigDecimal value, String tail, Place place) {
        if (place == Place.MONEY && tail.length() > 2) {
            return new Unclear(
                    "Tanda ribuan dan desimal tercampur.",
                    List.of(IndonesianNumbers.money(value), IndonesianNumbers.money(joined(digits))));
        }
        return new Clear(value);
    }

    private static Unclear malformed(String digits) {
        return new Unclear("Pengelompokan angka tidak lazim.", List.of(IndonesianNumbers.exact(joined(digits))));
    }

    private static BigDecimal joined(String digits) {
        return new BigDecimal(digits.replace(".", "").replace(",", ""));
    }
}
