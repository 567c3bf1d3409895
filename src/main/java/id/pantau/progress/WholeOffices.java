package id.pantau.progress;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.RoleGrant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the offices a person may look into it reads as a whole: those where it holds a role that does, and for such a
 * role held for a whole office everything below.
 */
final class WholeOffices {

    private final List<OfficeSummary> readable;
    private final Map<OfficeId, OfficeSummary> byId;

    /** @param readable every office the person may look into for whatever reason */
    WholeOffices(List<OfficeSummary> readable) {
        this.readable = readable;
        byId = readable.stream().collect(Collectors.toMap(OfficeSummary::id, Function.identity()));
    }

    List<OfficeSummary> readBy(Actor actor) {
        List<RoleGrant> readers = actor.grants().stream()
                .filter(grant -> grant.role().readsOffice())
                .toList();
        return readable.stream()
                .filter(office -> readers.stream().anyMatch(grant -> opens(grant, office)))
                .toList();
    }

    private boolean opens(RoleGrant grant, OfficeSummary office) {
        return grant.office().equals(office.id()) || (grant.unit() == null && isBelow(office, grant.office()));
    }

    private boolean isBelow(OfficeSummary office, OfficeId above) {
        OfficeSummary next = parent(office);
        for (int steps = 0; next != null && steps < byId.size(); steps++) {
            if (next.id().equals(above)) {
                return true;
            }
            next = parent(next);
        }
        return false;
    }

    private @Nullable OfficeSummary parent(OfficeSummary office) {
        return office.parent() == null ? null : byId.get(office.parent());
    }
}
