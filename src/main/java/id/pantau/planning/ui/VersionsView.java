package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantau.planning.PlanHistory;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.planning.PlanVersionService;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Every version of a plan: why it was made, by whom, and in which months it counts. */
@Route(PlanNavigation.PLANS + "/:plan([0-9]{1,18})/versi")
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
@StyleSheet("context://styles/version.css")
class VersionsView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final PlanService plans;
    private final PlanVersionService versions;
    private final VersionPanels panels;

    VersionsView(PlanService plans, PlanVersionService versions, VersionPanels panels) {
        this.plans = plans;
        this.versions = versions;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId plan = new PlanId(event.getRouteParameters().getLong("plan").orElseThrow(NotFoundException::new));
        PlanHistory history = versions.history(plan);
        PlanSummary shown = plans.plan(plan).summary();
        FilterBar bar = new FilterBar(new Anchor(PlanNavigation.address(plan), text("planning.version.back")));
        panels.door(shown).flatMap(door -> next(door, shown, history)).ifPresent(bar::end);
        getContent()
                .title(text("planning.version.history"))
                .subtitle(VersionWords.document(shown))
                .show(bar, new Paragraph(text("planning.version.bound")), new HtmlTable(table(history)));
    }

    /** The way to the next version: a new one, or the one that somebody has begun. */
    private Optional<Component> next(RevisionDoor door, PlanSummary shown, PlanHistory history) {
        return history.draft()
                .<Component>map(draft ->
                        new Anchor(PlanNavigation.address(draft.id()), text("planning.version.draft", draft.number())))
                .or(() -> history.active().map(active -> {
                    PlanSummary plan = active.id().equals(shown.id())
                            ? shown
                            : plans.plan(active.id()).summary();
                    return new Button(
                            text("planning.version.revise"),
                            click -> new RevisionDialog(door, plan, null, VersionsView::open).open());
                }));
    }

    private static void open(PlanId revision) {
        UI.getCurrent().navigate(PlanNavigation.address(revision));
    }

    private static TableMarkup table(PlanHistory history) {
        TableMarkup table = new TableMarkup(text("planning.version.history")).classes("version-table");
        TableRow head = table.header();
        List.of("version", "status", "months", "reason", "date", "who", "difference")
                .forEach(column -> head.cell(text("planning.version.list." + column)));
        history.versions().reversed().forEach(version -> row(table.row(), history, version));
        return table;
    }

    private static void row(TableRow row, PlanHistory history, PlanVersion version) {
        row.heading("").link(PlanNavigation.address(version.id()), text("planning.version", version.number()));
        row.cell("").badge(VersionWords.tone(version.status()), text("planning.status." + version.status()));
        row.cell(VersionWords.months(history, version));
        row.cell(version.reason() == null ? text("planning.version.first") : version.reason());
        row.cell(Formats.shortDate(version.date()));
        row.cell(version.who());
        history.before(version)
                .ifPresentOrElse(
                        former -> row.cell("")
                                .link(
                                        PlanNavigation.difference(version.id(), former.id()),
                                        text("planning.version.compare", former.number())),
                        () -> row.cell(Formats.NONE));
    }
}
