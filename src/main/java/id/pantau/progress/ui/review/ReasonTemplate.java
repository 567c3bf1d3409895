package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EntryField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reasons that are often given, so that nobody has to type them anew. */
enum ReasonTemplate {
    FIGURE_UNLIKE_EVIDENCE(EntryField.VALUE, EntryField.PHYSICAL, EntryField.SPENT),
    PART_AND_WHOLE(EntryField.VALUE),
    NOT_SCHEDULED(EntryField.CARRIED_OUT),
    UNLIKE_PAYMENTS(EntryField.SPENT),
    OBSTACLE_UNCLEAR(EntryField.OBSTACLE, EntryField.OBSTACLE_CATEGORY),
    FOLLOW_UP_UNCLEAR(EntryField.FOLLOW_UP, EntryField.FOLLOW_UP_BY, EntryField.FOLLOW_UP_DUE),
    SAME_AS_LAST_MONTH(EntryField.OBSTACLE, EntryField.FOLLOW_UP, EntryField.SUPPORTING_FACTOR),
    EVIDENCE_MISSING(EntryField.EVIDENCE),
    ASK_AGAIN;

    private final Set<EntryField> fields = EnumSet.noneOf(EntryField.class);

    ReasonTemplate(EntryField... fields) {
        this.fields.addAll(List.of(fields));
    }

    /** Those that suit a field; for the whole row the one that suits all. */
    static List<ReasonTemplate> of(@Nullable EntryField field) {
        return Arrays.stream(values())
                .filter(template -> field == null ? template.fields.isEmpty() : template.fields.contains(field))
                .toList();
    }

    String words() {
        return text("progress.review.reason." + this);
    }
}
