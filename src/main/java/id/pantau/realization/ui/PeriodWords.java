package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.PeriodNote;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.PeriodState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a month stands, in words for those who fill it in: why, since when, by whom, and what to do now. */
public final class PeriodWords {

    private PeriodWords() {}

    /**
     * Everything about it in one or two sentences.
     *
     * @param zone the office's
     */
    public static String sentence(PeriodStanding standing, ZoneId zone) {
        return words("realization.period.state.", standing, zone);
    }

    /** The sentence, where the month is not simply open; else empty. */
    static Optional<String> unusual(PeriodStanding standing, ZoneId zone) {
        return standing.state() == PeriodState.OPEN || standing.state() == PeriodState.LATE
                ? Optional.empty()
                : Optional.of(sentence(standing, zone));
    }

    /** Whether it took entries once, and takes none any more. */
    static boolean isOver(PeriodStanding standing) {
        return standing.state() == PeriodState.CLOSED || standing.state() == PeriodState.LOCKED;
    }

    /** Since or until when, by whom and why, where the dates of the month do not say it; else empty. */
    public static String since(PeriodStanding standing, ZoneId zone) {
        return standing.state() == PeriodState.OPEN || standing.state() == PeriodState.COMING
                ? ""
                : words("realization.period.since.", standing, zone);
    }

    public static StatusBadge badge(PeriodStanding standing) {
        String words = text("realization.period.badge." + key(standing));
        return switch (standing.state()) {
            case COMING -> new StatusBadge(Tone.NEUTRAL, words);
            case OPEN -> new StatusBadge(Tone.SUCCESS, words);
            case LATE -> new StatusBadge(Tone.WARNING, Icons.CLOCK, words);
            case BACKFILL, REOPENED -> new StatusBadge(Tone.INFO, Icons.EDIT, words);
            case CLOSED -> new StatusBadge(Tone.NEUTRAL, Icons.LOCK, words);
            case LOCKED -> new StatusBadge(Tone.WARNING, Icons.LOCK, words);
        };
    }

    private static String words(String prefix, PeriodStanding standing, ZoneId zone) {
        @Nullable PeriodNote note = standing.note();
        return text(
                prefix + key(standing),
                standing.month(),
                standing.opensOn(),
                standing.dueOn(),
                standing.closesOn(),
                standing.closesOn().plusDays(1),
                note == null ? "" : note.by(),
                Formats.dateTime(note == null ? null : note.at(), zone),
                note == null ? "" : Objects.requireNonNullElse(note.reason(), ""),
                Formats.dateTime(note == null ? null : note.until(), zone));
    }

    private static String key(PeriodStanding standing) {
        return standing.state().name().toLowerCase(Locale.ROOT);
    }
}
