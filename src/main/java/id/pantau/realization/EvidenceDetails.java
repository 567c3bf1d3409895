package id.pantau.realization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is listed.
 *
 * @param title name of the file, or what the person called the link or text
 * @param file null for links and texts
 * @param content address of the link, or the text itself; null for files
 * @param addedBy name of who added it first
 * @param places everywhere it is used, as far as the person may know of it
 */
public record EvidenceDetails(
        EvidenceId id,
        EvidenceKind kind,
        String title,
        @Nullable StoredFile file,
        @Nullable String content,
        String addedBy,
        Instant addedAt,
        List<EvidencePlace> places) {

    public EvidenceDetails {
        places = List.copyOf(places);
    }

    /** Where it is used besides one row. */
    public List<EvidencePlace> elsewhere(MonthRow row) {
        return places.stream().filter(place -> !place.isAt(row)).toList();
    }
}
