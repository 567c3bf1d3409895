package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.achievement.Answer;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.Measure;
import id.pantau.achievement.Target;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What is typed and chosen in the calculator. */
final class CalculatorForm extends Composite<Div> {

    private final TypedField target = new TypedField(text("calculator.target"), text("calculator.target.hint"));
    private final TypedField realization =
            new TypedField(text("calculator.realization"), text("calculator.realization.hint"));
    private final Select<Direction> direction = new Select<>();
    private final Select<Formula> formula = new Select<>();
    private final CapField cap = new CapField();
    private final TypedField indicator =
            new TypedField(text("calculator.indicator"), text("calculator.indicator.hint"));
    private final Consumer<CalculatorAddress> changed;
    // while the form is being filled, its fields speak for nobody
    private boolean filling;

    CalculatorForm(Consumer<CalculatorAddress> changed) {
        this.changed = changed;
        direction.setLabel(text("calculator.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(each -> each == null ? usual() : text("calculator.direction." + each));
        allowUsual(direction);
        formula.setLabel(text("calculator.formula"));
        formula.setItemLabelGenerator(each -> each == null ? usual() : text("calculator.formula." + each));
        allowUsual(formula);
        getContent().addClassNames("card", "calculator-form");
        getContent().add(target, realization, direction, formula, cap, indicator);
        List.<HasValue<?, ?>>of(target, realization, direction, formula, cap, indicator)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    /** Fills the fields and says below them how they were read. */
    void show(CalculatorAddress typed, Answer answer) {
        filling = true;
        target.setValue(typed.target());
        realization.setValue(typed.realization());
        direction.setValue(typed.direction());
        Measure measure = answer.outcome().grounds().measure();
        // one that does not suit can only come from the address; it is shown, and the outcome says why not
        formula.setItems(Arrays.stream(Formula.values())
                .filter(each -> each.suits(measure.direction()) || each == typed.formula())
                .toList());
        formula.setValue(typed.formula());
        cap.choose(typed.cap());
        indicator.setValue(typed.indicator());
        Target read = measure.target();
        target.show(answer.target(), ReadWords.target(read));
        realization.show(
                answer.realization(),
                answer.realization()
                        .value()
                        .map(value -> ReadWords.realized(value, read))
                        .orElse(""));
        filling = false;
    }

    private void tell() {
        if (filling) {
            return;
        }
        Direction chosen = direction.getValue();
        Formula fitting = formula.getValue();
        if (fitting != null && chosen != null && !fitting.suits(chosen)) {
            fitting = null;
        }
        changed.accept(new CalculatorAddress(
                target.getValue(), realization.getValue(), chosen, fitting, cap.chosen(), indicator.getValue()));
    }

    private static void allowUsual(Select<?> select) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(usual());
    }

    private static String usual() {
        return text("calculator.usual");
    }
}
