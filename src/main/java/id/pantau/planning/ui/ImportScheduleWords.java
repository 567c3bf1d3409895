package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.uikit.Formats;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an action is due, in a few words: "Jan–Des", "TW II: 36 Pegawai", or that nobody has said it yet. */
final class ImportScheduleWords {

    private final @Nullable ScheduleGrain grain;

    ImportScheduleWords(@Nullable ScheduleGrain grain) {
        this.grain = grain;
    }

    String of(PlannedSchedule schedule) {
        if (grain == null || schedule.answer() == ScheduleAnswer.NO_SCHEDULE) {
            return text("planning.import.schedule.none");
        }
        if (schedule.open()) {
            return schedule.count() == null
                    ? text("planning.import.schedule.open")
                    : text("planning.import.schedule.open-count", schedule.count());
        }
        return String.join(", ", runs(grain, schedule.marks()));
    }

    /** Neighbouring ticks as one span, quantities each for itself. */
    private static List<String> runs(ScheduleGrain grain, List<ScheduleMark> marks) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            ScheduleMark first = marks.get(at);
            if (first.quantity() != null) {
                runs.add(period(grain, first.period()) + ": " + first.raw());
                continue;
            }
            int last = at;
            while (last + 1 < marks.size() && follows(marks.get(last), marks.get(last + 1))) {
                last++;
            }
            runs.add(span(grain, first.period(), marks.get(last).period()));
            at = last;
        }
        return runs;
    }

    private static boolean follows(ScheduleMark one, ScheduleMark next) {
        return next.quantity() == null && next.period() == one.period() + 1;
    }

    private static String span(ScheduleGrain grain, int first, int last) {
        return first == last ? period(grain, first) : period(grain, first) + "–" + period(grain, last);
    }

    private static String period(ScheduleGrain grain, int period) {
        return grain == ScheduleGrain.MONTH ? Formats.shortMonth(Month.of(period)) : Formats.shortQuarter(period);
    }
}
