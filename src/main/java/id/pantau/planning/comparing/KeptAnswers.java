package id.pantau.planning.comparing;

import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.RepetitionAnswer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a planner said of a part and still holds when its document is read anew, because it leaves the same open. */
final class KeptAnswers {

    private KeptAnswers() {}

    /** A way to measure was chosen for a shape of target: it holds as long as the usual way would stay the same. */
    static @Nullable MeasureChoice measure(NewIndicator before, NewIndicator read) {
        return read.measure() == null && suggested(before).equals(suggested(read)) ? before.choice() : read.measure();
    }

    private static MeasureChoice suggested(NewIndicator indicator) {
        return MeasureChoice.suggestedFor(indicator.target(), indicator.text());
    }

    static PlannedSchedule schedule(PlannedSchedule before, PlannedSchedule read) {
        boolean sameQuestion = read.leftOpenByDocument()
                && read.answer() == null
                && read.status() == before.status()
                && Objects.equals(read.count(), before.count());
        return sameQuestion ? before : read;
    }

    static @Nullable RepetitionAnswer repetition(NewAllocation before, NewAllocation read) {
        return read.answer() == null && before.amount().compareTo(read.amount()) == 0 ? before.answer() : read.answer();
    }
}
