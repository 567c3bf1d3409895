package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.editing.ChooseMeasure;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;

/** Suggests that some indicators are better when they are lower; nobody has to answer. */
final class DirectionHintPanel extends Composite<Section> {

    DirectionHintPanel(String sentence, List<NewIndicator> indicators, PartNames names, Consumer<PlanEdit> answer) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hint-rows");
        for (NewIndicator indicator : indicators) {
            Button take = new Button(
                    text("planning.answer.lower-is-better"), click -> answer.accept(lowerIsBetter(indicator)));
            take.setAriaLabel(text("planning.answer.lower-is-better") + ": " + names.of(indicator.key()));
            list.add(new ListItem(new Span(names.of(indicator.key())), take));
        }
        getContent().add(new ErrorNotice(Tone.NEUTRAL, sentence), list);
    }

    private static PlanEdit lowerIsBetter(NewIndicator indicator) {
        return new ChooseMeasure(
                indicator.key(),
                new MeasureChoice(
                        Direction.LOWER_IS_BETTER,
                        Formula.usualFor(Direction.LOWER_IS_BETTER),
                        indicator.choice().rollUp()));
    }
}
