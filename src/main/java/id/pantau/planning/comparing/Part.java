package id.pantau.planning.comparing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan with everything written of it.
 *
 * @param key names it among those of its kind
 */
record Part(PartKind kind, String key, Map<PlanField, FieldValue> fields) {

    /** Names a part in every version. */
    record Name(PartKind kind, String key) {}

    Part(PartKind kind, String key) {
        this(kind, key, new EnumMap<>(PlanField.class));
    }

    Name name() {
        return new Name(kind, key);
    }

    Part with(PlanField field, @Nullable FieldValue value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    Part with(PlanField field, @Nullable String text) {
        return with(field, text == null || text.isEmpty() ? null : new FieldValue.Words(text));
    }

    Part with(PlanField field, @Nullable Enum<?> chosen) {
        return with(field, chosen == null ? null : new FieldValue.Choice(chosen));
    }

    @Nullable FieldValue parent() {
        return fields.get(PlanField.PARENT);
    }
}
