package id.pantau.demo;

import id.pantau.realization.EntryState;
import id.pantau.realization.SampleEntries;
import id.pantau.shared.FiscalYear;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters what the units might have realized from January through September, always the same. */
@Component
@OnlyInDemoMode
class DemoEntries {

    private static final List<Month> MONTHS = List.of(Month.values()).subList(0, Month.SEPTEMBER.getValue());

    private final SampleEntries samples;

    DemoEntries(SampleEntries samples) {
        this.samples = samples;
    }

    /** Fills the rows of the person who acts; what all units share is filled by the first of them. */
    void enter(FiscalYear year) {
        MONTHS.forEach(month -> samples.enter(year.month(month), state(month), DemoStory::tell));
    }

    /** Puts the planner's name under what has come so far. */
    void verify() {
        samples.countersign(EntryState.VERIFIED);
    }

    /** Puts the name of the Sekretaris under what has come so far. */
    void approve() {
        samples.countersign(EntryState.APPROVED);
    }

    /** Writes down how all of it came about. */
    void record() {
        samples.record();
    }

    /** The last month is still on its way to the Sekretaris. */
    private static EntryState state(Month month) {
        return month == Month.SEPTEMBER ? EntryState.SUBMITTED : EntryState.APPROVED;
    }
}
