package id.pantau.account;

import id.pantau.shared.Actor;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Collection;
import java.util.Set;

/**
 * Whose accounts a person administers.
 *
 * @param national whether those of the whole country
 * @param offices otherwise those with roles in these offices
 */
record AdminScope(boolean national, Set<OfficeId> offices) {

    /** @throws NotFoundException when the person administers nothing */
    static AdminScope of(Actor actor) {
        AdminScope scope = new AdminScope(actor.holds(Role.NATIONAL_ADMIN), actor.officesAs(Role.OFFICE_ADMIN));
        if (!scope.national && scope.offices.isEmpty()) {
            throw new NotFoundException();
        }
        return scope;
    }

    boolean mayGrant(RoleGrant grant) {
        return national || grant.role() != Role.NATIONAL_ADMIN && offices.contains(grant.office());
    }

    boolean sees(Collection<RoleGrant> grants) {
        return national || grants.stream().anyMatch(grant -> offices.contains(grant.office()));
    }

    /** Whether the whole account is the person's to administer: a password opens every role of an account. */
    boolean covers(Collection<RoleGrant> grants) {
        return grants.stream().allMatch(this::mayGrant);
    }
}
