package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.UnitSummary;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Writes and mends a plan; everything is stored as soon as it is written. */
@Route(PlanEditView.ADDRESS)
@RolesAllowed("PLANNER")
@StyleSheet("context://styles/plan-editor.css")
class PlanEditView extends Composite<PageFrame> implements BeforeEnterObserver {

    static final String ADDRESS = "rencana/:plan([0-9]{1,18})/ubah";

    private static final String SCRIPT = "context://scripts/plan-editor.js";

    private final PlanDraftService drafts;
    private final OfficeService offices;

    PlanEditView(PlanDraftService drafts, OfficeService offices) {
        this.drafts = drafts;
        this.offices = offices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = new PlanId(event.getRouteParameters().getLong("plan").orElseThrow());
        PlanDraft draft = drafts.draft(id);
        PlanHeader header = draft.content().header();
        UI.getCurrent().getPage().addJavaScript(SCRIPT);
        List<String> units = offices.units(draft.summary().office(), header.year()).stream()
                .map(UnitSummary::name)
                .toList();
        PlanEditor editor = new PlanEditor(drafts, draft, units);
        getContent()
                .title(text("planning.edit.title", text("planning.kind." + header.kind()), header.year()))
                .subtitle(header.owner() + " · "
                        + offices.office(draft.summary().office()).name() + " · "
                        + text("planning.status." + draft.summary().status()))
                .actions(new Anchor(PlanNavigation.address(id), text("planning.edit.view")))
                .show(editor);
        editor.open(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanNavigation.PART)
                .orElse(PlanEdit.HEADER));
    }
}
