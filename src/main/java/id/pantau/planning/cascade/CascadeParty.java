package id.pantau.planning.cascade;

import id.pantau.planning.SignatoryRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who makes or takes a promise, as one page of a plan names them.
 *
 * @param name null where the page leaves it out
 */
public record CascadeParty(SignatoryRole role, @Nullable String name, String position) {}
