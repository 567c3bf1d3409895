package id.pantau.report;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.RoleGrant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of which offices a person may read everything, not only what a unit of its own enters. */
final class WholeOffices {

    private final Actor actor;
    private final Map<OfficeId, OfficeSummary> readable;

    /** @param readable every office the person may look into */
    WholeOffices(Actor actor, List<OfficeSummary> readable) {
        this.actor = actor;
        this.readable = readable.stream().collect(Collectors.toMap(OfficeSummary::id, Function.identity()));
    }

    List<OfficeSummary> inOrder(List<OfficeSummary> offices) {
        return offices.stream().filter(this::isRead).toList();
    }

    private boolean isRead(OfficeSummary office) {
        Set<OfficeId> above = above(office);
        return actor.grants().stream()
                .filter(grant -> grant.role().readsOffice())
                .anyMatch(grant -> grant.office().equals(office.id()) || reachesDown(grant, above));
    }

    private static boolean reachesDown(RoleGrant grant, Set<OfficeId> above) {
        return grant.unit() == null && above.contains(grant.office());
    }

    private Set<OfficeId> above(OfficeSummary office) {
        Set<OfficeId> found = new HashSet<>();
        @Nullable OfficeId next = office.parent();
        while (next != null && found.add(next)) {
            OfficeSummary parent = readable.get(next);
            next = parent == null ? null : parent.parent();
        }
        return found;
    }
}
