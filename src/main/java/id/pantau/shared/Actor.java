package id.pantau.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/**
 * The person a service acts for, with every role it holds.
 *
 * @param name as shown beside what the person did
 */
public record Actor(UserId id, String name, Set<RoleGrant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean holds(Role role, OfficeId office) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.office().equals(office));
    }

    /** The offices in which a role is held. */
    public Set<OfficeId> officesAs(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(RoleGrant::office)
                .collect(toUnmodifiableSet());
    }

    /** Every office in which any role is held. */
    public Set<OfficeId> offices() {
        return grants.stream().map(RoleGrant::office).collect(toUnmodifiableSet());
    }
}
