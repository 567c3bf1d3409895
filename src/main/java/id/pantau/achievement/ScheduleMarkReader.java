package id.pantau.achievement;

import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell of a schedule: a tick, or a quantity with its unit.
 *
 * <p>An empty cell is reported as empty: whether that means "not planned" or "lost" depends on the document.
 */
public final class ScheduleMarkReader {

    private static final Set<String> TICKS = Set.of("√", "✓", "✔", "☑", "v", "V");

    private ScheduleMarkReader() {}

    /** What the cell says; anything but a tick or one quantity is refused. */
    public static Reading<ScheduleMark> read(@Nullable String raw) {
        String clean = CleanText.of(raw);
        Emptiness emptiness = Emptinesses.of(clean);
        if (emptiness != null) {
            return new Empty<>(emptiness);
        }
        if (TICKS.contains(clean)) {
            return new Read<>(new ScheduleMark.Tick(), List.of());
        }
        return switch (QuantityReader.read(clean)) {
            case Read<Quantity>(Quantity quantity, List<Notice> notices) ->
                quantity.upper() == null && !quantity.isPercent()
                        ? new Read<>(new ScheduleMark.Planned(quantity.value(), quantity.unit()), notices)
                        : notAMark();
            case Refused<Quantity>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
            case Empty<Quantity> none -> notAMark();
        };
    }

    private static Reading<ScheduleMark> notAMark() {
        return new Refused<>("Bukan tanda jadwal.", List.of("√"));
    }
}
