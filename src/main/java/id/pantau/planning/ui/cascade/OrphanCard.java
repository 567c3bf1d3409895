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

/** An objective that answers to no indicator, with the indicators a planner can link it to by hand. */
final class OrphanCard extends Composite<Div> {

    OrphanCard(CascadeMap map, CascadeObjective orphan, CascadeDesk desk) {
        CascadePlan plan = map.tree().plan(orphan.node().plan()).orElseThrow();
        Span owner = new Span(text("planning.cascade.objective-of", plan.owner()));
        owner.addClassName("soft");
        getContent().addClassName("link-card");
        getContent().add(new Div(owner, new Paragraph(orphan.text())));
        List<CascadeIndicator> above =
                map.tree().above(plan).stream().flatMap(CascadePlan::indicators).toList();
        if (map.mayDecide() && !above.isEmpty()) {
            getContent()
                    .add(new LinkPicker<>(
                            text("planning.cascade.pick-indicator"),
                            above,
                            CascadeIndicator::text,
                            indicator -> desk.answer(indicator.node(), orphan.node(), CascadeAnswer.CONFIRMED)));
        }
    }
}
