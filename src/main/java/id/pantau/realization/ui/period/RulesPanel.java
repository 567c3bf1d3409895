package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.pantau.realization.EntryRules;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodKeepingService;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Notices;

/** How the office wants its months reported. */
final class RulesPanel extends Composite<Section> {

    private final OfficePeriods page;
    private final PeriodKeepingService keeping;
    private final Runnable refresh;

    RulesPanel(OfficePeriods page, PeriodKeepingService keeping, Runnable refresh) {
        this.page = page;
        this.keeping = keeping;
        this.refresh = refresh;
        Div head = new Div(new H2(text("realization.period.rules")));
        head.addClassName("period-panel-head");
        if (page.rights().plans()) {
            head.add(new Button(text("realization.period.rules.change"), Icons.EDIT.create(), click -> change()));
        }
        getContent().addClassNames("card", "period-panel");
        getContent().add(head, facts(page.rules()));
    }

    private static DescriptionList facts(EntryRules rules) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("period-facts");
        fact(
                facts,
                text("realization.period.column.due"),
                text("realization.period.rules.days-after", rules.dueWorkingDays()));
        fact(
                facts,
                text("realization.period.column.closes"),
                text("realization.period.rules.days-after", rules.closeWorkingDays()));
        fact(facts, text("realization.period.rule.evidence"), RulesForm.evidence(rules.evidence()));
        fact(facts, text("realization.period.rule.basis"), RulesForm.basis(rules.basis()));
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new Term(name), new Description(value));
    }

    private void change() {
        RulesForm form =
                new RulesForm(page, change -> keeping.preview(page.office().id(), change));
        new FormDialog(
                        text("realization.period.rules.title"),
                        text("realization.period.rules.confirm"),
                        () -> {
                            keeping.changeRules(page.office().id(), form.change());
                            refresh.run();
                            Notices.success("realization.period.rules.done");
                        },
                        form)
                .open();
    }
}
