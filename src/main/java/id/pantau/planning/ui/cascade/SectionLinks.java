package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.cascade.BudgetLine;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import org.jsoup.nodes.Element;

/** The ways to look at the tree, each with what waits there. */
final class SectionLinks {

    private final CascadeMap map;
    private final CascadeAddress address;

    SectionLinks(CascadeMap map, CascadeAddress address) {
        this.map = map;
        this.address = address;
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassName("cascade-sections");
        section.getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", text("planning.cascade.sections"));
        for (CascadeSection each : CascadeSection.values()) {
            link(section.body(), each);
        }
        return section.show();
    }

    private void link(Element line, CascadeSection section) {
        Element link = line.appendElement("a")
                .attr("href", address.withSection(section).toString())
                .addClass("chip");
        if (address.section() == section) {
            link.attr("aria-current", "page");
        }
        Tone tone = tone(section);
        link.addClass(tone.className());
        tone.icon().appendTo(link);
        link.appendElement("span").text(text("planning.cascade.section." + section.name()) + ' ');
        link.appendElement("b").text(figure(section));
    }

    private String figure(CascadeSection section) {
        long confirmed = map.links().size() - map.undecided().size();
        return switch (section) {
            case MAP ->
                text("planning.cascade.section-plans", map.tree().plans().size());
            case LINKS ->
                text("planning.cascade.section-links", confirmed, map.links().size());
            case TARGETS ->
                text("planning.cascade.section-targets", map.targetDifferences().size());
            case BUDGETS ->
                agrees()
                        ? text("planning.cascade.section-agrees")
                        : text("planning.cascade.section-differs", differing());
        };
    }

    private Tone tone(CascadeSection section) {
        return switch (section) {
            case MAP -> Tone.NEUTRAL;
            case LINKS -> waiting() ? Tone.WARNING : Tone.SUCCESS;
            case TARGETS -> map.targetDifferences().isEmpty() ? Tone.SUCCESS : Tone.INFO;
            case BUDGETS -> agrees() ? Tone.SUCCESS : Tone.WARNING;
        };
    }

    private boolean waiting() {
        return !map.undecided().isEmpty()
                || !map.orphans().isEmpty()
                || !map.untaken().isEmpty();
    }

    private boolean agrees() {
        return differing() == 0;
    }

    private long differing() {
        return map.tree().budgets().stream()
                .filter(line -> !line.agrees())
                .map(BudgetLine::plan)
                .distinct()
                .count();
    }
}
