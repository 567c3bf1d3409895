package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanService;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.Role;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.UnderMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Begins a plan that no document exists of yet. */
@Route(NewPlanView.ADDRESS)
@UnderMenu(PlanNavigation.PLANS)
@RolesAllowed("PLANNER")
class NewPlanView extends Composite<PageFrame> {

    static final String ADDRESS = "rencana-baru";

    NewPlanView(PlanService plans, OfficeService offices, CurrentUser currentUser, Clock clock) {
        Actor actor = currentUser.require();
        List<OfficeSummary> own = offices.readable().stream()
                .filter(office -> actor.holds(Role.PLANNER, office.id()))
                .toList();
        getContent()
                .title(text("planning.new.title"))
                .actions(new Anchor(PlanNavigation.PLANS, text("planning.back")))
                .add(
                        new Paragraph(text("planning.new.about")),
                        new NewPlanForm(
                                own,
                                LocalDate.now(clock).getYear(),
                                (office, plan) -> UI.getCurrent()
                                        .navigate(PlanNavigation.editing(plans.create(office.id(), plan)))));
    }
}
