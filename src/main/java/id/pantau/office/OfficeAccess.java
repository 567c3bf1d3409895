package id.pantau.office;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides which offices a person may look into: its own, and for most roles everything below. */
class OfficeAccess {

    private final Supplier<List<OfficeSummary>> all;
    private @Nullable Map<OfficeId, OfficeSummary> tree;

    /** @param all every office there is; asked only when a role held elsewhere has to be looked at */
    OfficeAccess(Supplier<List<OfficeSummary>> all) {
        this.all = all;
    }

    boolean mayRead(Actor actor, OfficeId office) {
        return opensAny(actor.grants().stream().toList(), office);
    }

    /** Whether a role of the person covers the plans and figures of the whole office, not only of a unit of its own. */
    boolean readsWhole(Actor actor, OfficeId office) {
        return opensAny(
                actor.grants().stream()
                        .filter(grant -> grant.role().readsOffice())
                        .toList(),
                office);
    }

    private boolean opensAny(List<RoleGrant> grants, OfficeId office) {
        return grants.stream().anyMatch(grant -> grant.office().equals(office))
                || grants.stream().anyMatch(grant -> reachesDown(grant, office));
    }

    private boolean reachesDown(RoleGrant grant, OfficeId office) {
        boolean looksDown = grant.role().readsOffice() || grant.role() == Role.NATIONAL_ADMIN;
        return looksDown && grant.unit() == null && ancestors(office).contains(grant.office());
    }

    /** The office and all above it, the nearest first. */
    List<OfficeId> upwards(OfficeId office) {
        Set<OfficeId> found = new LinkedHashSet<>(List.of(office));
        found.addAll(ancestors(office));
        return List.copyOf(found);
    }

    private Set<OfficeId> ancestors(OfficeId office) {
        Set<OfficeId> found = new LinkedHashSet<>();
        @Nullable OfficeId next = parent(office);
        while (next != null && found.add(next)) {
            next = parent(next);
        }
        return found;
    }

    private @Nullable OfficeId parent(OfficeId office) {
        OfficeSummary summary = tree().get(office);
        return summary == null ? null : summary.parent();
    }

    private Map<OfficeId, OfficeSummary> tree() {
        if (tree == null) {
            tree = all.get().stream().collect(toMap(OfficeSummary::id, Function.identity()));
        }
        return tree;
    }
}
