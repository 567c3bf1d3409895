package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.planning.cascade.PlanPlace;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import java.util.List;
import org.jsoup.nodes.Element;

/** The plans below each other, each with what it holds; a link opens it. */
final class PlanTree {

    private final CascadeMap map;
    private final CascadePlan opened;
    private final CascadeAddress address;

    PlanTree(CascadeMap map, CascadePlan opened, CascadeAddress address) {
        this.map = map;
        this.opened = opened;
        this.address = address;
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassName("plan-tree");
        section.getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", text("planning.cascade.plans"));
        branch(
                section.body(),
                map.tree().plans().stream()
                        .filter(plan -> map.tree().above(plan).isEmpty())
                        .toList());
        return section.show();
    }

    private void branch(Element parent, List<CascadePlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul");
        for (CascadePlan plan : plans) {
            Element item = list.appendElement("li");
            leaf(item, plan);
            branch(item, map.tree().below(plan));
        }
    }

    private void leaf(Element item, CascadePlan plan) {
        Element link = item.appendElement("a")
                .attr("href", address.withPlan(plan.id()).toString())
                .addClass("walk-stop");
        if (plan.equals(opened)) {
            link.attr("aria-current", "page");
        }
        link.appendElement("small").text(text("planning.cascade.level." + plan.level()));
        link.appendElement("b").text(plan.owner());
        link.appendElement("span")
                .text(text(
                        "planning.cascade.holds",
                        plan.objectives().size(),
                        plan.indicators().count()));
        if (!plan.budgets().isEmpty()) {
            link.appendElement("span").addClass("plan-tree-budget").text(Formats.money(plan.budget()));
        }
        if (map.tree().place(plan).ground() == PlanPlace.Ground.UNKNOWN) {
            BadgeMarkup.appendTo(link, Tone.WARNING, text("planning.cascade.unplaced"));
        }
    }
}
