package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.planning.ui.PlanNavigation;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where the opened plan stands: the way back up, its budgets, and why it is taken to stand there. */
final class PlanHead {

    private final CascadeMap map;
    private final CascadePlan plan;
    private final CascadeAddress address;

    PlanHead(CascadeMap map, CascadePlan plan, CascadeAddress address) {
        this.map = map;
        this.plan = plan;
        this.address = address;
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassName("plan-head");
        crumbs(section.body());
        section.body().appendElement("h2").text(plan.owner());
        Element facts = section.body().appendElement("p").addClass("plan-head-facts");
        facts.appendElement("span")
                .text(text(
                        "planning.cascade.holds",
                        plan.objectives().size(),
                        plan.indicators().count()));
        facts.appendElement("span")
                .text(text("planning.version", plan.summary().version()) + " · "
                        + text("planning.status." + plan.summary().status()));
        facts.appendElement("a")
                .attr("href", PlanNavigation.address(plan.id()))
                .text(text("planning.cascade.open-plan"));
        budgets(section.body());
        place(section.body());
        return section.show();
    }

    private void crumbs(Element body) {
        List<CascadePlan> path = map.tree().path(plan);
        if (path.size() < 2) {
            return;
        }
        Element crumbs = body.appendElement("nav").addClass("crumbs").attr("aria-label", text("planning.cascade.path"));
        Element list = crumbs.appendElement("ol");
        for (CascadePlan each : path) {
            Element item = list.appendElement("li");
            if (each.equals(plan)) {
                item.appendElement("span").attr("aria-current", "page").text(each.owner());
            } else {
                item.appendElement("a")
                        .attr("href", address.withPlan(each.id()).toString())
                        .text(each.owner());
            }
        }
    }

    private void budgets(Element body) {
        if (plan.budgets().isEmpty()) {
            return;
        }
        Element list = body.appendElement("dl").addClass("plan-head-budgets");
        plan.budgets().forEach(budget -> {
            Element pair = list.appendElement("div");
            pair.appendElement("dt").text(budget.program());
            pair.appendElement("dd").text(Formats.money(budget.amount()));
        });
    }

    private void place(Element body) {
        String ground = "planning.cascade.ground." + map.tree().place(plan).ground();
        body.appendElement("p")
                .addClass("soft")
                .text(map.tree()
                        .above(plan)
                        .map(above -> text("planning.cascade.below", above.owner()) + " " + text(ground))
                        .orElseGet(() -> text(ground)));
        if (map.tree().above(plan).isPresent() && !map.followsByText(plan)) {
            body.appendElement("p").addClass("soft").text(text("planning.cascade.not-by-text"));
        }
        map.tree()
                .namedInstead(plan)
                .ifPresent(other -> BadgeMarkup.appendTo(
                        body.appendElement("p"), Tone.WARNING, text("planning.cascade.named-instead", other.owner())));
        below(body);
    }

    private void below(Element body) {
        List<CascadePlan> below = map.tree().below(plan);
        if (below.isEmpty()) {
            return;
        }
        Element line = body.appendElement("p").addClass("plan-head-facts");
        line.appendElement("span").addClass("soft").text(text("planning.cascade.directly-below"));
        below.forEach(each -> line.appendElement("a")
                .attr("href", address.withPlan(each.id()).toString())
                .text(each.owner()));
    }
}
