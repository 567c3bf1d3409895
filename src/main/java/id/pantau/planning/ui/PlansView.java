package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanTotals;
import id.pantau.planning.printing.PlanPrintService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.TableCell;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signed plans of every office the person may look into. */
@Route(PlanNavigation.PLANS)
@Menu(title = "planning.menu.plans", order = 20, icon = "matrix")
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class PlansView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final PlanService plans;
    private final OfficeService offices;
    private final PlanPrintService prints;
    private final boolean planner;

    PlansView(PlanService plans, OfficeService offices, PlanPrintService prints, CurrentUser currentUser) {
        this.plans = plans;
        this.offices = offices;
        this.prints = prints;
        planner = currentUser.require().holds(Role.PLANNER);
        getContent().title(text("planning.menu.plans"));
        if (planner) {
            getContent()
                    .actions(
                            link(ImportView.ADDRESS, "planning.import.title"),
                            link(NewPlanView.ADDRESS, "planning.new.title"));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PlanSummary> all = plans.plans();
        if (all.isEmpty()) {
            getContent().show(new EmptyState(Icons.MATRIX, text(planner ? "planning.none.planner" : "planning.none")));
            return;
        }
        PlansFilter filter = PlansFilter.of(event.getLocation().getQueryParameters());
        List<OfficeSummary> readable = offices.readable();
        List<PlanSummary> found = all.stream().filter(filter::takes).toList();
        getContent().show(filter.bar(all, readable));
        if (found.isEmpty()) {
            getContent().add(new EmptyState(Icons.MATRIX, text("planning.list.filter.none")));
            return;
        }
        Map<OfficeId, String> names =
                readable.stream().collect(Collectors.toMap(OfficeSummary::id, OfficeSummary::name));
        getContent().add(new YearDownload(prints, found, names), new HtmlTable(table(found, names)));
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.addClassName("button-link");
        return link;
    }

    private TableMarkup table(List<PlanSummary> found, Map<OfficeId, String> names) {
        Map<PlanId, PlanTotals> totals =
                plans.totals(found.stream().map(PlanSummary::id).toList());
        TableMarkup table = new TableMarkup(text("planning.menu.plans"));
        TableRow head = table.header();
        List.of("document", "owner", "office", "year", "extent", "signed", "status")
                .forEach(column -> head.cell(text("planning.list." + column)));
        for (PlanSummary plan : found) {
            row(table.row(), plan, names.getOrDefault(plan.office(), ""), totals.get(plan.id()));
        }
        return table;
    }

    private static void row(TableRow row, PlanSummary plan, String office, @Nullable PlanTotals totals) {
        PlanHeader header = plan.header();
        row.heading("").link(PlanNavigation.address(plan.id()), text("planning.kind." + header.kind()));
        row.cell(header.owner()).note(text("planning.new.level." + header.level()));
        row.cell(office);
        row.cell(header.year().toString());
        TableCell content = row.cell("");
        if (totals != null) {
            content.note(text(
                    totals.actions() == 0 ? "planning.list.extent.no-actions" : "planning.list.extent.words",
                    totals.objectives(),
                    totals.indicators(),
                    totals.actions()));
        }
        if (totals != null && totals.openQuestions() > 0) {
            content.badge(Tone.WARNING, text("planning.list.questions", totals.openQuestions()));
        }
        row.cell(Formats.shortDate(header.signedOn()));
        row.cell("")
                .badge(tone(plan), text("planning.status." + plan.status()))
                .note(text("planning.version", plan.version()));
    }

    private static Tone tone(PlanSummary plan) {
        return switch (plan.status()) {
            case ACTIVE -> Tone.SUCCESS;
            case DRAFT -> Tone.INFO;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
