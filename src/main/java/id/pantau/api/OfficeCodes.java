package id.pantau.api;

import static java.util.stream.Collectors.toMap;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs name offices by their codes; this knows those of the offices the caller may look into. */
class OfficeCodes {

    private final Map<OfficeId, String> codes;

    OfficeCodes(List<OfficeSummary> readable) {
        codes = readable.stream().collect(toMap(OfficeSummary::id, OfficeSummary::code));
    }

    /** The code of an office; null for none, and for one the caller may not look into. */
    @Nullable String code(@Nullable OfficeId office) {
        return office == null ? null : codes.get(office);
    }

    /**
     * The office a list is to be narrowed to; null for all of them, when nothing is typed.
     *
     * @throws NotFoundException as {@link #office}
     */
    @Nullable OfficeId named(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : office(typed);
    }

    /** @throws NotFoundException when there is no such office, or the caller may not look into it */
    OfficeId office(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
