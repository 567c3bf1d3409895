package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import java.util.List;

/** What was stored of a workbook, each plan as a link. */
final class ImportOutcome extends Composite<Div> {

    ImportOutcome(ImportDraft draft, List<PlanId> stored) {
        List<NewPlan> plans = draft.plans();
        UnorderedList links = new UnorderedList();
        for (int at = 0; at < stored.size(); at++) {
            NewPlan plan = plans.get(at);
            String words = text("planning.kind." + plan.header().kind()) + " "
                    + plan.header().year() + " · " + plan.header().owner();
            links.add(new ListItem(new Anchor(PlanNavigation.address(stored.get(at)), words)));
        }
        getContent().addClassName("import-outcome");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(new ErrorNotice(Tone.SUCCESS, text("planning.import.stored", stored.size())), links);
    }
}
