package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.realization.EntryRules;
import id.pantau.realization.EvidenceRule;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodMove;
import id.pantau.realization.RulesChange;
import id.pantau.realization.SpendingBasis;
import id.pantau.shared.DomainException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The rules of an office, and which months a change would move. */
final class RulesForm extends Composite<PeriodForm> {

    private final OfficePeriods page;
    private final Function<RulesChange, List<PeriodMove>> preview;
    private final IntegerField due = days(text("realization.period.rule.due"));
    private final IntegerField close = days(text("realization.period.rule.close"));
    private final Select<EvidenceRule> evidence = new Select<>();
    private final Select<SpendingBasis> basis = new Select<>();
    private final Checkbox passedToo = new Checkbox();
    private final MoveList moves = new MoveList();

    /** @param preview tells which months a change would move */
    RulesForm(OfficePeriods page, Function<RulesChange, List<PeriodMove>> preview) {
        this.page = page;
        this.preview = preview;
        EntryRules rules = page.rules();
        due.setValue(rules.dueWorkingDays());
        close.setValue(rules.closeWorkingDays());
        due.setHelperText(text("realization.period.rule.due.hint"));
        evidence.setLabel(text("realization.period.rule.evidence"));
        evidence.setItems(EvidenceRule.values());
        evidence.setItemLabelGenerator(RulesForm::evidence);
        evidence.setValue(rules.evidence());
        basis.setLabel(text("realization.period.rule.basis"));
        basis.setItems(SpendingBasis.values());
        basis.setItemLabelGenerator(RulesForm::basis);
        basis.setValue(rules.basis());
        passedToo.setLabel(text("realization.period.rules.passed", page.year()));
        due.addValueChangeListener(change -> look());
        close.addValueChangeListener(change -> look());
        passedToo.addValueChangeListener(change -> look());
    }

    @Override
    protected PeriodForm initContent() {
        return new PeriodForm(List.of(due, close, passedToo, moves, evidence, basis));
    }

    static String evidence(EvidenceRule rule) {
        return text("realization.period.evidence." + rule.name().toLowerCase(Locale.ROOT));
    }

    static String basis(SpendingBasis basis) {
        return text("realization.period.basis." + basis.name().toLowerCase(Locale.ROOT));
    }

    /** @throws DomainException when a number of days is missing */
    RulesChange change() {
        if (due.getValue() == null || close.getValue() == null) {
            throw new DomainException("realization.period.rules.days", EntryRules.MOST_WORKING_DAYS);
        }
        return new RulesChange(
                page.rules(),
                new EntryRules(due.getValue(), close.getValue(), evidence.getValue(), basis.getValue()),
                passedToo.getValue() ? page.year() : null);
    }

    private void look() {
        try {
            moves.show(preview.apply(change()));
        } catch (DomainException unsound) {
            moves.refused(text(unsound.messageKey(), unsound.arguments().toArray()));
        }
    }

    private static IntegerField days(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(EntryRules.MOST_WORKING_DAYS);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        return field;
    }
}
