package id.pantau.realization;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.OwnedAction;
import id.pantau.planning.ReportedRow;
import id.pantau.planning.TracedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Objects;

/** Which rows of an office's plan a person fills in: those that its units own, alone or with all others. */
record RowOwnership(List<UnitId> units) {

    static RowOwnership of(Actor actor, OfficeId office) {
        return new RowOwnership(actor.grants().stream()
                .filter(grant -> grant.role() == Role.REPORTER && grant.office().equals(office))
                .map(RoleGrant::unit)
                .filter(Objects::nonNull)
                .toList());
    }

    boolean owns(IndicatorDetails indicator) {
        return indicator.actions().stream().anyMatch(this::owns);
    }

    boolean owns(ActionDetails action) {
        return units.stream().anyMatch(action::ownedBy);
    }

    boolean owns(ReportedRow row) {
        return row.actions().stream().anyMatch(this::owns);
    }

    /** Whether a cell of a row is theirs: that of an action only when the action is. */
    boolean owns(ReportedRow row, EntryCell cell) {
        return cell.action() == null
                || row.action(cell.action()).filter(this::owns).isPresent();
    }

    /** Whether a row is theirs in the version in which it stands. */
    boolean owns(TracedRow row) {
        return row.actions().stream().anyMatch(action -> units.stream().anyMatch(action::ownedBy));
    }

    private boolean owns(OwnedAction action) {
        return units.stream().anyMatch(action::ownedBy);
    }
}
