package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EntryId;
import id.pantau.realization.MoveOutcome;
import id.pantau.shared.DomainException;
import id.pantau.uikit.Notices;
import java.util.List;

/** Tells what became of entries that were to be moved. */
final class MoveWords {

    private MoveWords() {}

    /** @param done says how many were moved */
    static void tell(List<MoveOutcome> outcomes, MonthRows rows, String done) {
        long moved = outcomes.stream().filter(MoveOutcome::isDone).count();
        if (moved > 0) {
            Notices.success(done, moved);
        }
        outcomes.stream().filter(outcome -> !outcome.isDone()).forEach(outcome -> refused(outcome, rows));
    }

    private static void refused(MoveOutcome outcome, MonthRows rows) {
        DomainException refusal = outcome.refusal();
        if (refusal != null) {
            Notices.refused(text(
                    "realization.grid.stayed",
                    name(outcome.asked().id(), rows),
                    text(refusal.messageKey(), refusal.arguments().toArray())));
        }
    }

    private static String name(EntryId entry, MonthRows rows) {
        return rows.all().stream()
                .filter(row -> row.entry().filter(it -> it.id().equals(entry)).isPresent())
                .map(row -> row.indicator().text())
                .findFirst()
                .orElse("");
    }
}
