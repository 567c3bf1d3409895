package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadePlan;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The links that lead up from one plan, drawn when somebody opens the group. */
final class LinkGroup extends Composite<Details> {

    private final CascadePlan plan;
    private final List<CascadeLink> links;
    private final Function<CascadeLink, Component> card;

    LinkGroup(CascadePlan plan, List<CascadeLink> links, Function<CascadeLink, Component> card) {
        this.plan = plan;
        this.links = links;
        this.card = card;
        getContent()
                .setSummaryText(text(
                        "planning.cascade.group",
                        text("planning.cascade.level." + plan.level()),
                        plan.owner(),
                        links.size()));
        getContent().setWidthFull();
    }

    boolean isNotEmpty() {
        return !links.isEmpty();
    }

    /** Opens the group again if it was open before, and remembers when somebody opens or closes it. */
    LinkGroup keepOpen(Set<String> opened, String name) {
        String key = name + " " + plan.id().value();
        if (opened.contains(key)) {
            draw();
            getContent().setOpened(true);
        }
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(key);
                draw();
            } else {
                opened.remove(key);
            }
        });
        return this;
    }

    private void draw() {
        getContent().removeAll();
        links.forEach(link -> getContent().add(card.apply(link)));
    }
}
