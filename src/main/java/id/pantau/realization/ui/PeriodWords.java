package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.PeriodNote;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.PeriodState;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Formats;
import java.util.Optional;

/** Says why a month takes no entries, since when and by whom, or why it takes them although it was over. */
final class PeriodWords {

    private PeriodWords() {}

    /** Whether it took entries once, and takes none any more. */
    static boolean isOver(PeriodStanding period) {
        return period.state() == PeriodState.CLOSED || period.state() == PeriodState.LOCKED;
    }

    /** @return empty for a month that is simply open */
    static Optional<String> of(PeriodStanding period, ReportingCalendar calendar) {
        return switch (period.state()) {
            case OPEN, LATE -> Optional.empty();
            case COMING -> Optional.of(text("realization.month.coming", period.month(), period.opensOn()));
            case CLOSED ->
                Optional.of(text(
                        "realization.month.read-only",
                        period.month(),
                        period.closesOn().plusDays(1),
                        period.dueOn()));
            case LOCKED, BACKFILL, REOPENED -> Optional.of(noted(period, calendar));
        };
    }

    private static String noted(PeriodStanding period, ReportingCalendar calendar) {
        String sentence = text(
                "realization.month.state." + CellWords.word(period.state()), period.month(), period.closesOn());
        PeriodNote note = period.note();
        if (note == null) {
            return sentence;
        }
        StringBuilder words = new StringBuilder(sentence);
        words.append(' ')
                .append(
                        note.at() == null
                                ? text("realization.month.by", note.by())
                                : text(
                                        "realization.month.by-at",
                                        note.by(),
                                        Formats.dateTime(note.at(), calendar.zone())));
        if (note.until() != null) {
            words.append(' ')
                    .append(text("realization.month.until", Formats.dateTime(note.until(), calendar.zone())));
        }
        if (note.reason() != null) {
            words.append(' ').append(text("realization.month.reason", note.reason()));
        }
        return words.toString();
    }
}
