package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.cascade.BudgetLine;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadePlan;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The budgets level by level: a table for each plan that has others directly below it. */
final class BudgetPanel extends Composite<Div> {

    BudgetPanel(CascadeMap map) {
        Map<CascadePlan, List<BudgetLine>> byPlan = map.tree().budgets().stream()
                .collect(Collectors.groupingBy(BudgetLine::plan, LinkedHashMap::new, Collectors.toList()));
        getContent().addClassName("cascade-panel");
        if (byPlan.isEmpty()) {
            getContent().add(new EmptyState(Icons.MATRIX, text("planning.cascade.no-budgets")));
            return;
        }
        getContent().add(new Paragraph(text("planning.cascade.budgets-about")));
        byPlan.forEach((plan, lines) -> getContent().add(new HtmlTable(new BudgetTable(plan, lines).markup())));
    }
}
