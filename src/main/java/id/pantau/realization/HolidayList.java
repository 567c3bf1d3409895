package id.pantau.realization;

import id.pantau.achievement.DateReader;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.Formats;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of holidays, a date and a name in each line: "17 Agustus 2024 Hari Kemerdekaan". */
final class HolidayList {

    static final int LONGEST_NAME = 200;

    private static final String WEEKDAY = "(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\\s*,?\\s+)?";
    private static final String REST = "(?:[\\s,:;–—-]+(?<name>.*))?";
    private static final Pattern WRITTEN = Pattern.compile(
            WEEKDAY + "(?<day>\\d{1,2})[\\s./-]+(?<month>\\p{L}+|\\d{1,2})[\\s./-]+(?<year>\\d{4})" + REST,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + REST);
    private static final Map<String, Month> SHORT = Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("pebruari", Month.FEBRUARY),
            Map.entry("mar", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("agu", Month.AUGUST),
            Map.entry("ags", Month.AUGUST),
            Map.entry("agt", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("sept", Month.SEPTEMBER),
            Map.entry("okt", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("nopember", Month.NOVEMBER),
            Map.entry("des", Month.DECEMBER));

    private final Set<LocalDate> taken;

    /** @param present the holidays the office has already */
    HolidayList(Set<LocalDate> present) {
        taken = new HashSet<>(present);
    }

    /** Every line that is not empty, in the order of the text, each with its problem if any. */
    List<HolidayLine> read(String text) {
        List<HolidayLine> lines = new ArrayList<>();
        String[] written = text.split("\\R");
        for (int i = 0; i < written.length; i++) {
            if (!written[i].isBlank()) {
                lines.add(checked(line(i + 1, written[i].strip())));
            }
        }
        return lines;
    }

    private static HolidayLine line(int number, String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.matches()) {
            found = ISO.matcher(written);
        }
        boolean dated = found.matches();
        LocalDate day = dated ? day(found) : null;
        String name =
                dated ? Objects.requireNonNullElse(found.group("name"), "").strip() : "";
        HolidayLine line = new HolidayLine(number, day, name, null, List.of());
        return day == null ? line.refused("realization.period.holiday.no-date", number, cut(written)) : line;
    }

    private static @Nullable LocalDate day(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        if (year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            return null;
        }
        return DateReader.read(found.group("day") + " " + month(found.group("month")) + " " + year)
                .value()
                .orElse(null);
    }

    private static String month(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            Month known = SHORT.get(written.toLowerCase(Locale.ROOT));
            return known == null ? written : Formats.month(known);
        }
        int number = Integer.parseInt(written);
        return number < 1 || number > 12 ? "–" : Formats.month(Month.of(number));
    }

    private HolidayLine checked(HolidayLine line) {
        if (line.name().isBlank()) {
            return line.refused("realization.period.holiday.no-name", line.number());
        }
        if (line.name().length() > LONGEST_NAME) {
            return line.refused("realization.period.holiday.long-name", line.number(), LONGEST_NAME);
        }
        return line.day() == null || taken.add(line.day())
                ? line
                : line.refused("realization.period.holiday.twice", line.number(), line.day());
    }

    private static String cut(String written) {
        return written.length() <= 60 ? written : written.substring(0, 59) + "…";
    }
}
