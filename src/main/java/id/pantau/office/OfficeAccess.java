package id.pantau.office;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which offices a person may look into: its own, and for most roles everything below. */
class OfficeAccess {

    private final Map<OfficeId, OfficeSummary> offices;

    OfficeAccess(Collection<OfficeSummary> offices) {
        this.offices = offices.stream().collect(toMap(OfficeSummary::id, Function.identity()));
    }

    Set<OfficeId> readableBy(Actor actor) {
        return offices.keySet().stream()
                .filter(office -> mayRead(actor, office))
                .collect(toUnmodifiableSet());
    }

    boolean mayRead(Actor actor, OfficeId office) {
        return actor.grants().stream().anyMatch(grant -> opens(grant, office));
    }

    /** Whether a role of the person covers the plans and figures of the whole office, not only of a unit of its own. */
    boolean readsWhole(Actor actor, OfficeId office) {
        return actor.grants().stream()
                .filter(grant -> grant.role().readsOffice())
                .anyMatch(grant -> opens(grant, office));
    }

    private boolean opens(RoleGrant grant, OfficeId office) {
        if (grant.office().equals(office)) {
            return true;
        }
        boolean looksDown = grant.role().readsOffice() || grant.role() == Role.NATIONAL_ADMIN;
        return looksDown && grant.unit() == null && ancestors(office).contains(grant.office());
    }

    private Set<OfficeId> ancestors(OfficeId office) {
        Set<OfficeId> found = new HashSet<>();
        @Nullable OfficeId next = parent(office);
        while (next != null && found.add(next)) {
            next = parent(next);
        }
        return found;
    }

    private @Nullable OfficeId parent(OfficeId office) {
        OfficeSummary summary = offices.get(office);
        return summary == null ? null : summary.parent();
    }
}
