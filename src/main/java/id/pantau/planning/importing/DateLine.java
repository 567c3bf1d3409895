package id.pantau.planning.importing;

import id.pantau.achievement.DateReader;
import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of a signature block that says where and when.
 *
 * @param date null where the day is left open
 */
record DateLine(String place, @Nullable LocalDate date, String printed, String cell) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})\\s*-\\s*(\\d{4})");
    private static final Map<String, String> OTHER_SPELLINGS = Map.of(
            "pebruari",
            "Februari",
            "nopember",
            "November",
            "agst",
            "Agustus",
            "jan",
            "Januari",
            "feb",
            "Februari",
            "sept",
            "September",
            "okt",
            "Oktober",
            "nov",
            "November",
            "des",
            "Desember");

    /** The line in a cell, null when the cell is none; a cell with a date may stand beside the place. */
    static @Nullable DateLine in(GridCell cell, List<GridCell> block) {
        Matcher line = SignatureReading.matched(Lines.PLACE_AND_DATE, cell.text());
        if (line == null) {
            return null;
        }
        String place = Words.tidy(line.group("place"));
        String printed = Words.tidy(cell.text());
        if (!line.group("date").isEmpty()) {
            return new DateLine(place, date(line.group("date")), printed, cell.address());
        }
        return block.stream()
                .filter(other -> other.row() == cell.row() && other.kind() == CellKind.DATE && other.date() != null)
                .findFirst()
                .map(other ->
                        new DateLine(place, other.date(), printed + " " + LONG.format(other.date()), cell.address()))
                .orElse(null);
    }

    private static @Nullable LocalDate date(String text) {
        Matcher figures = SignatureReading.matched(FIGURES, text);
        if (figures != null) {
            return DateReader.read(figures.group(1) + " " + month(figures.group(2)) + " " + figures.group(3))
                    .value()
                    .orElse(null);
        }
        String[] words = Words.tidy(text).split(" ");
        for (int index = 0; index < words.length; index++) {
            words[index] = OTHER_SPELLINGS.getOrDefault(words[index].toLowerCase(Locale.ROOT), words[index]);
        }
        return DateReader.read(String.join(" ", words)).value().orElse(null);
    }

    private static String month(String figure) {
        int month = Integer.parseInt(figure);
        return month < 1 || month > 12
                ? ""
                : LONG.format(LocalDate.of(2000, month, 1)).split(" ")[1];
    }
}
