package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import id.pantau.planning.editing.AddBudget;
import id.pantau.planning.editing.BudgetAmount;
import id.pantau.planning.editing.PartKeys;
import id.pantau.planning.editing.SetBudget;
import id.pantau.planning.editing.ShareBudget;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From which budget a row is paid: one that other rows share, a new one, or none. */
final class BudgetField extends Composite<Div> {

    private final String row;
    private final EditFields fields;
    private final ComboBox<NewAllocation> shared = new ComboBox<>(text("planning.edit.budget"));
    private final TextField amount = new TextField();

    BudgetField(NewAction action, EditFields fields) {
        row = action.key();
        this.fields = fields;
        shared.setClearButtonVisible(true);
        shared.setAllowCustomValue(true);
        shared.setReadOnly(!fields.open());
        amount.setReadOnly(!fields.open());
        shared.setHelperText(text("planning.edit.budget.hint"));
        show();
        fields.stored(shared, chosen -> new ShareBudget(Set.of(row), chosen == null ? null : chosen.key()));
        shared.addValueChangeListener(changed -> showAfter(changed.isFromClient()));
        shared.addCustomValueSetListener(typed -> {
            fields.store(
                    shared,
                    () -> new AddBudget(PartKeys.fresh(), new BudgetAmount(typed.getDetail()), null, Set.of(row)));
            showAfter(!shared.isInvalid());
        });
        fields.stored(amount, this::changed);
        getContent().addClassName("budget-field");
        getContent().add(shared, amount);
    }

    private void showAfter(boolean stored) {
        if (stored) {
            show();
        }
    }

    private void show() {
        NewPlan plan = fields.desk().content();
        PartNames names = new PartNames(plan);
        List<NewAllocation> budgets = plan.allocations().stream()
                .filter(allocation -> allocation.program() == null)
                .toList();
        NewAllocation paidFrom = paidFrom(plan);
        shared.setItemLabelGenerator(budget -> names.of(budget.key()));
        shared.setItems(budgets);
        shared.setValue(paidFrom);
        amount.setVisible(paidFrom != null);
        if (paidFrom != null) {
            long rows = plan.actions()
                    .filter(action -> Objects.equals(
                            action.allocation(), plan.allocations().indexOf(paidFrom)))
                    .count();
            amount.setLabel(text("planning.edit.budget.amount", rows));
            amount.setValue(paidFrom.raw());
        }
    }

    private @Nullable SetBudget changed(String words) {
        NewAllocation paidFrom = paidFrom(fields.desk().content());
        return paidFrom == null ? null : new SetBudget(paidFrom.key(), new BudgetAmount(words), null);
    }

    private @Nullable NewAllocation paidFrom(NewPlan plan) {
        return plan.actions()
                .filter(action -> action.key().equals(row))
                .map(NewAction::allocation)
                .filter(Objects::nonNull)
                .findFirst()
                .map(place -> plan.allocations().get(place))
                .orElse(null);
    }
}
