package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.uikit.Formats;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says in a sentence what happened; who did it stands before it. */
public final class HistoryWords {

    /** Longer texts stand below the sentence instead of in it. */
    private static final int LONGEST_IN_SENTENCE = 60;

    // line breaks, and signs that turn the direction of what follows
    private static final Pattern UNRULY = Pattern.compile("[\\v\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private HistoryWords() {}

    /** Such as "mengubah Realisasi dari 50 menjadi 60". */
    public static String sentence(HistoryLine line) {
        return switch (line.kind()) {
            case SAVED -> saved(line);
            case REFUSED -> refused(line);
            case EVIDENCE_REMOVED, HOLIDAY_REMOVED -> named(line, before(line));
            default -> named(line, before(line).isEmpty() ? after(line) : "");
        };
    }

    /** Whether what was there or came instead does not stand in the sentence. */
    public static boolean leavesTextOut(HistoryLine line) {
        return switch (line.kind()) {
            case SAVED -> isLong(before(line)) || isLong(after(line));
            case EVIDENCE_REMOVED, HOLIDAY_REMOVED -> isLong(before(line));
            case REFUSED ->
                line.field() == null || line.attempt() != null ? !after(line).isEmpty() : isLong(after(line));
            default -> !before(line).isEmpty() || isLong(after(line));
        };
    }

    /** What was there before, as people read it; "" for nothing. */
    public static String before(HistoryLine line) {
        return HistoryContent.words(line.field(), line.before());
    }

    /** What came instead, or was tried, as people read it; "" for nothing. */
    public static String after(HistoryLine line) {
        return line.isRefused()
                ? HistoryContent.typed(line.field(), line.after())
                : HistoryContent.words(line.field(), line.after());
    }

    public static String kind(HistoryKind kind) {
        return text("realization.history.kind." + kind);
    }

    /** The cell, with its action where the row has several; "" when it was none. */
    public static String cell(HistoryLine line) {
        EntryField field = line.field();
        if (field == null) {
            return "";
        }
        String name = text("realization.field." + field.name().toLowerCase(Locale.ROOT));
        return line.action() == null ? name : text("realization.history.cell", name, line.action());
    }

    /** When and by which way, such as "8 Okt 2024 09.15 · layar · 10.0.0.7". */
    public static String origin(HistoryLine line, ZoneId zone) {
        String way = text("realization.history.channel." + line.channel());
        String when = Formats.dateTime(line.at(), zone);
        return line.address() == null
                ? text("realization.history.origin", when, way)
                : text("realization.history.origin.address", when, way, line.address());
    }

    private static String saved(HistoryLine line) {
        String before = before(line);
        String after = after(line);
        boolean folded = leavesTextOut(line);
        if (before.isEmpty()) {
            return folded
                    ? text("realization.history.saved.filled.long", cell(line))
                    : text("realization.history.saved.filled", cell(line), after);
        }
        if (after.isEmpty()) {
            return folded
                    ? text("realization.history.saved.emptied.long", cell(line))
                    : text("realization.history.saved.emptied", cell(line), before);
        }
        return folded
                ? text("realization.history.saved.changed.long", cell(line))
                : text("realization.history.saved.changed", cell(line), before, after);
    }

    private static String refused(HistoryLine line) {
        if (line.attempt() != null) {
            return text("realization.history.refused." + line.attempt());
        }
        if (line.field() == null) {
            return text("realization.history.refused.other");
        }
        String after = after(line);
        if (after.isEmpty()) {
            return text("realization.history.refused.emptied", cell(line));
        }
        return isLong(after)
                ? text("realization.history.refused.cell.long", cell(line))
                : text("realization.history.refused.cell", cell(line), after);
    }

    /** @param what it was done to; "" for nothing beside the month */
    private static String named(HistoryLine line, String what) {
        String did = text("realization.history.did." + line.kind(), line.month());
        return what.isBlank() || isLong(what) ? did : did + ": " + what;
    }

    private static boolean isLong(String words) {
        return words.length() > LONGEST_IN_SENTENCE || UNRULY.matcher(words).find();
    }
}
