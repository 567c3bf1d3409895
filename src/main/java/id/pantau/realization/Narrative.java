package id.pantau.realization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words beside the figures of a month: what stood in the way, what helped, and what will be done by whom. */
@Embeddable
public record Narrative(
        @Enumerated(EnumType.STRING) @Nullable ObstacleCategory obstacleCategory,
        @Nullable String obstacle,
        @Nullable String supportingFactor,
        @Nullable String followUp,
        @Nullable String followUpBy,
        @Nullable LocalDate followUpDue) {

    /** The fields it is made of, in the order in which they are asked for. */
    public static final List<EntryField> FIELDS = List.of(
            EntryField.OBSTACLE_CATEGORY,
            EntryField.OBSTACLE,
            EntryField.FOLLOW_UP,
            EntryField.FOLLOW_UP_BY,
            EntryField.FOLLOW_UP_DUE,
            EntryField.SUPPORTING_FACTOR);

    public static final Narrative NONE = new Narrative(null, null, null, null, null, null);

    /** The most characters a text may have. */
    public static final int LONGEST = 4000;

    /** The most characters the name of who follows up may have. */
    public static final int LONGEST_NAME = 200;

    public Narrative {
        obstacle = orNull(obstacle);
        supportingFactor = orNull(supportingFactor);
        followUp = orNull(followUp);
        followUpBy = orNull(followUpBy);
    }

    boolean isBlank() {
        return equals(NONE);
    }

    /** What a field holds in the form in which it is stored; "" for nothing. */
    String text(EntryField field) {
        Object held = switch (field) {
            case OBSTACLE_CATEGORY -> obstacleCategory;
            case OBSTACLE -> obstacle;
            case SUPPORTING_FACTOR -> supportingFactor;
            case FOLLOW_UP -> followUp;
            case FOLLOW_UP_BY -> followUpBy;
            case FOLLOW_UP_DUE -> followUpDue;
            default -> null;
        };
        return Objects.toString(held, "");
    }

    /** The same words but for one field, given in the form in which it is stored. */
    Narrative with(EntryField field, String text) {
        return new Narrative(
                field == EntryField.OBSTACLE_CATEGORY ? category(text) : obstacleCategory,
                field == EntryField.OBSTACLE ? text : obstacle,
                field == EntryField.SUPPORTING_FACTOR ? text : supportingFactor,
                field == EntryField.FOLLOW_UP ? text : followUp,
                field == EntryField.FOLLOW_UP_BY ? text : followUpBy,
                field == EntryField.FOLLOW_UP_DUE ? day(text) : followUpDue);
    }

    private static @Nullable ObstacleCategory category(String text) {
        return text.isEmpty() ? null : ObstacleCategory.valueOf(text);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
