package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.planning.Party;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.printing.PlanPrintService;
import id.pantau.planning.ui.cascade.CascadeNavigation;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.Role;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One plan as it was signed. */
@Route(PlanNavigation.PLANS)
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class PlanView extends Composite<PageFrame> implements HasUrlParameter<Long> {

    private static final String COMPACT = "ringkas";

    private final PlanService plans;
    private final OfficeService offices;
    private final VersionPanels versions;
    private final PlanDraftService drafts;
    private final CurrentUser currentUser;
    private final PlanPrintService prints;
    private final Div commands = new Div();

    PlanView(
            PlanService plans,
            OfficeService offices,
            PlanDraftService drafts,
            VersionPanels versions,
            PlanPrintService prints,
            CurrentUser currentUser) {
        this.plans = plans;
        this.offices = offices;
        this.drafts = drafts;
        this.versions = versions;
        this.prints = prints;
        this.currentUser = currentUser;
        commands.addClassName("page-actions");
        getContent().actions(commands);
    }

    @Override
    public void setParameter(BeforeEvent event, Long plan) {
        boolean compact =
                event.getLocation().getQueryParameters().getParameters().containsKey(COMPACT);
        show(plans.plan(new PlanId(plan)), compact);
    }

    private void show(PlanDetails plan, boolean compact) {
        PlanHeader header = plan.summary().header();
        getContent()
                .title(text("planning.kind." + header.kind()) + " " + header.year())
                .subtitle(subtitle(plan))
                .show(versions.of(plan.summary()));
        commands.removeAll();
        int open = plan.openSchedules().size();
        if (plans(plan) && plan.summary().status() != PlanStatus.SUPERSEDED) {
            planner(plan, compact);
        } else if (open > 0) {
            getContent().add(new ErrorNotice(Tone.WARNING, text("planning.open-schedules", open)));
        }
        MatrixColumns columns = MatrixColumns.of(plan);
        getContent()
                .add(
                        bar(plan, columns, compact),
                        new HtmlTable(new PlanMatrix(plan, compact ? columns.compact() : columns).markup()));
        ProgramBudgets programs = new ProgramBudgets(plan);
        if (!programs.isEmpty()) {
            getContent().add(new HtmlTable(programs.markup()));
        }
        getContent().add(new SignaturePanel(plan, parties(plan.summary())));
    }

    private FilterBar bar(PlanDetails plan, MatrixColumns columns, boolean compact) {
        PlanHeader header = plan.summary().header();
        List<Component> end = new ArrayList<>();
        if (header.kind() == PlanKind.PERJANJIAN_KINERJA && readsTree()) {
            end.add(new Anchor(
                    CascadeNavigation.address(plan.summary().office(), header.year()), text("planning.menu.cascade")));
        }
        if (!columns.compact().equals(columns)) {
            end.add(otherWidth(plan, compact));
        }
        end.add(new PlanDownload(prints, plan.summary().id()));
        return new FilterBar(back()).end(end.toArray(Component[]::new));
    }

    /** Whether the person may open the pohon kinerja at all; whose it shows is checked there. */
    private boolean readsTree() {
        return currentUser.require().grants().stream()
                .anyMatch(grant -> grant.role().readsOffice());
    }

    private List<Party> parties(PlanSummary plan) {
        return plan.header().kind() == PlanKind.PERJANJIAN_KINERJA ? plans.parties(plan.id()) : List.of();
    }

    private boolean plans(PlanDetails plan) {
        return currentUser.require().holds(Role.PLANNER, plan.summary().office());
    }

    private void planner(PlanDetails plan, boolean compact) {
        PlanId id = plan.summary().id();
        PlanDraft draft = drafts.draft(id);
        PlannerPanel panel = new PlannerPanel(plans, drafts, draft, () -> show(plans.plan(id), compact));
        Anchor edit = new Anchor(PlanNavigation.editing(id), text("planning.edit.open"));
        edit.addClassName("button-link");
        commands.add(edit, new Button(text("planning.copy"), click -> panel.copy()));
        if (draft.open()) {
            commands.add(new Button(text("planning.discard"), click -> panel.discard()));
        }
        getContent().add(panel);
    }

    private String subtitle(PlanDetails plan) {
        PlanHeader header = plan.summary().header();
        return Stream.of(
                        header.owner(),
                        offices.office(plan.summary().office()).name(),
                        header.signedOn() == null ? "" : text("planning.signed-on", Formats.date(header.signedOn())),
                        text("planning.version", plan.summary().version()),
                        text("planning.status." + plan.summary().status()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Component otherWidth(PlanDetails plan, boolean compact) {
        String address = PlanNavigation.address(plan.summary().id());
        return compact
                ? new Anchor(address, text("planning.matrix.all-columns"))
                : new Anchor(address + "?" + COMPACT, text("planning.matrix.fewer-columns"));
    }

    private static Component back() {
        return new Anchor(PlanNavigation.PLANS, text("planning.back"));
    }
}
