package id.pantau.planning.ui;

import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.editing.PlanEdit;

/** What shows a person's work on a plan. */
interface EditScreen {

    /** A change of this person is stored. */
    void changed();

    /** The content is another one altogether: whatever shows it has to show it again. */
    void replaced();

    /** Somebody else has changed other parts, which are shown now too. */
    void joinedBy(String other);

    /** Somebody else has changed the same parts; nothing is stored until the person has chosen. */
    void conflict(ChangedMeanwhile conflict, PlanEdit edit);
}
