package id.pantau.progress.ui.review;

import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryRef;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.MoveOutcome;
import id.pantau.realization.WorkflowService;
import java.util.List;
import java.util.Optional;

/** Takes decisions on rows to the service. */
final class ReviewMoves {

    private final WorkflowService workflow;

    ReviewMoves(WorkflowService workflow) {
        this.workflow = workflow;
    }

    /** @return what became of each row, in their order */
    List<MoveOutcome> decide(ReviewStep step, List<ReviewRow> rows) {
        List<EntryRef> entries = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.entry()).stream())
                .map(EntryDetails::ref)
                .toList();
        return switch (step) {
            case VERIFY -> workflow.verify(entries);
            case APPROVE -> workflow.approve(entries);
        };
    }

    /** @throws id.pantau.shared.DomainException when it is refused */
    void giveBack(EntryRef entry, List<FieldRemark> reasons) {
        workflow.giveBack(entry, reasons);
    }

    /** @throws id.pantau.shared.DomainException when it is refused */
    void correct(EntryRef entry, String reason) {
        workflow.correct(entry, reason);
    }
}
