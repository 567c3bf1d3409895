package id.pantau.report.triwulan;

import id.pantau.achievement.CarriedOut;
import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.realization.ActionProgress;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schedule of a quarter: in each period what the plan has there, and what was reported on it. */
final class ScheduleCells {

    private static final String UNKNOWN = "?";

    private final QuarterProgress quarter;
    private final List<Period> periods;

    ScheduleCells(QuarterProgress quarter, List<Period> periods) {
        this.quarter = quarter;
        this.periods = periods;
    }

    List<BodyCell> of(ReportLine line) {
        ActionDetails action = line.action();
        if (action == null) {
            return periods.stream().map(period -> none()).toList();
        }
        boolean silent =
                periods.stream().allMatch(period -> report(line, action, period).isEmpty());
        if (action.schedule().open() && silent) {
            return List.of(FigureCells.words(unknown(action)).wide(periods.size()));
        }
        return periods.stream().map(period -> cell(line, action, period)).toList();
    }

    /** What the document says of a row whose periods it does not name. */
    private static String unknown(ActionDetails action) {
        Integer count = action.schedule().count();
        return action.schedule().status() == ScheduleStatus.COUNT_ONLY && count != null
                ? Words.of("schedule.count-only", count)
                : Words.of("schedule.unknown");
    }

    private BodyCell cell(ReportLine line, ActionDetails action, Period period) {
        Optional<CarriedOut> report = report(line, action, period);
        String planned = action.schedule().open() ? UNKNOWN : mark(action, period);
        if (planned.isEmpty()) {
            return report.map(done -> centred(Words.of("schedule.unplanned", done.words())))
                    .orElseGet(ScheduleCells::none);
        }
        String came = report.map(CarriedOut::words)
                .orElseGet(() -> Words.of(isStillToCome(period) ? "schedule.to-come" : "schedule.not-filled"));
        return centred(planned + "\n" + came);
    }

    private static String mark(ActionDetails action, Period period) {
        return action.schedule().marks().stream()
                .filter(mark -> mark.period() == period.number())
                .map(ScheduleMark::raw)
                .findFirst()
                .orElse("");
    }

    /** The best of what was reported in the months of the period, as execution is counted. */
    private static Optional<CarriedOut> report(ReportLine line, ActionDetails action, Period period) {
        return period.months().stream()
                .flatMap(month -> line.row().entry(month).stream())
                .flatMap(entry -> entry.progress(action.id()).stream())
                .map(ActionProgress::carriedOut)
                .flatMap(done -> Optional.ofNullable(done).stream())
                .max(Comparator.comparing(CarriedOut::worth));
    }

    private boolean isStillToCome(Period period) {
        Month last = period.months().getLast();
        return !quarter.today().isAfter(quarter.year().month(last).atEndOfMonth());
    }

    private static BodyCell none() {
        return centred(Formats.NONE);
    }

    private static BodyCell centred(String words) {
        return BodyCell.text(words).aligned(Alignment.CENTER);
    }
}
