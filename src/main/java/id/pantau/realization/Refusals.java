package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.RowOffices;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody tried and was refused, with every word that was typed, in the office whose row it was.
 *
 * <p>The reasons are worded in Indonesian whatever language the person reads: the record belongs to the office.
 */
@Component
class Refusals {

    private final HistoryWriter history;
    private final RowOffices rows;

    Refusals(HistoryWriter history, RowOffices rows) {
        this.history = history;
        this.rows = rows;
    }

    /** Keeps each cell of what was typed; nothing when there is no such row. */
    void keep(EntryPatch patch, DomainException refusal) {
        attempt(patch)
                .ifPresent(attempt -> write(patch.changes().stream()
                        .map(change -> attempt.in(change.cell())
                                .change(change.seen(), change.typed())
                                .because(words(change.cell(), refusal)))
                        .toList()));
    }

    /** Keeps what was typed into cells that somebody else had changed meanwhile. */
    void keep(EntryPatch patch, List<CellConflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        attempt(patch)
                .ifPresent(attempt -> write(conflicts.stream()
                        .map(conflict -> attempt.in(conflict.cell())
                                .change(conflict.stored(), conflict.typed())
                                .because(words("realization.history.overtaken", conflict.by())))
                        .toList()));
    }

    /** @param touched what was to be moved; nothing is kept when there is nothing */
    void keep(List<Happening> touched, DomainException refusal) {
        write(touched.stream()
                .map(happening -> happening.because(words(refusal)))
                .toList());
    }

    /** @param touched what was to be done; nothing is kept when there is nothing */
    void keep(Optional<Happening> touched, DomainException refusal) {
        keep(touched.stream().toList(), refusal);
    }

    private Optional<Happening> attempt(EntryPatch patch) {
        return rows.of(patch.indicator())
                .map(office ->
                        Happening.to(HistoryKind.REFUSED, office, patch.month()).of(patch.indicator()));
    }

    private void write(List<Happening> refused) {
        if (!refused.isEmpty()) {
            history.writeRefusals(refused);
        }
    }

    /** A cell beside the one that could not be read was refused with it. */
    private static String words(EntryCell cell, DomainException refusal) {
        return refusal instanceof RefusedCellException one && !one.cell().equals(cell)
                ? words(
                        "realization.history.beside",
                        words("realization.field." + one.cell().field().name().toLowerCase(Locale.ROOT)),
                        words(refusal))
                : words(refusal);
    }

    private static String words(DomainException refusal) {
        return refusal instanceof NotFoundException
                ? words("realization.history.not-allowed")
                : words(refusal.messageKey(), refusal.arguments().toArray());
    }

    private static String words(String key, Object... arguments) {
        return text(Language.INDONESIAN, key, arguments);
    }
}
