package id.pantau.api;

import id.pantau.achievement.Target;
import id.pantau.achievement.TargetKind;
import id.pantau.achievement.TargetReader;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a target.
 *
 * @param raw as printed; null where the document has none
 * @param kind null where there is no target, or it cannot be read without guessing
 * @param value percent in points; null for grades, ranges and texts
 * @param note what stands beside the number, such as "4 satker"
 */
record TargetAnswer(
        @Nullable String raw,
        @Nullable TargetKind kind,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String note) {

    /** @param indicator its wording tells what a bare number is; null where there is none */
    static TargetAnswer of(@Nullable String raw, @Nullable String indicator) {
        Target target = new TargetReader().read(raw, indicator).value().orElse(null);
        return target == null
                ? new TargetAnswer(raw, null, null, null, null)
                : new TargetAnswer(
                        raw, target.kind(), Decimals.textOrNull(target.value()), target.unit(), target.note());
    }
}
