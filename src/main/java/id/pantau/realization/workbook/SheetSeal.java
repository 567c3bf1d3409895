package id.pantau.realization.workbook;

import id.pantau.realization.MonthTask;
import id.pantau.shared.Actor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For whom and for what a sheet was made, as a hidden cell carries it; nothing in it is secret, and nothing is believed
 * without being checked again.
 *
 * @param rows fingerprint of all hidden cells of the lines
 * @param name of the person it was made for
 */
record SheetSeal(
        int format,
        long office,
        long plan,
        int version,
        YearMonth month,
        long person,
        Instant made,
        String rows,
        String name) {

    /** The form of the sheet this program writes and reads. */
    static final int FORMAT = 1;

    private static final String MARK = "pantau-lembar-isian";
    private static final String BETWEEN = "|";
    private static final int PARTS = 11;

    static SheetSeal of(MonthTask task, Actor person, Instant made, Map<String, String> lines) {
        return new SheetSeal(
                FORMAT,
                task.plan().office().value(),
                task.plan().id().value(),
                task.plan().version(),
                task.month(),
                person.id().value(),
                made,
                rowsOf(lines),
                person.name().replace(BETWEEN, " ").strip());
    }

    /** @param lines by key what the hidden cell of each line says */
    static String rowsOf(Map<String, String> lines) {
        return Fingerprint.of(new TreeMap<>(lines).toString());
    }

    static boolean isMarked(String text) {
        return text.startsWith(MARK + BETWEEN);
    }

    /** @return empty when it is no seal, or was changed */
    static Optional<SheetSeal> parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS || !Fingerprint.of(body(text)).equals(parts[PARTS - 1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SheetSeal(
                    Integer.parseInt(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Integer.parseInt(parts[4]),
                    YearMonth.parse(parts[5]),
                    Long.parseLong(parts[6]),
                    Instant.parse(parts[7]),
                    parts[8],
                    parts[9]));
        } catch (NumberFormatException | DateTimeException changed) {
            return Optional.empty();
        }
    }

    private static String body(String text) {
        return text.substring(0, text.lastIndexOf(BETWEEN));
    }

    @Override
    public String toString() {
        String body = String.join(
                BETWEEN,
                MARK,
                String.valueOf(format),
                String.valueOf(office),
                String.valueOf(plan),
                String.valueOf(version),
                month.toString(),
                String.valueOf(person),
                made.toString(),
                rows,
                name);
        return body + BETWEEN + Fingerprint.of(body);
    }
}
