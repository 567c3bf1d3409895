package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.achievement.Explanation;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Scale;
import org.jspecify.annotations.Nullable;

/** The sum as a person would write it on paper. */
final class ExplanationPanel extends Composite<Section> {

    ExplanationPanel(Outcome outcome) {
        Explanation explanation =
                outcome.explanation().withCategory(Scale.USUAL.word(outcome).orElse(null));
        Paragraph calculation = new Paragraph(explanation.calculation());
        calculation.addClassName("calculation");
        DescriptionList list = new DescriptionList();
        explanation.inputs().forEach(input -> line(list, input.name(), input.value()));
        explanation.steps().forEach(step -> line(list, text("calculator.step"), step));
        line(list, text("calculator.formula"), explanation.formula());
        line(list, text("calculator.cap"), explanation.cap());
        line(list, text("calculator.category"), explanation.category());
        getContent().addClassNames("card", "calculator-explanation");
        getContent().add(new H2(text("calculator.explanation")), calculation, list);
    }

    private static void line(DescriptionList list, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            list.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        }
    }
}
