package id.pantau.progress.triage;

import id.pantau.office.OfficeService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rules an office looks through its entries by; all of them, unless its planner switched some off. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TriageService {

    private final TriageRuleRepository repository;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    TriageService(TriageRuleRepository repository, OfficeService offices, CurrentUser currentUser) {
        this.repository = repository;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    /**
     * The rules that are on, in one statement.
     *
     * @throws NotFoundException when the person does not read the whole office
     */
    @Transactional(readOnly = true)
    public Set<TriageRule> rules(OfficeId office) {
        if (!offices.readsWhole(office)) {
            throw new NotFoundException();
        }
        Set<TriageRule> on = EnumSet.allOf(TriageRule.class);
        on.removeAll(repository.off(office.value()));
        return on;
    }

    /** Whether the person may switch rules. */
    public boolean maySwitch(OfficeId office) {
        return currentUser.require().holds(Role.PLANNER, office);
    }

    /**
     * Switches a rule on or off; what is so already stays so.
     *
     * @throws NotFoundException unless the person plans for the office
     */
    public void change(OfficeId office, TriageRule rule, boolean on) {
        if (!maySwitch(office)) {
            throw new NotFoundException();
        }
        if (on) {
            repository.deleteById(new TriageRuleOff.Key(office.value(), rule));
        } else {
            repository.save(new TriageRuleOff(office.value(), rule));
        }
    }
}
