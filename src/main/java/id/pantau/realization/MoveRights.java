package id.pantau.realization;

import id.pantau.planning.ReportedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has a part in which step of an entry's way. */
@Component
class MoveRights {

    private final HistoryRepository typed;
    private final CurrentUser currentUser;

    MoveRights(HistoryRepository typed, CurrentUser currentUser) {
        this.typed = typed;
        this.currentUser = currentUser;
    }

    /** To whom has no part in a step, the entry does not exist. */
    void requireAnyPart(EntryMove move, ReportedRow row) {
        OfficeId office = row.plan().office();
        boolean reports = RowOwnership.of(actor(), office).owns(row);
        boolean hasPart = switch (move) {
            case SUBMIT, WITHDRAW -> reports;
            case VERIFY -> plans(office);
            case APPROVE -> signs(office);
            case GIVE_BACK -> plans(office) || signs(office);
            case CORRECT -> reports || plans(office);
        };
        if (!hasPart) {
            throw new NotFoundException();
        }
    }

    /** The planner sends back what is handed in or verified, the Sekretaris what is verified. */
    void requireGivesBack(OfficeId office, EntryState state) {
        if (!plans(office) && !(signs(office) && state == EntryState.VERIFIED)) {
            throw new DomainException("realization.move.not-yours");
        }
    }

    /** Nobody verifies or approves what they entered themselves. */
    void requireOthersWork(Entry entry) {
        Actor actor = actor();
        boolean own = entry.isEnteredBy(actor)
                || !typed.typedInto(List.of(entry.id().value()), actor.id().value())
                        .isEmpty();
        if (own) {
            throw new DomainException("realization.move.own-entry");
        }
    }

    boolean plans(OfficeId office) {
        return actor().holds(Role.PLANNER, office);
    }

    private boolean signs(OfficeId office) {
        return actor().holds(Role.SECRETARY, office);
    }

    Actor actor() {
        return currentUser.require();
    }
}
