package id.pantau.api;

import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeType;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about an office.
 *
 * @param parent code of the office above it; null for the topmost, and where the caller may not look into it
 */
record OfficeAnswer(
        String code, String name, OfficeType type, @Nullable String parent) {

    static OfficeAnswer of(OfficeSummary office, OfficeCodes codes) {
        return new OfficeAnswer(office.code(), office.name(), office.type(), codes.code(office.parent()));
    }
}
