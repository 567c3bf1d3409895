package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.Together;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks which of some amounts only repeat money that stands elsewhere in the document. */
final class RepetitionPanel extends Composite<Section> {

    private final List<NewAllocation> amounts;
    private final Consumer<PlanEdit> answer;
    private final CheckboxGroup<NewAllocation> repeated = new CheckboxGroup<>(text("planning.answer.repeated"));

    RepetitionPanel(String sentence, List<NewAllocation> amounts, PartNames names, Consumer<PlanEdit> answer) {
        this.amounts = amounts;
        this.answer = answer;
        repeated.addClassName("question-rows");
        repeated.setItems(amounts);
        repeated.setItemLabelGenerator(amount -> names.of(amount.key()));
        repeated.addValueChangeListener(changed -> repeated.setInvalid(false));
        repeated.setValue(amounts.stream().filter(amount -> !amount.counts()).collect(toUnmodifiableSet()));
        Button save = new Button(text("planning.answer.save-repeated"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, new Button(text("planning.answer.counts-all"), click -> countAll()));
        buttons.addClassName("question-buttons");
        getContent().addClassNames("question-panel", "card");
        getContent().add(new Paragraph(sentence), repeated, buttons);
    }

    private void save() {
        Set<String> marked =
                repeated.getValue().stream().map(NewAllocation::key).collect(toUnmodifiableSet());
        if (marked.isEmpty()) {
            repeated.setErrorMessage(text("planning.answer.choose-repeated"));
            repeated.setInvalid(true);
            return;
        }
        Set<String> counted =
                keys().stream().filter(key -> !marked.contains(key)).collect(toUnmodifiableSet());
        answer.accept(new Together(List.of(
                new AnswerRepetitions(marked, RepetitionAnswer.REPEATS),
                new AnswerRepetitions(counted, RepetitionAnswer.COUNTS))));
    }

    private void countAll() {
        answer.accept(new AnswerRepetitions(keys(), RepetitionAnswer.COUNTS));
    }

    private Set<String> keys() {
        return amounts.stream().map(NewAllocation::key).collect(toUnmodifiableSet());
    }
}
