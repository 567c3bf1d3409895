package id.pantau.progress.triage;

import id.pantau.realization.EntryState;
import id.pantau.shared.Role;

/** What a person who looks through the entries of an office decides on. */
public enum ReviewStep {
    VERIFY(Role.PLANNER, EntryState.SUBMITTED),
    APPROVE(Role.SECRETARY, EntryState.VERIFIED);

    private final Role role;
    private final EntryState state;

    ReviewStep(Role role, EntryState state) {
        this.role = role;
        this.state = state;
    }

    /** Who decides. */
    public Role role() {
        return role;
    }

    /** Where an entry stands that waits for it. */
    public EntryState state() {
        return state;
    }
}
