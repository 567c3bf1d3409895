package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.CascadeIndicator;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadeObjective;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The opened plan: its objectives and indicators, each indicator opening to the objective below it and so on down. */
final class PlanWalk {

    private final CascadeMap map;
    private final CascadePlan plan;
    private final CascadeAddress address;
    private final Set<CascadeObjective> orphans;
    private final Set<CascadeIndicator> untaken;

    PlanWalk(CascadeMap map, CascadePlan plan, CascadeAddress address) {
        this.map = map;
        this.plan = plan;
        this.address = address;
        orphans = Set.copyOf(map.orphans());
        untaken = Set.copyOf(map.untaken());
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassName("walk");
        section.getElement().setAttribute("aria-label", text("planning.cascade.walk"));
        section.body().appendElement("p").addClass("soft no-print").text(text("planning.cascade.keys"));
        Element list = section.body().appendElement("ol");
        plan.objectives().forEach(objective -> objective(list.appendElement("li"), objective));
        return section.show();
    }

    private void objective(Element item, CascadeObjective objective) {
        Element head = item.appendElement("div").addClass("walk-objective");
        head.appendElement("h3").text(numbered(objective));
        map.up(objective.node()).ifPresent(link -> up(head, link));
        if (orphans.contains(objective)) {
            BadgeMarkup.appendTo(head.appendElement("p"), Tone.WARNING, text("planning.cascade.orphan"));
        }
        indicators(item, objective.indicators());
    }

    private void up(Element head, CascadeLink link) {
        map.tree().plan(link.parent().plan()).ifPresent(above -> {
            Element line = head.appendElement("p").addClass("soft");
            line.appendElement("a")
                    .attr("href", address.withPlan(above.id()).toString())
                    .text(text("planning.cascade.up", above.owner()));
            LinkWords.state(line, link);
        });
    }

    private void indicators(Element parent, List<CascadeIndicator> indicators) {
        Element list = parent.appendElement("ul");
        indicators.forEach(indicator -> indicator(list.appendElement("li"), indicator));
    }

    private void indicator(Element item, CascadeIndicator indicator) {
        List<CascadeLink> down = map.down(indicator.node());
        if (down.isEmpty()) {
            Element end =
                    item.appendElement("div").addClass("walk-stop walk-end").attr("tabindex", "-1");
            words(end, indicator);
            if (untaken.contains(indicator)) {
                BadgeMarkup.appendTo(
                        end.appendElement("span").addClass("walk-badges"),
                        Tone.WARNING,
                        text("planning.cascade.not-taken"));
            }
            return;
        }
        Element details = item.appendElement("details");
        Element summary = details.appendElement("summary").addClass("walk-stop");
        words(summary, indicator);
        down.forEach(link -> {
            Element badges = summary.appendElement("span").addClass("walk-badges");
            map.tree()
                    .plan(link.child().plan())
                    .ifPresent(below -> badges.appendElement("span")
                            .addClass("walk-owner")
                            .text(text("planning.cascade.to", below.owner())));
            map.targetDifference(link).ifPresent(difference -> LinkWords.difference(badges, difference));
            child(details, link);
        });
    }

    private static void words(Element parent, CascadeIndicator indicator) {
        parent.appendElement("span").addClass("walk-text").text(indicator.text() + ' ');
        parent.appendElement("b")
                .addClass("walk-target")
                .attr("title", text("planning.cascade.target"))
                .text(LinkWords.target(indicator.target()));
    }

    private void child(Element details, CascadeLink link) {
        CascadeObjective objective = map.objective(link.child()).orElseThrow();
        CascadePlan below = map.tree().plan(link.child().plan()).orElseThrow();
        Element box = details.appendElement("div").addClass("walk-child");
        Element head = box.appendElement("p").addClass("walk-child-head");
        head.appendElement("a")
                .attr("href", address.withPlan(below.id()).toString())
                .text(below.owner());
        LinkWords.state(head, link);
        head.appendElement("span").addClass("soft").text(text("planning.cascade.objective", number(objective)));
        if (!link.sameWords()) {
            LinkWords.marked(box.appendElement("p"), map.wordDifference(link).newer());
        }
        indicators(box, objective.indicators());
    }

    private static String numbered(CascadeObjective objective) {
        return number(objective) + " " + objective.text();
    }

    private static String number(CascadeObjective objective) {
        return objective.number() == null ? "" : objective.number();
    }
}
