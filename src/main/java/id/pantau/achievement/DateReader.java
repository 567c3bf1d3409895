package id.pantau.achievement;

import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as documents write them: "11 Januari 2024". */
public final class DateReader {

    private static final Pattern LONG_DATE = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private DateReader() {}

    /** The date; a day that its month does not have is refused. */
    public static Reading<LocalDate> read(@Nullable String raw) {
        String clean = CleanText.of(raw);
        Reading.Emptiness emptiness = Emptinesses.of(clean);
        if (emptiness != null) {
            return new Empty<>(emptiness);
        }
        Matcher matcher = LONG_DATE.matcher(clean);
        int month = matcher.matches() ? MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        if (month == 0) {
            return new Refused<>("Bukan tanggal seperti “11 Januari 2024”.", List.of());
        }
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
            return new Read<>(date, List.of());
        } catch (DateTimeException impossible) {
            return new Refused<>("Tanggal itu tidak ada.", List.of());
        }
    }
}
