package id.pantau.planning.ui;

import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.EditOutcome.Saved;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.editing.BackTo;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.shared.DomainException;
import java.util.ArrayDeque;
import java.util.Deque;

/** One person's work on one plan: stores each change at once and knows how to take it back. */
final class EditDesk {

    private final PlanDraftService drafts;
    private final EditScreen screen;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private PlanDraft draft;

    EditDesk(PlanDraftService drafts, PlanDraft draft, EditScreen screen) {
        this.drafts = drafts;
        this.draft = draft;
        this.screen = screen;
    }

    PlanDraft draft() {
        return draft;
    }

    NewPlan content() {
        return draft.content();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * Makes a change and stores it, or asks the person when somebody else changed the same.
     *
     * @throws DomainException when it cannot be stored, in words for the person
     */
    void edit(PlanEdit edit) {
        NewPlan before = draft.content();
        if (stored(edit)) {
            done.push(new Step(before, draft.content(), edit.interprets()));
            undone.clear();
            screen.changed();
        }
    }

    void undo() {
        if (canUndo()) {
            Step step = done.pop();
            if (stored(new BackTo(step.after(), step.before(), step.interprets()))) {
                undone.push(step);
                screen.replaced();
            }
        }
    }

    void redo() {
        if (canRedo()) {
            Step step = undone.pop();
            if (stored(new BackTo(step.before(), step.after(), step.interprets()))) {
                done.push(step);
                screen.replaced();
            }
        }
    }

    /** Goes on with what somebody else stored. */
    void take(PlanDraft theirs) {
        draft = theirs;
        done.clear();
        undone.clear();
        screen.replaced();
    }

    private boolean stored(PlanEdit edit) {
        return switch (drafts.edit(draft, edit)) {
            case Saved(PlanDraft saved, String other) -> {
                boolean changed = !saved.content().equals(draft.content());
                draft = saved;
                if (other != null) {
                    done.clear();
                    undone.clear();
                    screen.joinedBy(other);
                }
                yield changed;
            }
            case ChangedMeanwhile conflict -> {
                screen.conflict(conflict, edit);
                yield false;
            }
        };
    }

    /** A change with what was before and after it. */
    private record Step(NewPlan before, NewPlan after, boolean interprets) {}
}
