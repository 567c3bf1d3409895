package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanTraceService;
import id.pantau.planning.TracedRow;
import id.pantau.planning.TracedRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries with everything that is known of them, for those who read many: other programs, and exports. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EntryRecordService {

    private final EntryRights rights;
    private final EntryRecordRows rows;
    private final EntryRepository repository;
    private final Remarks remarks;
    private final PlanTraceService traces;

    EntryRecordService(
            EntryRights rights,
            EntryRecordRows rows,
            EntryRepository repository,
            Remarks remarks,
            PlanTraceService traces) {
        this.rights = rights;
        this.rows = rows;
        this.repository = repository;
        this.remarks = remarks;
        this.traces = traces;
    }

    /**
     * A page of the entries the person may read, every revision on its own, by year, month, plan, row and revision; in a
     * fixed number of statements.
     *
     * @param page counted from 0
     * @param size entries of a page, at least 1
     */
    public EntryRecords page(EntryFilter filter, int page, int size) {
        EntryReach reach = rights.reach(filter);
        int year = filter.year() == null ? 0 : filter.year().value();
        int month = filter.month() == null ? 0 : filter.month().getValue();
        List<Long> ids =
                rows.page(reach.wholeIds(), reach.ownIds(), year, month, filter.state(), PageRequest.of(page, size));
        long total = rows.count(reach.wholeIds(), reach.ownIds(), year, month, filter.state());
        return new EntryRecords(ids.isEmpty() ? List.of() : records(ids, reach), total);
    }

    private List<EntryRecord> records(List<Long> ids, EntryReach reach) {
        Map<Long, Entry> entries = repository.entries(ids).stream()
                .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity(), (one, same) -> one));
        List<Entry> page = ids.stream()
                .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                .toList();
        TracedRows plans =
                traces.ofPlans(page.stream().map(Entry::plan).distinct().toList());
        CountingEntries counting = new CountingEntries(plans, rows.lines(siblings(page, plans)));
        EntryExtras extras = new EntryExtras(
                rows.evidence(ids),
                rows.history(ids),
                remarks.of(ids.stream().map(EntryId::new).toList()));
        return page.stream()
                .flatMap(entry ->
                        plans.row(entry.indicator()).stream().map(row -> record(entry, row, reach, counting, extras)))
                .toList();
    }

    private static EntryRecord record(
            Entry entry, TracedRow row, EntryReach reach, CountingEntries counting, EntryExtras extras) {
        List<EvidenceSummary> evidence = extras.evidence(entry);
        return new EntryRecord(
                entry.details(),
                Optional.ofNullable(reach.plans().get(entry.plan())).orElseThrow(),
                row,
                counting.counts(entry),
                counting.increments(entry),
                evidence,
                extras.history(entry),
                extras.remarks(entry));
    }

    private static Collection<Long> siblings(List<Entry> page, TracedRows plans) {
        return page.stream()
                .flatMap(entry -> plans.versions(entry.indicator()).stream())
                .map(TracedRow::id)
                .map(IndicatorId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
