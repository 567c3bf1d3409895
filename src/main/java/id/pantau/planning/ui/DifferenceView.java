package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantau.planning.PlanHistory;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.planning.PlanVersionService;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.FilterBar;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** Two versions of a plan side by side, the older on the left. */
@Route(PlanNavigation.PLANS + "/:plan([0-9]{1,18})/beda/:other([0-9]{1,18})")
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
class DifferenceView extends Composite<PageFrame> implements BeforeEnterObserver {

    private static final String ALL = "semua";

    private final PlanService plans;
    private final PlanVersionService versions;

    DifferenceView(PlanService plans, PlanVersionService versions) {
        this.plans = plans;
        this.versions = versions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId plan = id(event, "plan");
        PlanHistory history = versions.history(plan);
        PlanVersion one = history.of(plan);
        PlanVersion other = history.of(id(event, "other"));
        boolean all = event.getLocation().getQueryParameters().getParameters().containsKey(ALL);
        show(one.number() < other.number() ? one : other, one.number() < other.number() ? other : one, all);
    }

    private static PlanId id(BeforeEnterEvent event, String name) {
        return new PlanId(event.getRouteParameters().getLong(name).orElseThrow(NotFoundException::new));
    }

    private void show(PlanVersion older, PlanVersion newer, boolean all) {
        PlanDifference difference = PlanDifference.between(plans.content(older.id()), plans.content(newer.id()));
        PlanSummary summary = plans.plan(newer.id()).summary();
        getContent()
                .title(text("planning.version.difference", older.number(), newer.number()))
                .subtitle(VersionWords.document(summary))
                .show(
                        bar(older, newer, all),
                        VersionWords.reason(newer),
                        new DifferencePanel(difference, name(older), name(newer), all));
    }

    private static String name(PlanVersion version) {
        return text(
                "planning.version.column",
                version.number(),
                text("planning.status." + version.status()),
                version.effectiveFrom());
    }

    private static FilterBar bar(PlanVersion older, PlanVersion newer, boolean all) {
        String address = PlanNavigation.difference(newer.id(), older.id());
        Anchor other = all
                ? new Anchor(address, text("planning.version.only-changes"))
                : new Anchor(address + "?" + ALL, text("planning.version.all-parts"));
        return new FilterBar(
                        new Anchor(PlanNavigation.address(newer.id()), text("planning.version.back")),
                        new Anchor(PlanNavigation.versions(newer.id()), text("planning.version.history")),
                        other)
                .end(step("planning.version.previous", -1), step("planning.version.next", 1), hint(), print());
    }

    private static Span hint() {
        Span hint = new Span(text("planning.version.keys"));
        hint.addClassName("difference-keys");
        return hint;
    }

    /** The browser steps by itself: see the script. */
    private static Button step(String key, int by) {
        Button button = new Button(text(key));
        button.getElement().setAttribute("data-step", String.valueOf(by));
        return button;
    }

    private static Button print() {
        Button print = new Button(text("planning.version.print"), Icons.PRINT.create());
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        return print;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/difference.js");
    }
}
