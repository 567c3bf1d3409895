package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.WorkbookReader;
import id.pantau.document.WrittenFile;
import id.pantau.office.OfficeService;
import id.pantau.office.UnitSummary;
import id.pantau.planning.IndicatorId;
import id.pantau.realization.CellChange;
import id.pantau.realization.CellTouch;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.MonthTask;
import id.pantau.realization.RealizationService;
import id.pantau.realization.SaveOutcome;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Hands out the sheet in which a person fills in a month, checks it when it comes back, and takes it over. */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkbookService {

    private final RealizationService realizations;
    private final OfficeService offices;
    private final DocumentWriters writers;
    private final WorkbookReader reader;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkbookService(
            RealizationService realizations,
            OfficeService offices,
            DocumentWriters writers,
            WorkbookReader reader,
            CurrentUser currentUser,
            Clock clock) {
        this.realizations = realizations;
        this.offices = offices;
        this.writers = writers;
        this.reader = reader;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** In which time zone its moments are told. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The sheets the person can be given for a month, one for each office it reports for. */
    public List<WorkbookOffer> offers(YearMonth month) {
        return realizations.tasks(month).stream()
                .filter(task -> !task.rows().isEmpty())
                .map(WorkbookService::offer)
                .toList();
    }

    /**
     * The sheet of an office and month, as an .xlsx.
     *
     * @throws NotFoundException when the person does not report for the office, or has nothing to fill in
     * @throws DomainException when no cell is open
     */
    public WrittenFile file(OfficeId office, YearMonth month) {
        Actor person = currentUser.require();
        MonthTask task = realizations.tasks(month).stream()
                .filter(each ->
                        each.plan().office().equals(office) && !each.rows().isEmpty())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (openCells(task) == 0) {
            throw nothingOpen(task);
        }
        SheetDocument document = new SheetDocument(task, person, units(person, task), clock.instant(), clock.getZone());
        return new WrittenFile(
                "lembar-isian-" + slug(task.plan().header().owner()) + "-" + month + ".xlsx",
                DocumentFormat.XLSX.mediaType(),
                writers.write(document.document(), DocumentFormat.XLSX));
    }

    /**
     * What a sheet that came back would change; nothing is stored.
     *
     * @param fileName what the person calls the file, for messages only
     * @throws DomainException when it is no workbook that can be read, not this sheet, not the person's, not of this month
     *     and plan, or no longer whole; or when the month is closed
     */
    public WorkbookCheck check(byte[] content, String fileName, YearMonth month) {
        ReturnedSheet sheet = ReturnedSheet.of(reader.read(content, fileName), fileName);
        MonthTask task = new SheetEntrance(currentUser.require(), month, realizations.tasks(month)).task(sheet.seal());
        if (openCells(task) == 0) {
            throw nothingOpen(task);
        }
        SheetChecking checking = new SheetChecking(task, sheet);
        checking.run();
        return new WorkbookCheck(
                month,
                fileName,
                sheet.seal().made(),
                checking.changes(),
                checking.problems(),
                blamed(checking.stale(), month, sheet.seal().made()),
                checking.unchanged());
    }

    /**
     * Takes over everything a checked sheet changes: all of it, or nothing.
     *
     * @throws DomainException when something stands in the way, or came in the way since it was checked; nothing is stored
     *     then
     */
    public WorkbookResult apply(WorkbookCheck check) {
        if (!check.isApplicable()) {
            throw new DomainException("realization.workbook.not-applicable");
        }
        List<EntryPatch> patches = patches(check);
        realizations.saveAll(patches).stream()
                .map(SaveOutcome::conflicts)
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(conflict -> {
                    throw new DomainException("realization.workbook.overtaken", conflict.by());
                });
        return new WorkbookResult(check.changes().size(), patches.size());
    }

    private static List<EntryPatch> patches(WorkbookCheck check) {
        Map<IndicatorId, List<SheetChange>> byRow = check.changes().stream()
                .collect(groupingBy(change -> change.row().indicator().id(), LinkedHashMap::new, toList()));
        return byRow.entrySet().stream()
                .map(row -> new EntryPatch(
                        row.getKey(),
                        check.month(),
                        row.getValue().stream().map(WorkbookService::change).toList()))
                .toList();
    }

    private static CellChange change(SheetChange change) {
        return new CellChange(
                change.cell(), change.before(), StoredText.typed(change.cell().field(), change.after()));
    }

    private List<StaleCell> blamed(List<SheetChecking.StaleDraft> stale, YearMonth month, Instant made) {
        if (stale.isEmpty()) {
            return List.of();
        }
        // the database keeps fewer digits of a moment than the clock has
        List<CellTouch> touches = realizations.touched(month, made.minusSeconds(1));
        return stale.stream().map(draft -> blamed(draft, touches, made)).toList();
    }

    private static StaleCell blamed(SheetChecking.StaleDraft draft, List<CellTouch> touches, Instant made) {
        Optional<CellTouch> touch = touches.stream()
                .filter(each -> each.indicator().equals(draft.row().indicator().id())
                        && each.cell().equals(draft.cell()))
                .findFirst();
        return new StaleCell(
                draft.row(),
                draft.cell(),
                draft.address(),
                draft.stored(),
                draft.typed().orElse(null),
                touch.map(CellTouch::by)
                        .orElseGet(() -> draft.row()
                                .entry()
                                .map(entry -> entry.enteredBy())
                                .orElse("")),
                touch.map(CellTouch::at)
                        .orElseGet(() -> draft.row()
                                .entry()
                                .map(entry -> entry.enteredAt())
                                .orElse(made)));
    }

    private static WorkbookOffer offer(MonthTask task) {
        int open = openCells(task);
        DomainException refusal = open == 0 ? nothingOpen(task) : null;
        return new WorkbookOffer(
                task.plan().office(),
                task.plan().header().owner(),
                open,
                task.due(),
                refusal == null
                        ? null
                        : text(refusal.messageKey(), refusal.arguments().toArray()));
    }

    private static int openCells(MonthTask task) {
        return Math.toIntExact(SheetLine.of(task).stream()
                .flatMap(line -> Arrays.stream(SheetColumn.values())
                        .flatMap(column -> column.field().stream())
                        .flatMap(field -> line.cell(field).stream())
                        .filter(cell -> line.isOpen(cell, task.period())))
                .count());
    }

    private static DomainException nothingOpen(MonthTask task) {
        return task.period().accepts()
                ? new DomainException("realization.workbook.nothing-open", task.month())
                : task.period().refusal();
    }

    private List<String> units(Actor person, MonthTask task) {
        OfficeId office = task.plan().office();
        return offices.units(office, task.plan().year()).stream()
                .filter(unit -> person.grants().stream()
                        .anyMatch(grant ->
                                grant.role() == Role.REPORTER && unit.id().equals(grant.unit())))
                .map(UnitSummary::name)
                .toList();
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
