package id.pantau.realization;

import id.pantau.planning.ReportedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets a person into an entry: only its own rows, only while the month takes it, only the cells that are open. */
@Component
class EntryGate {

    private final Periods periods;
    private final Remarks remarks;

    EntryGate(Periods periods, Remarks remarks) {
        this.periods = periods;
        this.remarks = remarks;
    }

    /**
     * How the month stands for the person's units, once it is sure that the row and the actions are theirs.
     *
     * @throws NotFoundException when they are not
     */
    PeriodStanding requireOwn(Actor actor, ReportedRow row, EntryPatch patch) {
        RowOwnership ownership = RowOwnership.of(actor, row.plan().office());
        boolean own = patch.changes().stream()
                .map(CellChange::cell)
                .allMatch(cell -> cell.field() != EntryField.EVIDENCE && ownership.owns(row, cell));
        if (!own) {
            throw new NotFoundException();
        }
        return requireOwn(actor, row, patch.month());
    }

    /**
     * How a month stands for the person's units, once it is sure that the row is theirs.
     *
     * @throws NotFoundException when it is not
     */
    PeriodStanding requireOwn(Actor actor, ReportedRow row, YearMonth month) {
        RowOwnership ownership = RowOwnership.of(actor, row.plan().office());
        if (!ownership.owns(row)) {
            throw new NotFoundException();
        }
        return periods.standing(row.plan().office(), month, ownership.units());
    }

    /**
     * Checks that cells of an entry can be changed now.
     *
     * @throws DomainException when the month is closed, the entry is on its way, or a cell was not sent back
     */
    void requireEditable(Entry entry, PeriodStanding period, Collection<EntryCell> cells) {
        if (!entry.state().isOpen()) {
            throw new DomainException(
                    "realization.entry.not-open." + entry.state().name().toLowerCase(Locale.ROOT));
        }
        if (entry.state() == EntryState.RETURNED) {
            requireSentBack(entry, period, cells);
        } else if (!period.accepts()) {
            throw period.refusal();
        }
    }

    private void requireSentBack(Entry entry, PeriodStanding period, Collection<EntryCell> cells) {
        if (!period.acceptsMending()) {
            throw period.refusal();
        }
        var open = remarks.open(entry);
        boolean allOpen = cells.stream().allMatch(cell -> open.stream().anyMatch(remark -> remark.reopens(cell)));
        if (!allOpen) {
            throw new DomainException("realization.entry.not-sent-back");
        }
    }
}
