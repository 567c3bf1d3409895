package id.pantau.achievement;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a schedule was carried out (pelaksanaan rencana aksi).
 *
 * @param scheduled how many actions fell due
 * @param carriedOut how many of them were carried out, one done in part counting a half
 * @param unreported how many of them nobody reported on; they count as not carried out as soon as one is reported
 * @param outcome the share carried out, or why there is none
 */
public record Execution(int scheduled, BigDecimal carriedOut, int unreported, Outcome outcome) {

    private static final String ACTIONS = "kegiatan terjadwal";

    /**
     * One row's schedule to date.
     *
     * @param reports what was reported, by month; a quarter takes the best of its months
     */
    public static Execution of(Schedule schedule, Map<Month, CarriedOut> reports, Span span) {
        Optional<List<Month>> due = schedule.dueMonths();
        if (due.isEmpty()) {
            return new Execution(0, BigDecimal.ZERO, 0, Achievement.without(Reason.SCHEDULE_UNKNOWN, measure(0)));
        }
        int scheduled = 0;
        int unreported = 0;
        BigDecimal carriedOut = BigDecimal.ZERO;
        for (Month month : due.get()) {
            if (span.contains(month)) {
                Optional<BigDecimal> worth = worth(schedule, month, reports);
                scheduled++;
                unreported += worth.isEmpty() ? 1 : 0;
                carriedOut = carriedOut.add(worth.orElse(BigDecimal.ZERO));
            }
        }
        return counted(scheduled, carriedOut, unreported);
    }

    /** Several rows together: all their actions, not the mean of their shares. Rows of unknown schedule add nothing. */
    public static Execution total(List<Execution> rows) {
        return counted(
                rows.stream().mapToInt(Execution::scheduled).sum(),
                rows.stream().map(Execution::carriedOut).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().mapToInt(Execution::unreported).sum());
    }

    private static Execution counted(int scheduled, BigDecimal carriedOut, int unreported) {
        Measure measure = measure(scheduled);
        Outcome outcome;
        if (scheduled == 0) {
            outcome = Achievement.without(Reason.NOT_SCHEDULED, measure);
        } else if (unreported == scheduled) {
            outcome = Achievement.without(Reason.NOT_FILLED, measure);
        } else {
            outcome = Achievement.of(measure, Realized.of(carriedOut));
        }
        return new Execution(scheduled, carriedOut, unreported, outcome);
    }

    private static Optional<BigDecimal> worth(Schedule schedule, Month due, Map<Month, CarriedOut> reports) {
        Granularity granularity = schedule.granularity();
        return reports.entrySet().stream()
                .filter(report -> granularity.dueMonthOf(report.getKey()) == due)
                .map(report -> report.getValue().worth())
                .reduce(BigDecimal::max);
    }

    private static Measure measure(int scheduled) {
        return Measure.of(new Target.Count(scheduled + " " + ACTIONS, BigDecimal.valueOf(scheduled), ACTIONS, null));
    }
}
