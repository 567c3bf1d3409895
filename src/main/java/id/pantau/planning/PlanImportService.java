package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.planning.importing.ImportRequest;
import id.pantau.planning.importing.ImportTarget.NewDraft;
import id.pantau.planning.importing.ImportTarget.Replacement;
import id.pantau.planning.importing.ImportTarget.Revision;
import id.pantau.planning.importing.PlanWorkbookReader;
import id.pantau.planning.importing.SheetImport;
import id.pantau.planning.template.PlanTemplateService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings plans in from the workbooks in which offices keep them. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanImportService {

    private final PlanWorkbookReader reader;
    private final PlanService plans;
    private final PlanRevisionService revisions;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    PlanImportService(
            PlanWorkbookReader reader,
            PlanService plans,
            PlanRevisionService revisions,
            OfficeService offices,
            CurrentUser currentUser) {
        this.reader = reader;
        this.plans = plans;
        this.revisions = revisions;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    /**
     * Reads a workbook and stores nothing.
     *
     * @throws NotFoundException unless the person plans for some office
     * @throws DomainException when the file cannot be read, in words for the person
     */
    public List<SheetReading> read(byte[] content, String fileName) {
        if (!currentUser.require().holds(Role.PLANNER)) {
            throw new NotFoundException();
        }
        return withoutHelp(reader.read(content, fileName));
    }

    /** A template that comes back is its sheet to fill in; example and notes are only left out beside such a sheet. */
    private static List<SheetReading> withoutHelp(List<SheetReading> readings) {
        List<SheetReading> meant = readings.stream()
                .filter(sheet -> !PlanTemplateService.isBeside(sheet))
                .toList();
        return meant.isEmpty() ? readings : meant;
    }

    /**
     * The drafts and active plans of an office, which a document that comes in again is compared with.
     *
     * @throws NotFoundException unless the person plans for the office
     */
    @Transactional(readOnly = true)
    public List<PlanSummary> standing(OfficeId office) {
        requirePlanner(office);
        return plans.plans().stream()
                .filter(plan -> plan.office().equals(office) && plan.status() != PlanStatus.SUPERSEDED)
                .toList();
    }

    /**
     * Stores every plan that was read as a new one, or none.
     *
     * @throws DomainException when there is nothing to store, or a plan is there already
     */
    @Transactional
    public List<PlanId> apply(OfficeId office, List<SheetReading> readings) {
        return apply(new ImportRequest(
                office,
                readings.stream()
                        .map(SheetReading::plan)
                        .filter(Objects::nonNull)
                        .map(plan -> new SheetImport(plan, new NewDraft()))
                        .toList(),
                List.of()));
    }

    /**
     * Stores everything that was decided, or nothing.
     *
     * @return the plans in the order of the request
     * @throws NotFoundException unless the person plans for the office, or when a plan belongs to another office
     * @throws DomainException when there is nothing to store, or a plan has changed since it was looked at
     */
    @Transactional
    public List<PlanId> apply(ImportRequest request) {
        requirePlanner(request.office());
        if (request.sheets().isEmpty()) {
            throw new DomainException("planning.import.nothing");
        }
        request.owners()
                .forEach(owner -> offices.rememberOwner(request.office(), owner.year(), owner.text(), owner.units()));
        return request.sheets().stream()
                .map(sheet -> store(request.office(), sheet))
                .toList();
    }

    private PlanId store(OfficeId office, SheetImport sheet) {
        return switch (sheet.target()) {
            case NewDraft draft -> plans.create(office, sheet.content());
            case Replacement(PlanId draft, int edition) -> {
                requireOf(office, draft);
                plans.replace(draft, edition, sheet.content());
                yield draft;
            }
            case Revision(PlanId active, RevisionReason reason) -> {
                requireOf(office, active);
                yield revisions.revise(active, reason, sheet.content());
            }
        };
    }

    private void requireOf(OfficeId office, PlanId plan) {
        if (!plans.plan(plan).summary().office().equals(office)) {
            throw new NotFoundException();
        }
    }

    private void requirePlanner(OfficeId office) {
        if (!currentUser.require().holds(Role.PLANNER, office)) {
            throw new NotFoundException();
        }
    }
}
