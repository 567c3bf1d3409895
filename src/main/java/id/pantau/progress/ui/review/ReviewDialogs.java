package id.pantau.progress.ui.review;

import id.pantau.progress.triage.ReviewRow;
import id.pantau.realization.EvidenceService;
import id.pantau.realization.HistoryService;
import id.pantau.realization.MonthRow;
import id.pantau.realization.ui.evidence.EvidenceContext;
import id.pantau.realization.ui.evidence.EvidenceDialog;
import id.pantau.realization.ui.history.CellHistoryDialog;
import id.pantau.shared.OfficeId;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Opens what belongs to an entry and has a dialog of its own, to look at only. */
@Component
final class ReviewDialogs {

    private final EvidenceService evidence;
    private final HistoryService history;

    ReviewDialogs(EvidenceService evidence, HistoryService history) {
        this.evidence = evidence;
        this.history = history;
    }

    ReviewDoors doors(OfficeId office, ZoneId zone) {
        return new ReviewDoors(
                row -> openEvidence(row, office, zone),
                row -> new CellHistoryDialog(history, row.progress().indicator().id(), title(row), row.month(), null)
                        .open());
    }

    private void openEvidence(ReviewRow row, OfficeId office, ZoneId zone) {
        MonthRow wanted = new MonthRow(row.progress().indicator().id(), row.month());
        EvidenceContext context = new EvidenceContext(office, wanted, title(row), false, zone);
        new EvidenceDialog(evidence, context, unchanged -> {}).open();
    }

    private static String title(ReviewRow row) {
        return row.progress().indicator().text();
    }
}
