package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Target;
import id.pantau.planning.ActionDetails;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.ui.FigureWords;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.Narrative;
import id.pantau.uikit.Formats;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One cell of a row as it reads this month and last month.
 *
 * @param action the planned action it belongs to, in words; "" for what belongs to the indicator
 */
record ReviewCell(EntryCell cell, String action, String now, String before) {

    private static final List<EntryField> OF_ACTION =
            List.of(EntryField.CARRIED_OUT, EntryField.PHYSICAL, EntryField.SPENT);

    /** All cells of a row in the order in which they are filled in. */
    static List<ReviewCell> of(ReviewRow row) {
        Stream<ReviewCell> actions = row.progress().indicator().actions().stream()
                .flatMap(action ->
                        OF_ACTION.stream().map(field -> of(row, EntryCell.of(field, action.id()), words(action))));
        Stream<ReviewCell> words = Narrative.FIELDS.stream().map(field -> of(row, EntryCell.of(field), ""));
        return Stream.of(
                        Stream.of(of(row, EntryCell.of(EntryField.VALUE), "")),
                        actions,
                        words,
                        Stream.of(of(row, EntryCell.of(EntryField.EVIDENCE), "")))
                .flatMap(cells -> cells)
                .toList();
    }

    private static ReviewCell of(ReviewRow row, EntryCell cell, String action) {
        Target target = row.progress().measure().target();
        return new ReviewCell(
                cell,
                action,
                Optional.ofNullable(row.entry())
                        .map(entry -> read(entry, cell, target))
                        .orElse(Formats.NONE),
                row.lastMonth().map(entry -> read(entry, cell, target)).orElse(Formats.NONE));
    }

    private static String words(ActionDetails action) {
        return Stream.of(action.subActivity(), action.output(), action.activity(), action.program())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** What the field is called. */
    String name() {
        return name(cell.field());
    }

    static String name(EntryField field) {
        return text("progress.review.field." + field);
    }

    /** Whether it reads differently from last month. */
    boolean isChanged() {
        return !now.equals(before);
    }

    private static String read(EntryDetails entry, EntryCell cell, Target target) {
        Narrative words = entry.narrative();
        return switch (cell.field()) {
            case VALUE -> FigureWords.realized(entry.realized(), target);
            case CARRIED_OUT, PHYSICAL, SPENT ->
                entry.progress(Objects.requireNonNull(cell.action()))
                        .map(progress -> read(progress, cell.field()))
                        .orElse(Formats.NONE);
            case OBSTACLE_CATEGORY ->
                words.obstacleCategory() == null ? Formats.NONE : text("progress.obstacle." + words.obstacleCategory());
            case FOLLOW_UP_DUE -> Formats.date(words.followUpDue());
            case EVIDENCE -> entry.evidence() == 0 ? Formats.NONE : text("progress.review.evidence", entry.evidence());
            default -> entry.text(cell).isEmpty() ? Formats.NONE : entry.text(cell);
        };
    }

    private static String read(ActionProgress progress, EntryField field) {
        return switch (field) {
            case CARRIED_OUT ->
                progress.carriedOut() == null ? Formats.NONE : text("progress.carried-out." + progress.carriedOut());
            case PHYSICAL -> Formats.percent(progress.physicalPercent());
            default -> Formats.money(progress.spent());
        };
    }
}
