package id.pantau.planning.comparing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a part before and after.
 *
 * @param older null where the part did not have it
 * @param newer null where the part has it no more
 */
public record FieldDifference(
        PlanField field,
        @Nullable FieldValue older,
        @Nullable FieldValue newer) {

    public boolean changed() {
        return !Objects.equals(older, newer);
    }
}
