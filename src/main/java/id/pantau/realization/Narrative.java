package id.pantau.realization;

import id.pantau.shared.DomainException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
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

    void requireFitting() {
        require(obstacle, LONGEST);
        require(supportingFactor, LONGEST);
        require(followUp, LONGEST);
        require(followUpBy, LONGEST_NAME);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new DomainException("realization.text.too-long", longest);
        }
    }
}
