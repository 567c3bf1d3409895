package id.pantau.planning.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one period above a column of a schedule: "T1", "TW II", "Triwulan III", "Mei", "B05", "IV" or "12".
 *
 * @param number counted from 1
 */
record PeriodLabel(int number) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:target |rencana )?(?:t|tw|tri ?wulan|q|kw|kuartal|b|bln|bulan)? ?(?:ke )?(0?[1-9]|1[0-2]|i{1,3}|iv)");
    private static final Pattern MONTH = Pattern.compile(
            "(?:target |rencana )?(jan|pebr?|febr?|mar|mrt|apr|mei|may|jun|jul|agu?s?t?|ags|aug|sept?|okt|oct|nov|nop|des|dec)"
                    + "(?:uari|ruari|et|il|i|ustus|tus|ember|ober)?(?: 20\\d\\d)?");

    /** The period that the bare words of a header name. */
    static Optional<PeriodLabel> named(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            int roman = ROMAN.indexOf(numbered.group(1));
            return Optional.of(new PeriodLabel(roman >= 0 ? roman + 1 : Integer.parseInt(numbered.group(1))));
        }
        Matcher month = MONTH.matcher(words);
        return month.matches() ? Optional.of(new PeriodLabel(month(month.group(1)))) : Optional.empty();
    }

    private static int month(String abbreviation) {
        String usual = switch (abbreviation.substring(0, 3)) {
            case "peb" -> "feb";
            case "mrt" -> "mar";
            case "may" -> "mei";
            case "ags", "aug" -> "agu";
            case "oct" -> "okt";
            case "nop" -> "nov";
            case "dec" -> "des";
            default -> abbreviation.substring(0, 3);
        };
        return MONTHS.indexOf(usual) + 1;
    }
}
