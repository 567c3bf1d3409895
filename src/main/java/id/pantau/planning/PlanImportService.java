package id.pantau.planning;

import id.pantau.planning.importing.PlanWorkbookReader;
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
    private final CurrentUser currentUser;

    PlanImportService(PlanWorkbookReader reader, PlanService plans, CurrentUser currentUser) {
        this.reader = reader;
        this.plans = plans;
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
        return reader.read(content, fileName);
    }

    /**
     * Stores every plan that was read, or none.
     *
     * @throws DomainException when there is nothing to store, or a plan is there already
     */
    @Transactional
    public List<PlanId> apply(OfficeId office, List<SheetReading> readings) {
        List<NewPlan> found = readings.stream()
                .map(SheetReading::plan)
                .filter(Objects::nonNull)
                .toList();
        if (found.isEmpty()) {
            throw new DomainException("planning.import.nothing");
        }
        return found.stream().map(plan -> plans.create(office, plan)).toList();
    }
}
