package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.achievement.Direction;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import java.util.function.Consumer;

/** What stands where nothing is typed yet: three questions to try. */
final class Examples extends Composite<Div> {

    private static final CalculatorAddress FEWER_REVISIONS =
            CalculatorAddress.of("12 kali", "14 kali", Direction.LOWER_IS_BETTER);
    private static final CalculatorAddress SHARE = CalculatorAddress.of("97,5 %", "90 %", null);
    private static final CalculatorAddress MARK = CalculatorAddress.of("BB", "A", null);

    Examples(Consumer<CalculatorAddress> chosen) {
        Div buttons = new Div(
                button("calculator.example.lower", FEWER_REVISIONS, chosen),
                button("calculator.example.share", SHARE, chosen),
                button("calculator.example.mark", MARK, chosen));
        buttons.addClassName("calculator-examples");
        getContent().add(new EmptyState(Icons.CHART, text("calculator.empty")).action(buttons));
    }

    private static Button button(String key, CalculatorAddress example, Consumer<CalculatorAddress> chosen) {
        return new Button(text(key, example.target(), example.realization()), click -> chosen.accept(example));
    }
}
