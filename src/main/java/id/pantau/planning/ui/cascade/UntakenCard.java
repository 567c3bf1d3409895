package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.planning.cascade.CascadeAnswer;
import id.pantau.planning.cascade.CascadeIndicator;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadeObjective;
import id.pantau.planning.cascade.CascadePlan;
import java.util.List;

/** An indicator that nobody below took over, with the objectives a planner can link to it by hand. */
final class UntakenCard extends Composite<Div> {

    UntakenCard(CascadeMap map, CascadeIndicator indicator, CascadeDesk desk) {
        CascadePlan plan = map.tree().plan(indicator.node().plan()).orElseThrow();
        Span owner = new Span(text("planning.cascade.indicator-of", plan.owner()));
        owner.addClassName("soft");
        getContent().addClassName("link-card");
        getContent().add(new Div(owner, new Paragraph(indicator.text())));
        List<CascadeObjective> free = map.tree().below(plan).stream()
                .flatMap(below -> below.objectives().stream())
                .filter(objective -> map.up(objective.node()).isEmpty())
                .toList();
        if (map.mayDecide() && !free.isEmpty()) {
            getContent()
                    .add(new LinkPicker<>(
                            text("planning.cascade.pick-objective"),
                            free,
                            CascadeObjective::text,
                            objective -> desk.answer(indicator.node(), objective.node(), CascadeAnswer.CONFIRMED)));
        }
    }
}
