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
                : map.tree()
                        .plan(new PlanId(address.plan()))
                        .orElse(map.tree().plans().getFirst());
        HtmlSection head = new PlanHead(map, opened, address).section();
        HtmlSection tree = new PlanTree(map, opened, address).section();
        if (address.plan() != null) {
            // who opens a plan wants to see it, and to walk on from it in the tree
            tree.getElement()
                    .executeJs("const stop = this.querySelector('[aria-current]');"
                            + "stop.focus({preventScroll: true});"
                            + "this.scrollTop = stop.offsetTop - this.clientHeight / 2;");
            head.getElement()
                    .executeJs("const beside = matchMedia('(min-width: 901px)').matches;"
                            + "this.scrollIntoView({block: beside ? 'nearest' : 'start'});");
        }
        Div page = new Div(head);
        page.addClassName("cascade-page");
        if (map.mayDecide() && !map.tree().candidatesAbove(opened).isEmpty()) {
            page.add(new PlacePicker(map, opened, desk));
        }
        page.add(new PlanWalk(map, opened, address).section());
        getContent().addClassName("cascade-map");
        getContent().add(tree, page);
    }
}
