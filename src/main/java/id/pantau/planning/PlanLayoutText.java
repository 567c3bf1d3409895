package id.pantau.planning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the layout of a document as one text: it is only ever read and written as a whole. */
@Converter
class PlanLayoutText implements AttributeConverter<PlanLayout, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlanLayout layout) {
        return layout == null || layout.equals(PlanLayout.NONE) ? null : JSON.writeValueAsString(layout);
    }

    @Override
    public PlanLayout convertToEntityAttribute(@Nullable String text) {
        return text == null ? PlanLayout.NONE : JSON.readValue(text, PlanLayout.class);
    }
}
