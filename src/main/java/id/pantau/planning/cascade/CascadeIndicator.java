package id.pantau.planning.cascade;

import org.jspecify.annotations.Nullable;

/**
 * An indicator as the cascade needs it.
 *
 * @param target as printed; null where the document has none
 */
public record CascadeIndicator(
        CascadeNode node, String text, @Nullable String target) {}
