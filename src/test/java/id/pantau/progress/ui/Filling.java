package id.pantau.progress.ui;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.SampleEntries;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Fills plans of test offices with entries. */
@TestComponent
class Filling {

    private final JakartaBarat jakartaBarat;
    private final SampleEntries samples;

    Filling(JakartaBarat jakartaBarat, SampleEntries samples) {
        this.jakartaBarat = jakartaBarat;
        this.samples = samples;
    }

    /** Enters 50 and a million rupiah for every row of the person, from January through the month. */
    void fill(String reporter, Month through) {
        jakartaBarat.as(reporter, () -> {
            for (Month month : Month.values()) {
                if (month.compareTo(through) <= 0) {
                    samples.enter(JakartaBarat.YEAR.month(month), EntryState.SUBMITTED, row -> Optional.of(entry(row)));
                }
            }
            return through;
        });
    }

    private static EntryContent entry(TaskRow row) {
        List<ActionProgress> actions = row.indicator().actions().stream()
                .map(action -> new ActionProgress(
                        action.id(), CarriedOut.YES, BigDecimal.TEN, BigDecimal.valueOf(1_000_000), SpendingBasis.SP2D))
                .toList();
        return new EntryContent("50", actions, Narrative.NONE);
    }
}
