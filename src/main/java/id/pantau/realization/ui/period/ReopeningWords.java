package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.PeriodNote;
import id.pantau.realization.Reopening;
import id.pantau.realization.ReopeningState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a request to open a month, in words. */
public final class ReopeningWords {

    private ReopeningWords() {}

    /**
     * For the person who asked, such as "Permintaan Anda (…) menunggu jawaban perencana".
     *
     * @param zone the office's
     */
    public static String sentence(Reopening request, ZoneId zone) {
        return words("realization.period.request.own.", request, zone);
    }

    /** Who answered, when and why; for everybody. */
    static String answer(Reopening request, ZoneId zone) {
        return words("realization.period.request.answer.", request, zone);
    }

    /** Who asked, and when. */
    static String asked(Reopening request, ZoneId zone) {
        return text(
                "realization.period.request.asked",
                request.asked().by(),
                Formats.dateTime(request.asked().at(), zone));
    }

    static StatusBadge badge(ReopeningState state) {
        String words = text("realization.period.request.badge." + key(state));
        return switch (state) {
            case WAITING -> new StatusBadge(Tone.WARNING, Icons.CLOCK, words);
            case RUNNING -> new StatusBadge(Tone.INFO, Icons.EDIT, words);
            case OVER, REFUSED -> new StatusBadge(Tone.NEUTRAL, words);
        };
    }

    private static String words(String prefix, Reopening request, ZoneId zone) {
        @Nullable PeriodNote answer = request.ended() == null ? request.decided() : request.ended();
        @Nullable PeriodNote decided = request.decided();
        return text(
                prefix + key(request.state()),
                request.month(),
                request.unitName(),
                Formats.dateTime(request.asked().at(), zone),
                answer == null ? "" : answer.by(),
                Formats.dateTime(answer == null ? null : answer.at(), zone),
                answer == null ? "" : Objects.requireNonNullElse(answer.reason(), ""),
                Formats.dateTime(decided == null ? null : decided.until(), zone));
    }

    private static String key(ReopeningState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
