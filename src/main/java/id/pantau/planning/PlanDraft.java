package id.pantau.planning;

/**
 * A plan's content as somebody sees it who may change it; what is changed is judged against it.
 *
 * @param lastChange the latest change of the content, whoever made it
 */
public record PlanDraft(PlanSummary summary, NewPlan content, LastChange lastChange) {

    public PlanId id() {
        return summary.id();
    }

    /** Counts the changes of the content. */
    public int edition() {
        return summary.edition();
    }

    /** Whether the document itself may still be changed, not only what is said about it. */
    public boolean open() {
        return summary.status() == PlanStatus.DRAFT;
    }
}
