package id.pantau.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party of a plan as stored, with the office of the plan.
 *
 * @param role null, like the rest of the party, in the only row of a plan without parties
 */
record PartyRow(
        long office,
        @Nullable SignatoryRole role,
        @Nullable String name,
        @Nullable String position) {

    /** The party, or nothing for a plan without parties. */
    Optional<Party> party() {
        return role == null || name == null || position == null
                ? Optional.empty()
                : Optional.of(new Party(role, name, position));
    }
}
