package id.pantau.realization.ui;

import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryState;
import id.pantau.realization.EvidenceService;
import id.pantau.realization.HistoryService;
import id.pantau.realization.MonthRow;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodService;
import id.pantau.realization.TaskRow;
import id.pantau.realization.ui.evidence.EvidenceContext;
import id.pantau.realization.ui.evidence.EvidenceDialog;
import id.pantau.realization.ui.history.CellHistoryDialog;
import id.pantau.realization.ui.period.ReopeningDialog;
import id.pantau.realization.ui.workbook.WorkbookDialog;
import id.pantau.realization.workbook.WorkbookService;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Opens what belongs to a month and has a dialog of its own. */
@Component
final class TaskDialogs {

    private static final EntryCell EVIDENCE = EntryCell.of(EntryField.EVIDENCE);

    private final EvidenceService evidence;
    private final HistoryService history;
    private final PeriodService periods;
    private final WorkbookService workbooks;

    TaskDialogs(EvidenceService evidence, HistoryService history, PeriodService periods, WorkbookService workbooks) {
        this.evidence = evidence;
        this.history = history;
        this.periods = periods;
        this.workbooks = workbooks;
    }

    /** @param changed told when something was stored that the page shows */
    TaskDoors doors(Runnable changed) {
        ZoneId zone = periods.zone();
        return new TaskDoors(
                (task, row) -> openEvidence(task, row, zone, changed),
                (task, row, cell) -> new CellHistoryDialog(
                                history, row.indicator().id(), row.indicator().text(), row.month(), cell)
                        .open(),
                task -> new ReopeningDialog(
                                periods,
                                task.period(),
                                periods.reportedUnits(task.plan().office()),
                                changed)
                        .open(),
                task -> new WorkbookDialog(workbooks, task.month(), changed).open());
    }

    /** The page is shown anew when the dialog closes, not under it. */
    private void openEvidence(MonthTask task, TaskRow row, ZoneId zone, Runnable changed) {
        AtomicBoolean touched = new AtomicBoolean();
        EvidenceContext context = new EvidenceContext(
                task.plan().office(),
                new MonthRow(row.indicator().id(), row.month()),
                row.indicator().text(),
                isOpen(task, row),
                zone);
        EvidenceDialog dialog = new EvidenceDialog(evidence, context, entry -> touched.set(true));
        dialog.addClosedListener(closed -> {
            if (touched.get()) {
                changed.run();
            }
        });
        dialog.open();
    }

    private static boolean isOpen(MonthTask task, TaskRow row) {
        boolean mending = row.entry()
                .filter(entry -> entry.state() == EntryState.RETURNED)
                .isPresent();
        return row.isOpen(EVIDENCE)
                && (mending ? task.period().acceptsMending() : task.period().accepts());
    }
}
