package id.pantau.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one indicator is: cumulative plan and realization per period against the target of the year.
 *
 * <p>All figures are in the same unit. A figure that is unknown is null and leaves a gap in its line; it is never drawn
 * as zero. Figures beyond ±10¹⁸ are drawn as ±10¹⁸.
 *
 * @param periods labels in order of time, such as Jan..Des or TW I..TW IV
 * @param planned cumulative plan at the end of each period; null where nothing is scheduled or the schedule is unknown
 * @param realized cumulative realization at the end of each period; null where nothing is filled yet
 * @param target target of the year, or null when it is no number
 * @param unit "%" or a word such as "laporan"; may be empty
 */
public record ProgressChart(
        List<String> periods,
        List<@Nullable BigDecimal> planned,
        List<@Nullable BigDecimal> realized,
        @Nullable BigDecimal target,
        String unit,
        SeriesWords words,
        AltText alternative) {

    /** @throws IllegalArgumentException when plan or realization does not have one figure, or null, for each period */
    public ProgressChart {
        if (planned.size() != periods.size() || realized.size() != periods.size()) {
            throw new IllegalArgumentException("%d periods, but %d planned and %d realized figures"
                    .formatted(periods.size(), planned.size(), realized.size()));
        }
        periods = periods.stream().map(PlainText::of).toList();
        planned = Collections.unmodifiableList(new ArrayList<>(planned));
        realized = Collections.unmodifiableList(new ArrayList<>(realized));
        unit = PlainText.of(unit).strip();
    }
}
