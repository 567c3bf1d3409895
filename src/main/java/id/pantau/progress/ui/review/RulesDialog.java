package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.progress.triage.TriageRule;
import id.pantau.progress.triage.TriageService;
import id.pantau.shared.OfficeId;
import java.util.Set;

/** The rules by which an office looks through its entries; its planner switches them. */
final class RulesDialog {

    private final TriageService service;
    private final OfficeId office;
    private final boolean open;
    private final Set<TriageRule> on;
    private final Dialog dialog = new Dialog();

    /** @param changed runs when the dialog closes after a rule was switched */
    RulesDialog(TriageService service, OfficeId office, Runnable changed) {
        this.service = service;
        this.office = office;
        open = service.maySwitch(office);
        on = service.rules(office);
        Set<TriageRule> before = Set.copyOf(on);
        dialog.addClassName("review-rules");
        dialog.setHeaderTitle(text("progress.triage.title"));
        dialog.add(new Paragraph(text(open ? "progress.triage.hint" : "progress.triage.hint.readers")));
        for (TriageRule rule : TriageRule.values()) {
            dialog.add(line(rule));
        }
        dialog.getFooter().add(new Button(text("uikit.close"), click -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && !before.equals(on)) {
                changed.run();
            }
        });
        dialog.open();
    }

    private Component line(TriageRule rule) {
        Checkbox box = new Checkbox(rule.title(), on.contains(rule));
        box.setReadOnly(!open);
        box.addValueChangeListener(change -> {
            service.change(office, rule, change.getValue());
            if (change.getValue()) {
                on.add(rule);
            } else {
                on.remove(rule);
            }
        });
        Div line = new Div(box, new Paragraph(rule.meaning()));
        line.addClassName("review-rule");
        return line;
    }
}
