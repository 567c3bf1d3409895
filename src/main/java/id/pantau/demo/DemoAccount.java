package id.pantau.demo;

import id.pantau.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account of the demo mode; its name is a position, never a person.
 *
 * @param unit how the unit's name begins in the office's document, null when the role is held for the whole office
 */
record DemoAccount(
        String username,
        String name,
        Role role,
        DemoOffice office,
        @Nullable String unit) {}
