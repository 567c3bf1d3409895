package id.pantau.planning.ui.cascade;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.PlanId;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.uikit.HtmlSection;

/** The plans of the office as a tree, and beside it the one that is opened. */
final class MapPanel extends Composite<Div> {

    MapPanel(CascadeMap map, CascadeAddress address, CascadeDesk desk) {
        CascadePlan opened = address.plan() == null
                ? map.tree().plans().getFirst()
                : map.tree().plan(new PlanId(address.plan())).orElse(map.tree().plans().getFirst());
        HtmlSection head = new PlanHead(map, opened, address).section();
        if (address.plan() != null) {
            // where the tree stands above the plan and not beside it, who opens a plan wants to see the plan
            head.getElement().executeJs("if (matchMedia('(max-width: 900px)').matches) this.scrollIntoView()");
        }
        Div page = new Div(head);
        page.addClassName("cascade-page");
        if (map.mayDecide() && !map.tree().candidatesAbove(opened).isEmpty()) {
            page.add(new PlacePicker(map, opened, desk));
        }
        page.add(new PlanWalk(map, opened, address).section());
        getContent().addClassName("cascade-map");
        getContent().add(new PlanTree(map, opened, address).section(), page);
    }
}
