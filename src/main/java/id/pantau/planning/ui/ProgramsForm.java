package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.PlanKind;
import id.pantau.planning.editing.AddBudget;
import id.pantau.planning.editing.BudgetAmount;
import id.pantau.planning.editing.PartKeys;
import id.pantau.planning.editing.RemoveBudget;
import id.pantau.planning.editing.SetBudget;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The programs of a Perjanjian Kinerja and what each may cost, as the small table below its targets has them. */
final class ProgramsForm extends Composite<Section> {

    private static final int LONGEST_PROGRAM = 1000;
    private static final String NAME_NEEDED = "planning.edit.program.needed";

    private final EditFields fields;
    private final Paragraph total = new Paragraph();

    ProgramsForm(EditFields fields) {
        this.fields = fields;
        getContent().addClassName("signatories-form");
        getContent().setVisible(fields.desk().content().header().kind() == PlanKind.PERJANJIAN_KINERJA);
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(text("planning.edit.program")));
        List<NewAllocation> programs = programs();
        for (int place = 0; place < programs.size(); place++) {
            getContent().add(block(place + 1, programs.get(place)));
        }
        getContent().add(total);
        count();
        if (fields.open()) {
            getContent().add(another());
        }
    }

    private Div block(int number, NewAllocation shown) {
        String key = shown.key();
        TextField program = line(text("planning.edit.program.name", number));
        program.setValue(Objects.requireNonNullElse(shown.program(), ""));
        TextField amount = line(text("planning.edit.program.amount", number));
        amount.setValue(shown.raw());
        Supplier<SetBudget> edit = () -> new SetBudget(
                key, new BudgetAmount(amount.getValue()), program.getValue().strip());
        fields.stored(program, words -> named(program, NAME_NEEDED) ? edit.get() : null);
        fields.stored(amount, words -> named(program, NAME_NEEDED) ? edit.get() : null);
        amount.addValueChangeListener(changed -> count());
        Div block = new Div(program, amount);
        if (fields.open()) {
            block.add(remove(number, key));
        }
        block.addClassName("part-fields");
        return block;
    }

    private TextField line(String label) {
        TextField line = new TextField(label);
        line.setMaxLength(LONGEST_PROGRAM);
        line.setReadOnly(!fields.open());
        return line;
    }

    /** Without its name it would be money that rows are paid from. */
    private static boolean named(TextField program, String lack) {
        boolean named = !program.getValue().isBlank();
        program.setErrorMessage(named ? "" : text(lack));
        program.setInvalid(!named);
        return named;
    }

    private Button remove(int number, String key) {
        Button remove = new Button(text("planning.edit.program.remove", number), click -> {
            fields.desk().edit(new RemoveBudget(key));
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private Div another() {
        TextField program = line(text("planning.edit.program.new"));
        TextField amount = line(text("planning.edit.program.new-amount"));
        amount.setPlaceholder(text("planning.edit.program.amount.hint"));
        Button add = new Button(text("planning.edit.program.add"), click -> {
            if (named(program, "planning.edit.program.new-needed")) {
                fields.store(
                        amount,
                        () -> new AddBudget(
                                PartKeys.fresh(),
                                new BudgetAmount(amount.getValue()),
                                program.getValue().strip(),
                                Set.of()));
                if (!amount.isInvalid()) {
                    show();
                }
            }
        });
        Div block = new Div(program, amount, add);
        block.addClassName("part-fields");
        return block;
    }

    private void count() {
        BigDecimal sum = programs().stream()
                .filter(NewAllocation::counts)
                .map(NewAllocation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(text("planning.edit.program.total", Formats.money(sum)));
        total.setVisible(!programs().isEmpty());
    }

    private List<NewAllocation> programs() {
        return fields.desk().content().allocations().stream()
                .filter(allocation -> allocation.program() != null)
                .toList();
    }
}
