package id.pantau.planning.ui;

import id.pantau.planning.RevisionReason;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a planner says of a revision that a sheet becomes, as far as it was typed. */
final class ImportRevision {

    private String text = "";
    private @Nullable LocalDate date;
    private @Nullable Month from;

    String text() {
        return text;
    }

    void text(String words) {
        text = words.strip();
    }

    @Nullable LocalDate date() {
        return date;
    }

    void date(@Nullable LocalDate day) {
        date = day;
    }

    @Nullable Month from() {
        return from;
    }

    void from(@Nullable Month month) {
        from = month;
    }

    boolean isTouched() {
        return !text.isEmpty();
    }

    /** What is still missing, as a text key. */
    Optional<String> lack() {
        if (text.isEmpty()) {
            return Optional.of("planning.import.reason.missing");
        }
        if (date == null) {
            return Optional.of("planning.import.revised-on.missing");
        }
        return from == null ? Optional.of("planning.import.effective.missing") : Optional.empty();
    }

    /** Only when nothing is missing. */
    RevisionReason reason() {
        return new RevisionReason(text, Objects.requireNonNull(date), Objects.requireNonNull(from));
    }
}
