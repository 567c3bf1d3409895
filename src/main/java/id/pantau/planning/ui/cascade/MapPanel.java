package id.pantau.planning.ui.cascade;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.PlanId;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;

/** The plans of the office as a tree, and beside it the one that is opened. */
final class MapPanel extends Composite<Div> {

    MapPanel(CascadeMap map, CascadeAddress address, CascadeDesk desk) {
        CascadePlan opened = address.plan() == null
                ? map.plans().getFirst()
                : map.plan(new PlanId(address.plan())).orElse(map.plans().getFirst());
        Div page = new Div(new PlanHead(map, opened, address).section());
        page.addClassName("cascade-page");
        if (map.mayDecide() && !map.candidatesAbove(opened).isEmpty()) {
            page.add(new PlacePicker(map, opened, desk));
        }
        page.add(new PlanWalk(map, opened, address).section());
        getContent().addClassName("cascade-map");
        getContent().add(new PlanTree(map, opened, address).section(), page);
    }
}
