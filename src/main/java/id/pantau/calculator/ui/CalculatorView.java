package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.achievement.Answer;
import id.pantau.achievement.Calculator;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.PermitAll;

/** A target and a realization as people type them, measured and explained while they type. */
@Route(CalculatorAddress.ROUTE)
@Menu(title = "calculator.menu", order = 60, icon = "chart")
@PermitAll
@StyleSheet("context://styles/calculator.css")
class CalculatorView extends Composite<PageFrame> implements BeforeEnterObserver {

    private final Calculator calculator = new Calculator();
    private final CalculatorForm form = new CalculatorForm(this::typed);
    private final Div result = new Div();

    CalculatorView() {
        result.addClassName("calculator-result");
        result.getElement().setAttribute("aria-live", "polite");
        Div sides = new Div(form, result);
        sides.addClassName("calculator");
        getContent()
                .title(text("calculator.menu"))
                .subtitle(text("calculator.subtitle"))
                .add(sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CalculatorAddress.of(event.getLocation().getQueryParameters()));
    }

    /** Replaces the address instead of adding one: going back must not undo letter by letter. */
    private void typed(CalculatorAddress typed) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, typed.location()));
        show(typed);
    }

    private void show(CalculatorAddress typed) {
        Answer answer = calculator.answer(typed.question());
        form.show(typed, answer);
        result.removeAll();
        if (typed.isEmpty()) {
            result.add(new Examples(
                    example -> getUI().ifPresent(ui -> ui.navigate(CalculatorView.class, example.query()))));
        } else {
            result.add(new OutcomePanel(answer.outcome()), new ExplanationPanel(answer.outcome()));
        }
    }
}
