package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.printing.PlanPrintService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signed plans of every office the person may look into. */
@Route(PlanNavigation.PLANS)
@Menu(title = "planning.menu.plans", order = 20, icon = "matrix")
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class PlansView extends Composite<PageFrame> {

    PlansView(PlanService plans, OfficeService offices, PlanPrintService prints, CurrentUser currentUser) {
        getContent().title(text("planning.menu.plans"));
        boolean planner = currentUser.require().holds(Role.PLANNER);
        if (planner) {
            Anchor importing = new Anchor(ImportView.ADDRESS, text("planning.import.title"));
            importing.addClassName("button-link");
            getContent().actions(importing);
        }
        List<PlanSummary> found = plans.plans();
        if (found.isEmpty()) {
            getContent().add(new EmptyState(Icons.MATRIX, text(planner ? "planning.none.planner" : "planning.none")));
            return;
        }
        Map<OfficeId, String> names =
                offices.readable().stream().collect(Collectors.toMap(OfficeSummary::id, OfficeSummary::name));
        getContent().actions(new YearDownload(prints, found, names)).add(new HtmlTable(table(found, names)));
    }

    private static TableMarkup table(List<PlanSummary> plans, Map<OfficeId, String> offices) {
        TableMarkup table = new TableMarkup(text("planning.menu.plans"));
        TableRow head = table.header();
        List.of("document", "owner", "office", "year", "signed", "status")
                .forEach(column -> head.cell(text("planning.list." + column)));
        for (PlanSummary plan : plans) {
            PlanHeader header = plan.header();
            TableRow row = table.row();
            row.heading("").link(PlanNavigation.address(plan.id()), text("planning.kind." + header.kind()));
            row.cell(header.owner());
            row.cell(offices.getOrDefault(plan.office(), ""));
            row.cell(header.year().toString());
            row.cell(Formats.shortDate(header.signedOn()));
            row.cell("")
                    .badge(tone(plan), text("planning.status." + plan.status()))
                    .note(text("planning.version", plan.version()));
        }
        return table;
    }

    private static Tone tone(PlanSummary plan) {
        return switch (plan.status()) {
            case ACTIVE -> Tone.SUCCESS;
            case DRAFT -> Tone.INFO;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
