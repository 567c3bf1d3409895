package id.pantau.planning.cascade;

import id.pantau.planning.SignatoryRole;
import org.jspecify.annotations.Nullable;

/** Somebody who makes or takes a promise in one of the plans. */
record PartyRow(long plan, CascadeParty party) {

    PartyRow(long plan, SignatoryRole role, @Nullable String name, String position) {
        this(plan, new CascadeParty(role, name, position));
    }
}
