package id.pantau.realization;

import static java.util.stream.Collectors.toSet;

import id.pantau.office.OfficeService;
import id.pantau.planning.EarlierParts;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import id.pantau.planning.ReportedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lists evidence for those who may read it. */
@Component
class EvidenceReader {

    private final EvidenceRepository repository;
    private final EntryRepository stored;
    private final Entries entries;
    private final EvidenceAccess access;
    private final MonitoredPlanService plans;
    private final PlanVersionService versions;
    private final OfficeService offices;
    private final EvidenceProperties properties;
    private final CurrentUser currentUser;

    EvidenceReader(
            EvidenceRepository repository,
            EntryRepository stored,
            Entries entries,
            EvidenceAccess access,
            MonitoredPlanService plans,
            PlanVersionService versions,
            OfficeService offices,
            EvidenceProperties properties,
            CurrentUser currentUser) {
        this.repository = repository;
        this.stored = stored;
        this.entries = entries;
        this.access = access;
        this.plans = plans;
        this.versions = versions;
        this.offices = offices;
        this.properties = properties;
        this.currentUser = currentUser;
    }

    List<EvidenceDetails> ofRow(MonthRow row) {
        ReportedRow reported = requireReadable(row);
        return working(row, reported)
                .map(entry -> book(reported.plan()).of(repository.attachedTo(entry.value())))
                .orElseGet(List::of);
    }

    List<EvidenceDetails> ofEntry(EntryId id) {
        Entry entry = stored.findById(id.value()).orElseThrow(NotFoundException::new);
        ReportedRow row = requireReadable(new MonthRow(entry.indicator(), entry.yearMonth()));
        return book(row.plan()).of(repository.attachedTo(id.value()));
    }

    List<EvidenceDetails> usable(OfficeId office, FiscalYear year) {
        Optional<PlanSummary> plan = plans.counting(office, year.month(Month.DECEMBER));
        if (plan.isEmpty()) {
            return List.of();
        }
        EvidenceBook book = book(plan.get());
        Actor actor = currentUser.require();
        boolean whole = offices.readsWhole(office);
        List<EvidenceLine> lines = repository.of(office.value(), year.value());
        Set<Evidence> readable = lines.stream()
                .filter(line -> whole || line.evidence().isAddedBy(actor) || book.knows(line))
                .map(EvidenceLine::evidence)
                .collect(toSet());
        return book.of(lines.stream()
                .filter(line -> readable.contains(line.evidence()))
                .toList());
    }

    EvidenceLimits limits(OfficeId office, FiscalYear year) {
        offices.requireReadable(office);
        EvidenceTotal total = repository.total(office.value(), year.value());
        return new EvidenceLimits(properties.largest().toBytes(), properties.perRow(), total.files(), total.bytes());
    }

    StoredFile file(EvidenceId id) {
        return repository
                .findById(id.value())
                .filter(access::mayRead)
                .flatMap(evidence -> Optional.ofNullable(evidence.file()))
                .orElseThrow(NotFoundException::new);
    }

    private ReportedRow requireReadable(MonthRow wanted) {
        ReportedRow row = plans.row(wanted.indicator(), wanted.month()).orElseThrow(NotFoundException::new);
        OfficeId office = row.plan().office();
        if (!offices.readsWhole(office)
                && !RowOwnership.of(currentUser.require(), office).owns(row)) {
            throw new NotFoundException();
        }
        return row;
    }

    /** The entry people work on; it may still be one of an earlier version of the plan. */
    private Optional<EntryId> working(MonthRow row, ReportedRow reported) {
        Optional<EntryId> own = stored.newest(
                        row.indicator().value(),
                        row.month().getYear(),
                        row.month().getMonthValue())
                .map(Entry::id);
        return own.isPresent() || reported.plan().version() == 1
                ? own
                : entries.working(reported.plan(), row.month().getMonth()).stream()
                        .filter(entry -> entry.indicator().equals(row.indicator())
                                && entry.month().equals(row.month()))
                        .map(EntryDetails::id)
                        .findFirst();
    }

    private EvidenceBook book(PlanSummary plan) {
        RowOwnership ownership = RowOwnership.of(currentUser.require(), plan.office());
        Predicate<IndicatorDetails> known = offices.readsWhole(plan.office()) ? row -> true : ownership::owns;
        EarlierParts earlier = versions.earlier(plan);
        List<IndicatorDetails> rows = plans.rows(plan).stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
        return new EvidenceBook(plan.id(), rows, earlier, known);
    }
}
