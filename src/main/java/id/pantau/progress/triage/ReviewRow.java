package id.pantau.progress.triage;

import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.Remark;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a month as those see it who verify and approve.
 *
 * @param progress from January through the month, as it is being worked on
 * @param entry of the month; null while there is none
 * @param remarks why the entry was sent back, the last first
 * @param own whether the person who asks typed into the entry
 * @param findings the rules that fired, the weightiest first; none of an entry that is not handed in
 */
public record ReviewRow(
        IndicatorProgress progress,
        @Nullable EntryDetails entry,
        YearMonth month,
        List<Remark> remarks,
        boolean own,
        List<Anomaly> findings) {

    public ReviewRow {
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /** Names the row in addresses. */
    public long id() {
        return progress.indicator().id().value();
    }

    /** Where the entry stands; empty when there is none. */
    public Optional<EntryState> state() {
        return Optional.ofNullable(entry).map(EntryDetails::state);
    }

    /** What was entered for the month before. */
    public Optional<EntryDetails> lastMonth() {
        return progress.entries().stream()
                .filter(each -> each.month().equals(month.minusMonths(1)))
                .findFirst();
    }

    /** Whether somebody should look at it before the others. */
    public boolean isAnomalous() {
        return !anomalies().isEmpty();
    }

    /** The findings without mere notes. */
    public List<Anomaly> anomalies() {
        return findings.stream().filter(finding -> finding.rule().isAnomaly()).toList();
    }
}
