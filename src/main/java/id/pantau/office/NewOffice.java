package id.pantau.office;

import id.pantau.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * An office to be registered.
 *
 * @param code short and unique, used in addresses and file names
 * @param parent null for the national office only
 */
public record NewOffice(
        String code, String name, OfficeType type, @Nullable OfficeId parent) {}
