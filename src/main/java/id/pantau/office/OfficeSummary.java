package id.pantau.office;

import id.pantau.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/** An office as lists and headers show it. */
public record OfficeSummary(
        OfficeId id,
        String code,
        String name,
        OfficeType type,
        @Nullable OfficeId parent) {

    OfficeSummary(Long id, String code, String name, OfficeType type, @Nullable Long parent) {
        this(new OfficeId(id), code, name, type, parent == null ? null : new OfficeId(parent));
    }
}
